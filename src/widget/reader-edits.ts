/** What a reader changed, on top of what the host says. */
export interface ReaderEdits {
  readonly capacity?: string;
  /** By name of the resolved input. */
  readonly inputs: ReadonlyMap<string, number>;
}

export const noEdits: ReaderEdits = { inputs: new Map() };

export const isEdited = ({ capacity, inputs }: ReaderEdits): boolean => capacity !== undefined || inputs.size > 0;

/** As text that a browser keeps with the page, and back; undefined for any other text. */
export const writeEdits = ({ capacity, inputs }: ReaderEdits): string =>
  JSON.stringify({ capacity, inputs: [...inputs] });

export function readEdits(text: unknown): ReaderEdits | undefined {
  try {
    const { capacity, inputs } = JSON.parse(text as string) as { capacity?: unknown; inputs: unknown };
    if (!Array.isArray(inputs) || (capacity !== undefined && typeof capacity !== 'string')) return undefined;
    const isEntry = (entry: unknown): entry is [string, number] =>
      Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number';
    return inputs.every(isEntry) ? { ...(capacity !== undefined && { capacity }), inputs: new Map(inputs) } : undefined;
  } catch {
    return undefined;
  }
}
