export const stampName: string;
export function hashOfSources(root: string): string;
export function isStale(root: string): boolean;
