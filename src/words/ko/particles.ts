/** Particles behind a name or an amount that is known only at run time: the last sound decides. */

const pairs = {
  topic: ['은', '는'],
  subject: ['이', '가'],
  object: ['을', '를'],
  with: ['과', '와'],
  by: ['으로', '로'],
} as const;
export type Particle = keyof typeof pairs;

/** How a name ends when it is read aloud; `l` takes the short form of `by`. */
type Ending = 'vowel' | 'consonant' | 'l' | 'unknown';

/** Words and units that are not read letter by letter. */
const words: Readonly<Record<string, Ending>> = { retimed: 'vowel', kg: 'consonant', t: 'consonant', h: 'consonant' };

function ending(text: string): Ending {
  // What stands in brackets or behind a sign is not read: the word before it carries the particle.
  const read = text.replace(/\s*[(（][^()（）]*[)）]\s*$/, '').replace(/[^\p{L}\p{N}%]+$/u, '');
  const last = read.at(-1) ?? '';
  const code = last.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3) {
    const final = (code - 0xac00) % 28;
    return final === 0 ? 'vowel' : final === 8 ? 'l' : 'consonant';
  }
  if (last === '%') return 'vowel';
  // Digits by their names: 영 일 이 삼 사 오 육 칠 팔 구; 십, 백 and 천 end in a consonant, too.
  if (/\d/.test(last)) return '178'.includes(last) ? 'l' : '036'.includes(last) ? 'consonant' : 'vowel';
  const word = /[A-Za-z]+$/.exec(read)?.[0] ?? '';
  const known = words[word];
  if (known) return known;
  // Capitals are read by their names: 엘, 알; 엠, 엔; all others end in a vowel.
  if (/[A-Z]/.test(last)) return 'LR'.includes(last) ? 'l' : 'MN'.includes(last) ? 'consonant' : 'vowel';
  return 'unknown';
}

/** The particle alone: `는` for `CPO`, `은(는)` where the sound cannot be told from the letters. */
export function particle(text: string, kind: Particle): string {
  const [closed, open] = pairs[kind];
  const end = ending(text);
  if (end === 'unknown') return kind === 'by' ? '(으)로' : `${closed}(${open})`;
  return end === 'vowel' || (kind === 'by' && end === 'l') ? open : closed;
}

/** The text with its particle: `CPO는`, `1,450 USD를`. */
export const marked = (text: string, kind: Particle): string => text + particle(text, kind);
