/** Why an amount with a unit is not read: the input has none, there is no such unit, or it measures something else. */
export type UnitFault = 'no-unit' | 'unknown-unit' | 'other-unit';

/** What a reader of units throws. */
export class UnreadUnit extends Error {
  override readonly name = 'UnreadUnit';
  constructor(
    readonly fault: UnitFault,
    /** The unit as it was typed. */
    readonly given: string,
  ) {
    super(`${fault}: ${given}`);
  }
}
