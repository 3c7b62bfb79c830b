/** The verdict on two options, in German. */
import { atStart } from '../option-words.ts';
import type { VerdictWords } from '../tco-words.ts';

export const verdictWords: VerdictWords = {
  same: (option, baseline) => `${atStart(option)} und ${baseline} kosten in jedem simulierten Fall gleich viel.`,
  share: (share, draws) => `${share} der ${draws} simulierten Fälle`,
  open: (winner, other, share, settles) =>
    `Nicht entschieden: ${winner} kostet in ${share} weniger als ${other}. ${settles}`,
  likely: (winner, other, { likelihood, years, share, stay }, turns) => {
    const how = likelihood === 'very-likely' ? 'sehr wahrscheinlich' : 'wahrscheinlich';
    const claim = `${winner} kostet über ${years} ${how} weniger als ${other} (${share})`;
    const start = stay ? `Bei steckbaren Modulen bleiben: ${claim}` : atStart(claim);
    if (!turns) return `${start}. Keine Eingabe allein ändert das innerhalb ihrer Spanne.`;
    const { input, exceeds, at } = turns;
    if (at === null) return `${start}. ${input} könnte das ändern.`;
    return `${start}, solange ${input} nicht ${exceeds ? 'über' : 'unter'} ${at} ${exceeds ? 'steigt' : 'fällt'}.`;
  },
  settles: (first, at, second) => {
    if (first === undefined) return 'Keine Eingabe allein gibt den Ausschlag.';
    const equal = at === null ? '' : `: Bei ${at} kosten beide gleich viel`;
    return `Ein verbindlicher Wert für ${first} würde entscheiden${equal}.${second === undefined ? '' : ` Ebenso einer für ${second}.`}`;
  },
};
