import type { Warning, WarningId, WarningValues } from '../scenario/warning.ts';

type Words<Ids extends WarningId> = { readonly [Id in Ids]: (values: WarningValues[Id]) => string };
type OfCases = 'not-the-mean' | 'few-draws';

/** A sentence for each warning of a run. */
export type WarningWords = Words<Exclude<WarningId, OfCases>>;

/** The same for those that come from simulated cases; apart, because the widget does not show them. */
export type CaseWarningWords = Words<OfCases>;

/** A warning as a sentence. @param options Names of shipped options in the language, by id; without, those of the tables. @param colon Behind the network. */
export const warningIn =
  (
    words: WarningWords & Partial<CaseWarningWords>,
    options: Readonly<Record<string, { readonly name: string }>> = {},
    colon = ': ',
  ) =>
  ({ id, option = '', network, values }: Warning): string => {
    const named = 'option' in values ? { ...values, option: options[option]?.name ?? values.option } : values;
    const text = (words[id] as (of: typeof values) => string)(named);
    return network === undefined ? text : network + colon + text;
  };
