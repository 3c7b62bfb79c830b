import type { Catalog } from '../catalog/catalog.ts';
import type { PanelInput } from '../elements/input-panel/cpo-input-panel.ts';
import { unitLabel } from '../locales/format.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import type { ResolvedInput } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { portName } from '../locales/option-words.ts';
import { inputLabel } from '../export/input-label.ts';
import type { Pair } from './sentences.ts';

export interface Refused {
  readonly text: string;
  readonly message: string;
}

/** What a reader asks for first in each scope. */
const leadingKeys = {
  switch: ['electricityPrice', 'pue'],
  fabric: ['endpointCount', 'planeCount', 'oversubscription', 'accessCopperShare', 'electricityPrice'],
  campus: ['endpointCount', 'siteCount', 'siteDistance', 'interSiteShare', 'electricityPrice'],
};
/** Inputs that take only the rates for which there are figures. */
const cageRates = ['portRate', 'cardPortRate'];
const leadingOfEnds = ['leaf.endPrice', 'leaf.endPower'];

/** The inputs in use, those to change first apart. */
export function panelInputs(
  run: Run,
  { option, baseline }: Pair,
  refused: ReadonlyMap<string, Refused>,
  catalog: Catalog,
): { readonly leading: PanelInput[]; readonly others: PanelInput[] } {
  const { resolved } = run;
  const own = leadingKeys[resolved.scope].map((key) => resolved.input(option, key).name);
  const ends = [option, baseline].flatMap((one) => leadingOfEnds.map((key) => resolved.input(one, key).name));
  const names = [...new Set(resolved.scope === 'switch' ? [...ends, ...own] : [...own, ...ends])];
  const all = new Map(inputsInUse(resolved).map((input) => [input.name, panelInput(input, run, refused, catalog)]));
  return {
    leading: names.flatMap((name) => all.get(name) ?? []),
    others: [...all.values()].filter(({ resolved: { name } }) => !names.includes(name)),
  };
}

function panelInput(
  resolved: ResolvedInput,
  run: Run,
  refused: ReadonlyMap<string, Refused>,
  catalog: Catalog,
): PanelInput {
  const { name, input, default: usual } = resolved;
  const subject = usual?.subject ?? name.slice(0, name.lastIndexOf('.'));
  const regional = catalog.data.regions.some(({ id }) => id === subject);
  const fault = refused.get(name);
  return {
    resolved,
    label: inputLabel(run.resolved, name),
    unit: unitOf(resolved),
    rivals: regional ? catalog.ofAllRegions(input.quantity) : catalog.rivals(subject, input.quantity),
    rivalWord: regional ? 'regions' : 'figures',
    choices: cageRates.includes(input.quantity) ? catalog.cageRatesGbps() : [],
    ...(fault && { refused: fault }),
  };
}

/** Prices and watts of an end are for an end of its rate. */
function unitOf({ name, input }: ResolvedInput): string {
  const rateGbps = Number(/-(\d+)g\./.exec(name)?.[1]);
  const perEnd = ['endPower', 'endLaserPower', 'endPrice', 'embodiedEnd'].includes(input.quantity);
  return perEnd && rateGbps ? `${input.unit} per ${portName(rateGbps)}` : unitLabel(input.unit);
}
