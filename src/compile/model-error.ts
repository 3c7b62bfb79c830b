/** A fault in an equation sheet, named by sheet and quantity. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  constructor(sheet: string, quantity: string, reason: string) {
    super(`sheet ${sheet}, quantity ${quantity}: ${reason}`);
  }
}
