export const rooms: Readonly<Record<string, readonly string[]>>;
export const typesOfEngineOnly: readonly string[];
