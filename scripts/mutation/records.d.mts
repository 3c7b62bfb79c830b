/** Sums over the files of a room that have not changed since they were run. */
export interface RoomFound {
  readonly counted: number;
  readonly killed: number;
  readonly explained: number;
  readonly notCounted: number;
  /** All files of the room, and those that are in the sums. */
  readonly files: number;
  readonly standing: number;
}
export function filesOf(room: string): string[];
export function keepFiles(room: string, report: unknown, files: readonly string[]): void;
export function foundOf(room: string): RoomFound | undefined;
