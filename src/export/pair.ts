/** Two options that the words speak of: one, and the baseline that it is set against. */
export interface PairOf<Option> {
  readonly option: Option;
  readonly baseline: Option;
}

/** The option asked for and the baseline; a product of a sponsor, else CPO, where none is asked for; the baseline alone else. */
export function pairAmong<Option extends { readonly id: string; readonly sponsor: string | null }>(
  options: readonly Option[],
  baselineId: string,
  focused?: string,
): PairOf<Option> {
  const baseline = options.find(({ id }) => id === baselineId)!;
  const others = options.filter((option) => option !== baseline);
  const option =
    others.find(({ id }) => id === focused) ??
    others.find(({ sponsor }) => sponsor !== null) ??
    others.find(({ id }) => id === 'cpo') ??
    others[0] ??
    baseline;
  return { option, baseline };
}
