import { text } from '../tables.ts';
import { at, type Rule } from './rule.ts';

/** Quantities that regions.csv gives. */
export const regionQuantities = ['electricityPrice', 'carbonIntensity', 'carbonIntensityYear'];

export const defaultsPresent: Rule = {
  name: 'defaults-present',
  description: 'Every input of scope switch has a default for each of its subjects, unless it follows another input.',
  check: ({ tables }) => {
    const defaults = new Set(
      tables
        .figures!.filter((row) => row.cells.role === 'default')
        .map((row) => `${text(row, 'subject')}.${text(row, 'quantity')}`),
    );
    const subjects: Record<string, string[]> = {
      capacity: tables.capacities!.map((row) => text(row, 'subject')),
      architecture: tables.architectures!.flatMap((architecture) =>
        tables.capacities!.map((capacity) => `${text(architecture, 'id')}-${capacity.cells.port_rate}g`),
      ),
    };
    return tables
      .inputs!.filter((row) => text(row, 'scopes').split(' ').includes('switch'))
      .filter((row) => !text(row, 'default') && !regionQuantities.includes(text(row, 'quantity')))
      .flatMap((row) => {
        const kind = text(row, 'subject');
        return (subjects[kind] ?? [kind])
          .filter((subject) => !defaults.has(`${subject}.${text(row, 'quantity')}`))
          .map((subject) => at(row, `quantity: figures.csv has no default for ${subject}.${text(row, 'quantity')}`));
      });
  },
};
