/** One sentence for one, another for many: `plural('en')(3, { one: 'tier', other: 'tiers' })`. */
export function plural(locale: string): (count: number, forms: Plural) => string {
  // Made when it is first needed: the first object of Intl costs a page milliseconds.
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => forms[(rules ??= new Intl.PluralRules(locale)).select(count)] ?? forms.other;
}

/** By what Intl.PluralRules calls the count. */
export type Plural = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A count that is text already, with its noun: `1 switch`, `3,072 switches`, `0 switches`. */
export const counted = (count: string | number, one: string, many: string): string =>
  `${count} ${String(count) === '1' ? one : many}`;
