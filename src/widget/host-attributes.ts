/** Attributes of the element that say what is compared and offered. */
export const hostAttributes = [
  ...(['capacity', 'scope', 'options', 'baseline', 'region', 'edition', 'currency', 'workbench', 'src'] as const),
  ...(['preset-inputs', 'locked-inputs', 'hidden-inputs', 'locale', 'theme', 'loading'] as const),
] as const;
export type HostAttribute = (typeof hostAttributes)[number];

/** As they were written, those that are not empty. */
export type HostAttributes = Readonly<Partial<Record<HostAttribute, string>>>;

/** The words of a list, separated by spaces, commas or semicolons. */
export const namesIn = (list: string | null | undefined): string[] => (list ?? '').split(/[\s,;]+/).filter(Boolean);
