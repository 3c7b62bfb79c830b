/** A scenario that is kept on the device. */
export interface Saved {
  readonly id: string;
  readonly name: string;
  /** When it was saved, as ISO 8601. */
  readonly at: string;
}

/** Stands for the scenario that the page shows, where saved ones are named by their ids. */
export const presentScenario = '';
