/** What a reader changed, on top of what the host says. */
export interface ReaderEdits {
  readonly capacity?: string;
  /** By name of the resolved input. */
  readonly inputs: ReadonlyMap<string, number>;
}

export const noEdits: ReaderEdits = { inputs: new Map() };

export const isEdited = ({ capacity, inputs }: ReaderEdits): boolean => capacity !== undefined || inputs.size > 0;
