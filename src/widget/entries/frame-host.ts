/** For a page with frames: each `iframe[data-cpo-tco]` gets the height that it asks for, and no other message counts. */
import { heightIn } from '../frame-message.ts';

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  const frame = [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-cpo-tco]')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (!frame || source === null) return;
  const height = heightIn(data);
  if (height !== undefined) frame.height = String(height);
});
