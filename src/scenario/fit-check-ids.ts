/** What is asked of a switch before its cost counts, in the order in which it is told. */
export const fitCheckIds = ['cage', 'air', 'liquid', 'rack-power', 'rack-space', 'faceplate'] as const;
export type FitCheckId = (typeof fitCheckIds)[number];
