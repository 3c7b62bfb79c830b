export const rooms: Readonly<Record<string, object>>;
