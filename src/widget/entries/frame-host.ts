/** For a page with frames: each `iframe[data-cpo-tco]` gets the height that it asks for, and no other message counts. */
const most = 10_000;

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  const frame = [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-cpo-tco]')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (!frame || source === null || typeof data !== 'object' || data === null) return;
  const { type, version, height } = data as Record<string, unknown>;
  if (type === 'cpo-tco:height' && version === 1 && Number.isInteger(height))
    frame.height = String(Math.min(most, Math.max(0, height as number)));
});

export {};
