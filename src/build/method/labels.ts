/** Headings of the entries: as desk and workbook name the same. */
import type { CatalogData } from '../../catalog/types.ts';
import { cashFlows } from '../../model/totals.ts';
import { decisionLabels, quantityLabels } from '../../words/en/labels.ts';
import { quantityNames } from '../../words/en/quantity-names.ts';
import { workbookTexts } from '../../words/en/workbook-texts.ts';
import { architectures, lowerUnlessName } from '../../words/option-words.ts';

type Labels = Readonly<Record<string, string>>;

const quantities: Labels = {
  ...quantityLabels,
  ...decisionLabels,
  ...quantityNames.ofPlaces,
  ...quantityNames.others,
};

/** @throws Error for a quantity without a name. */
export function quantityHeading(name: string): string {
  const label = quantities[name];
  if (label === undefined) throw new Error(`no name of ${name}`);
  return label;
}

/** Results that the decision reads of both sides: `optionCapex`. */
const results: Labels = {
  Total: 'tcoWithoutIdle',
  Capex: cashFlows.start,
  Yearly: cashFlows.yearly,
  Residual: cashFlows.end,
  Power: 'networkPower',
};

/** Of what a scenario fixes: a mark, a result of one side, or an input of one of the two copper cables. */
export function structureHeading(name: string, inputs: CatalogData['inputs']): string {
  const mark = (workbookTexts.inputs.marks as Labels)[name];
  if (mark !== undefined) return mark;
  const [, side, result = ''] = /^(option|baseline)([A-Z].*)$/.exec(name) ?? [];
  if (side !== undefined) return `${quantityHeading(results[result]!)}, ${side}`;
  const [, cable = '', initial = '', rest = ''] = /^(dac|aec)([A-Z])(.*)$/.exec(name) ?? [];
  const input = inputs.find(({ quantity }) => quantity === initial.toLowerCase() + rest);
  if (!input) throw new Error(`no name of ${name}`);
  return `${architectures[cable]}: ${lowerUnlessName(input.label)}`;
}
