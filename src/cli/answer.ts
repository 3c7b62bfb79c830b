/** What a command says, and the file it goes to instead of the terminal. */
export interface Answer<Content extends string | Uint8Array = string | Uint8Array> {
  readonly text: string;
  readonly out?: string | undefined;
  /** Said beside it, on standard error. */
  readonly note?: string | undefined;
  /** What the program ends with; 0 without it. */
  readonly code?: number;
  /** A file that is written before anything is said. */
  readonly file?: { readonly path: string; readonly content: Content } | undefined;
}
