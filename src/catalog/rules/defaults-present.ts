import { text, type Row } from '../tables.ts';
import { at, nameOf, type Rule } from './rule.ts';
import { switchQuantities } from '../switch-quantities.ts';

/** Quantities that regions.csv gives. */
export const regionQuantities = ['electricityPrice', 'carbonIntensity', 'carbonIntensityYear'];

/** Inputs that need no row: a job has as many endpoints as the network, up to a limit. */
const computed = ['jobEndpoints'];

export const defaultsPresent: Rule = {
  name: 'defaults-present',
  description: 'Every input of a scope has a default for each of its subjects, unless it is optional.',
  check: ({ tables }) => {
    const defaults = new Set(tables.figures!.filter((row) => row.cells.role === 'default').map(nameOf));
    for (const row of tables.switches!)
      for (const { quantity, column } of switchQuantities)
        if (row.cells[column] !== null) defaults.add(`${text(row, 'subject')}.${quantity}`);
    const subjects: Readonly<Record<string, readonly string[]>> = {
      // A switch that is like another has the figures of that one.
      capacity: tables.switches!.filter((row) => row.cells.like === null).map((row) => text(row, 'subject')),
      architecture: tables.subjects!.map((row) => text(row, 'id')),
    };
    const needsRow = (row: Row): boolean =>
      text(row, 'scopes') !== '' &&
      row.cells.optional !== true &&
      ![...regionQuantities, ...computed].includes(text(row, 'quantity'));
    return tables.inputs!.filter(needsRow).flatMap((row) => {
      const kind = text(row, 'subject');
      return (Object.hasOwn(subjects, kind) ? subjects[kind]! : [kind])
        .filter((subject) => !defaults.has(`${subject}.${text(row, 'quantity')}`))
        .map((subject) => at(row, `quantity: figures.csv has no default for ${subject}.${text(row, 'quantity')}`));
    });
  },
};
