/** English words of the claims page. */
import { verdictLabels } from './en/labels.ts';

/** How a verdict is marked, so that no colour is needed to tell them apart. */
export const verdictMarks: Readonly<Record<string, string>> = {
  reproduced: '=',
  bounded: '≤',
  'does-not-follow': '≠',
  'not-computed': '?',
};

export const outcomeLabels: Readonly<Record<string, string>> = { ...verdictLabels, 'not-computed': 'not computed' };

/** The same in a list, where little room is. */
export const filterLabels: Readonly<Record<string, string>> = {
  reproduced: 'Reproduced',
  bounded: 'Bounded',
  'does-not-follow': 'Does not follow',
  'not-computed': 'Not computed',
};

export interface Counts {
  readonly all: number;
  readonly reproduced: number;
  readonly bounded: number;
  readonly doesNotFollow: number;
  readonly notComputed: number;
}

/** `36 published results computed from their own inputs: 23 follow, 3 are bounds that hold, 10 do not follow.` */
export function countsSentence({ all, reproduced, bounded, doesNotFollow, notComputed }: Counts): string {
  const parts = [
    some(reproduced, 'follows', 'follow'),
    some(bounded, 'is a bound that holds', 'are bounds that hold'),
    some(doesNotFollow, 'does not follow', 'do not follow'),
    some(notComputed, 'is not computed', 'are not computed'),
  ].filter((part) => part !== '');
  if (all === 0) return 'No published result in these tables.';
  return `${some(all, 'published result', 'published results')} computed from ${all === 1 ? 'its' : 'their'} own inputs: ${parts.join(', ')}.`;
}

const some = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
