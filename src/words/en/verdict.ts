/** The verdict on two options as JSON gives it, in English. */
import { likelihoodLabels } from './labels.ts';
import { atStart } from '../option-words.ts';

export const verdictWords = {
  same: (option: string, baseline: string): string =>
    `${atStart(option)} and ${baseline} cost the same in every simulated case.`,
  share: (share: string, draws: string): string => `${share} of ${draws} simulated cases`,
  open: (winner: string, other: string, share: string, settles: string): string =>
    `Not settled: ${winner} costs less than ${other} in ${share}. ${settles}`,
  likely: (
    winner: string,
    other: string,
    { likelihood, years, share, stay }: Claim,
    turns: { readonly input: string; readonly exceeds: boolean; readonly at: string | null } | undefined,
  ): string => {
    const claim = `${winner} is ${likelihoodLabels[likelihood]} to cost less than ${other} over ${years} (${share})`;
    const start = atStart(`${stay ? 'Stay pluggable: ' : ''}${claim}`);
    if (!turns) return `${start}. No single input changes that within its range.`;
    const { input, exceeds, at } = turns;
    if (at === null) return `${start}. ${atStart(input)} could change that.`;
    return `${start}, unless ${input} ${exceeds ? 'exceeds' : 'falls below'} ${at}.`;
  },
  settles: (first: string | undefined, at: string | null, second: string | undefined): string => {
    if (first === undefined) return 'No single input settles it.';
    const equal = at === null ? '' : `: both cost the same at ${at}`;
    return `A firm figure for ${first} would settle it${equal}.${second === undefined ? '' : ` So would one for ${second}.`}`;
  },
};

interface Claim {
  readonly likelihood: keyof typeof likelihoodLabels;
  readonly years: string;
  readonly share: string;
  readonly stay: boolean;
}

/** Why the JSON has no worth of an input. */
export const fewDraws = (enough: number): string => `fewer than ${enough} draws`;
