import { at, type Rule } from './rule.ts';

export const foreignKeys: Rule = {
  name: 'foreign-keys',
  description: 'Every reference to another table names a row that stands there.',
  check: ({ descriptor, tables }) =>
    descriptor.resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).flatMap(({ fields: [field], reference }) => {
        const target = reference.resource ?? name;
        const known = new Set(tables[target]!.map((row) => row.cells[reference.fields[0]!]));
        return tables[name]!.filter((row) => row.cells[field!] !== null && !known.has(row.cells[field!])).map((row) =>
          at(row, `${field}: "${row.cells[field!]}" is not in ${target}`),
        );
      }),
    ),
};
