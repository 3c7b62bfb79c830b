/** What a frame tells the page around it. */
const most = 10_000;

/** The height in a message of a frame, 0 to 10,000 px; undefined for any other message. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, version, height } = data as Record<string, unknown>;
  if (type !== 'cpo-tco:height' || version !== 1 || typeof height !== 'number' || !Number.isInteger(height))
    return undefined;
  return Math.min(most, Math.max(0, height));
}
