/** The verdict on two options, in French. */
import { atStart } from '../option-words.ts';
import type { VerdictWords } from '../tco-words.ts';

export const verdictWords: VerdictWords = {
  same: (option, baseline) => `${atStart(option)} et ${baseline} coûtent le même prix dans tous les tirages.`,
  share: (share, draws) => `${share} des ${draws} tirages`,
  open: (winner, other, share, settles) =>
    `Non tranché : face à ${other}, ${winner} coûte moins cher dans ${share}. ${settles}`,
  likely: (winner, other, { likelihood, years, share, stay }, turns) => {
    const how = likelihood === 'very-likely' ? 'très probablement' : 'probablement';
    const start = `${stay ? 'Rester en enfichable : face' : 'Face'} à ${other}, ${winner} coûte ${how} moins cher sur ${years} (${share})`;
    if (!turns) return `${start}. Aucun paramètre ne change ce résultat à lui seul dans sa fourchette.`;
    const { input, exceeds, at } = turns;
    if (at === null) return `${start}. ${input} pourrait changer ce résultat.`;
    return `${start}, sauf si ${input} passe ${exceeds ? 'au-dessus de' : 'sous'} ${at}.`;
  },
  settles: (first, at, second) => {
    if (first === undefined) return 'Aucun paramètre ne tranche à lui seul.';
    const equal = at === null ? '' : ` : à ${at}, les deux coûtent le même prix`;
    return `Une valeur ferme pour ${first} trancherait${equal}.${second === undefined ? '' : ` De même pour ${second}.`}`;
  },
};
