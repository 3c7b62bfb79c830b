/** Milliseconds that a slow test may take on a busy machine. */
export const patience = 60_000;
