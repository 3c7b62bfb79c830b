import { text, type Tables } from '../tables.ts';
import { at, type Rule } from './rule.ts';

export const subjectOfInput: Rule = {
  name: 'subject-of-input',
  description: 'A figure speaks of a subject of the kind that its input asks for.',
  check: ({ tables }) => {
    const kinds = new Map(tables.inputs!.map((row) => [text(row, 'quantity'), text(row, 'subject')]));
    const fits = subjectFits(tables);
    return tables
      .figures!.filter((row) => kinds.has(text(row, 'quantity')))
      .filter((row) => !fits(kinds.get(text(row, 'quantity'))!, text(row, 'subject')))
      .map((row) => at(row, `subject: "${text(row, 'subject')}" is no ${kinds.get(text(row, 'quantity'))} subject`));
  },
};

/** Whether a subject is of a kind. */
export function subjectFits(tables: Tables): (kind: string, subject: string) => boolean {
  const switches = tables.switches!.map((row) => text(row, 'subject'));
  const ends = tables.subjects!.map((row) => text(row, 'id'));
  return (kind, subject) => {
    if (kind === 'capacity') return switches.includes(subject);
    return kind === 'architecture' ? ends.includes(subject) : subject === kind;
  };
}
