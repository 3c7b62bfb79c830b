import type { Field } from '../table-schema.ts';
import type { Cell, Row } from '../tables.ts';
import { at, type Rule } from './rule.ts';

export const constraints: Rule = {
  name: 'constraints',
  description: 'Every cell keeps the constraints that datapackage.json states for its column.',
  check: ({ descriptor, tables }) =>
    descriptor.resources.flatMap(({ name, schema }) =>
      schema.fields.flatMap((field) => {
        const seen = new Set<Cell>();
        return tables[name]!.flatMap((row) => {
          const fault = faultOf(field, row, seen);
          return fault ? [at(row, `${field.name}: ${fault}`)] : [];
        });
      }),
    ),
};

function faultOf({ name, constraints = {} }: Field, row: Row, seen: Set<Cell>): string | undefined {
  const value = row.cells[name]!;
  const { required, unique, pattern, minimum, maximum } = constraints;
  if (value === null) return required ? 'is empty; a value is required' : undefined;
  if (unique && seen.has(value)) return `"${value}" stands twice; it must be unique`;
  seen.add(value);
  if (constraints.enum && !constraints.enum.includes(String(value)))
    return `found "${value}"; allowed: ${constraints.enum.join(', ')}`;
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(String(value)))
    return `found "${value}"; allowed: what matches ${pattern}`;
  if (minimum !== undefined && (value as number) < minimum) return `found ${value}; allowed: ${minimum} or more`;
  if (maximum !== undefined && (value as number) > maximum) return `found ${value}; allowed: ${maximum} or less`;
  return undefined;
}
