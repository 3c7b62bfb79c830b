/** What a command says, and the file it goes to instead of the terminal. */
export interface Answer {
  readonly text: string;
  readonly out?: string | undefined;
}
