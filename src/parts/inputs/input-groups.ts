/** Groups of inputs in the order in which they stand, by those of the tables. */
export const inputGroups = [
  ['price', ['price']],
  ['power', ['power']],
  ['facility', ['facility']],
  ['money', ['money']],
  ['failures', ['failures']],
  ['fabric', ['switch', 'fabric', 'campus']],
  ['carbon', ['carbon']],
] as const;

/** Of the inputs that a search finds: more rows are not read. */
export const mostFound = 24;
