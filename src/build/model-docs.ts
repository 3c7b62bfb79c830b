import { constants } from '../model/constants.ts';
import { decision } from '../model/decision.ts';
import { fabricModel } from '../model/fabric.ts';
import { togetherOf, type Model, type Quantity, type StructuralInput } from '../model/sheet.ts';
import { switchModel } from '../model/switch.ts';
import type { CatalogData } from '../catalog/types.ts';

const titles: Readonly<Record<string, string>> = {
  switch: 'One switch (scope `switch`)',
  fabric: 'A fabric or a campus (scopes `fabric` and `campus`)',
  decision: 'One option against another',
};

/** Every name, unit, meaning and formula of the model as Markdown: what a second implementation is written from. */
export function modelDocs(inputs: CatalogData['inputs']): string {
  const models = [switchModel, fabricModel, decision];
  return [
    '# The model',
    'Made from the sheets in `src/model` by `npm run docs`: every name with its unit, meaning and formula.',
    [
      'A quantity with _place_ has a value for each tier of switches (`leaf`, `upper`, `core`, `fourth`, from below) and for the',
      'card of an endpoint; its value at one place is named `leafWallPower`. All tiers above the leaves have the architecture of',
      '`upper`. One with _year_ has a value for each year of operation.',
      '`sum` adds places or years; `discounted` adds years at their present value; `ceil` and `floor` take a count within',
      '1e-12 of a whole number for that number. An input of a switch or an end has a value for each place.',
      '',
      'Where a scenario holds several networks, each is computed as if it were alone, and its quantities are named',
      '`storage/tco`. Under the plain name stands what the networks have together: the sum of a quantity marked _sum_, the',
      'mean weighted by another where the mark names it, no value where there is no mark.',
    ].join('\n'),
    '## Constants',
    table(
      ['name', 'value', 'unit', 'meaning'],
      Object.entries(constants).map(([name, { value, unit, meaning }]) => [code(name), String(value), unit, meaning]),
    ),
    '## Inputs',
    table(
      ['name', 'unit', 'range', 'scopes', 'meaning'],
      inputs
        .filter(({ scopes }) => scopes.length > 0)
        .map(({ quantity, unit, minimum, maximum, scopes, meaning }) => [
          code(quantity),
          unit,
          `${minimum} to ${maximum}`,
          scopes.join(', '),
          meaning,
        ]),
    ),
    ...models.flatMap((model) => [`## ${titles[model.name]!}`, ...sections(model)]),
    '',
  ].join('\n\n');
}

function sections({ structure, sheets, several }: Model): string[] {
  const given = Object.entries(structure).map(([name, input]) => [code(name), indexed(input), input.meaning]);
  return [
    '### What the scenario decides',
    table(['name', 'unit', 'meaning'], given),
    ...sheets.flatMap(({ title, quantities }) => [
      `### ${title}`,
      table(
        ['name', 'unit', 'meaning', 'formula', ...(several ? ['together'] : [])],
        Object.entries(quantities).map(([name, quantity]) => [
          code(name),
          indexed(quantity),
          `${quantity.meaning}${quantity.source ? ` Source: ${quantity.source}.` : ''}`,
          formulaOf(quantity),
          ...(several ? [togetherText(quantity)] : []),
        ]),
      ),
    ]),
  ];
}

function togetherText(quantity: Quantity): string {
  const together = togetherOf(quantity);
  if (together === 'none') return '';
  return together === 'sum' ? 'sum' : `mean by ${code(together.meanBy)}`;
}

const code = (text: string): string => `\`${text}\``;
const indexed = ({ unit, index }: Quantity | StructuralInput): string => (index ? `${unit}, ${index}` : unit);

function formulaOf({ formula, undefined: absent }: Quantity): string {
  const none = absent && (absent.when ? `none where ${code(absent.when)}: ${absent.reason}` : absent.reason);
  const parts =
    typeof formula === 'object'
      ? Object.entries(formula).map(([place, text]) => `${place}: ${code(text)}`)
      : formula === undefined
        ? []
        : [code(formula)];
  return [...parts, ...(none ? [none] : [])].join('; ');
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
