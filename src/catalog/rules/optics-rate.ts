import { number, text } from '../tables.ts';
import { at, type Rule } from './rule.ts';

export const opticsRate: Rule = {
  name: 'optics-rate',
  description: 'The rate of the co-packaged ends of a switch is one that every architecture inside a switch has.',
  check: ({ tables }) => {
    const integrated = tables
      .architectures!.filter((row) => row.cells.integrated === true)
      .map((row) => text(row, 'id'));
    const ends = new Set(tables.subjects!.map((row) => `${text(row, 'architecture')} ${number(row, 'rate')}`));
    return tables.switches!.flatMap((row) => {
      const rate = number(row, 'optics_rate');
      return integrated
        .filter((architecture) => !ends.has(`${architecture} ${rate}`))
        .map((architecture) => at(row, `optics_rate: subjects.csv has no ${architecture} of ${rate}G`));
    });
  },
};
