export function findLibreOffice(): string | undefined;
export function recalculate<Read>(
  files: ReadonlyMap<string, Uint8Array>,
  read: (path: string) => Read,
): Promise<ReadonlyMap<string, Read>>;
