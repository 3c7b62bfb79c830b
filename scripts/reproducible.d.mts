export type Hashes = ReadonlyMap<string, string>;
export function buildTwice(): Hashes[];
export function differences(built: readonly Hashes[]): string[];
export function hashOfAll(hashes: Hashes): string;
