/** The German words of the widget's chart. */
import type { ChartWords } from '../tco-words.ts';
import { more } from './common-texts.ts';

export const chartWords: ChartWords = {
  finding: ({ option, baseline, first: bought, last: paid, crossing, years }) => {
    if (bought.sign === 0 && paid.sign === 0) return `${option} und ${baseline} kosten in jedem Jahr gleich viel.`;
    const price = bought.sign === 0 ? 'so viel wie' : `${bought.amount} ${more(bought)} als`;
    const buys = `${option} kostet in der Anschaffung ${price} ${baseline}`;
    if (crossing !== undefined) return `${buys}; die Linien kreuzen sich in Jahr ${crossing}.`;
    const lies = paid.sign === 0 ? 'gleich hoch' : `um ${paid.amount} ${paid.sign < 0 ? 'niedriger' : 'höher'}`;
    return `${buys}; die Summe nach ${years} ${years === 1 ? 'Jahr' : 'Jahren'} ist ${lies}.`;
  },
  keys: 'Mit den Pfeiltasten von Punkt zu Punkt: links und rechts nach Jahr, auf und ab nach Option.',
  bars: 'Mit den Pfeiltasten von Wert zu Wert: auf und ab nach Zeile, links und rechts in der Zeile. Esc beendet das Lesen.',
  inYear: (year) => `Jahr ${year}`,
  endOfYear: (year) => `Ende von Jahr ${year}`,
  axis: 'Jahresende (0: Anschaffung)',
};
