import type { Catalog } from '../catalog/catalog.ts';
import type { PanelInput } from '../parts/input-panel/cpo-input-panel.ts';
import type { BreakEven } from '../engine/break-even.ts';
import type { Balance } from '../parts/input/cpo-input.ts';
import { formatNumber, formatQuantity, unitLabel } from '../words/format.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import { wholeSwitchInputs } from '../scenario/optional-inputs.ts';
import { inOwnUnit, usualValue } from '../scenario/usual-value.ts';
import { leadingInputs } from '../scenario/leading-inputs.ts';
import type { ResolvedInput } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { portName } from '../words/option-words.ts';
import { inputLabel, sourceInWords } from '../export/input-label.ts';
import type { Pair } from '../export/sentences.ts';

export interface Refused {
  readonly text: string;
  readonly message: string;
}

/** Inputs that take only the rates for which there are figures. */
const cageRates = ['portRate', 'cardPortRate'];

/** The inputs in use, those to change first apart. */
export function panelInputs(
  run: Run,
  { option, baseline }: Pair,
  refused: ReadonlyMap<string, Refused>,
  breakEvens: ReadonlyMap<string, BreakEven> | undefined,
): { readonly leading: PanelInput[]; readonly others: PanelInput[] } {
  const { resolved } = run;
  const names = leadingInputs(resolved, [option, baseline]).map(({ name }) => name);
  const all = new Map(
    [...inputsInUse(resolved), ...wholeSwitchInputs(resolved)].map((input) => [
      input.name,
      panelInput(input, run, refused, breakEvens),
    ]),
  );
  return {
    leading: names.flatMap((name) => all.get(name) ?? []),
    others: [...all.values()].filter(({ resolved: { name } }) => !names.includes(name)),
  };
}

function panelInput(
  resolved: ResolvedInput,
  run: Run,
  refused: ReadonlyMap<string, Refused>,
  breakEvens: ReadonlyMap<string, BreakEven> | undefined,
): PanelInput {
  const { catalog } = run.resolved;
  const { name, input } = resolved;
  const fault = refused.get(name);
  const { rivals: figures, rivalWord } = rivalsOf(resolved, catalog);
  const balance =
    input.whole || resolved.origin === 'none' ? undefined : breakEvens ? balanceOf(breakEvens.get(name)) : computing;
  return {
    resolved,
    label: inputLabel(run.resolved, name),
    unit: unitOf(resolved),
    usual: usualValue(run.resolved, resolved),
    inWords: sourceInWords(run.resolved, resolved),
    rivals: figures.map((figure) => inOwnUnit(run.resolved, figure)),
    rivalWord,
    choices: cageRates.includes(input.quantity) ? catalog.cageRatesGbps() : [],
    ...(balance && { balance }),
    ...(fault && { refused: fault }),
  };
}

/** Every figure for an input, or that of every region where regions give it. */
export function rivalsOf(
  { name, input, default: usual }: ResolvedInput,
  catalog: Catalog,
): Pick<PanelInput, 'rivals' | 'rivalWord'> {
  const subject = usual?.subject ?? name.slice(0, name.lastIndexOf('.'));
  return catalog.data.regions.some(({ id }) => id === subject)
    ? { rivals: catalog.ofAllRegions(input.quantity), rivalWord: 'regions' }
    : { rivals: catalog.rivals(subject, input.quantity), rivalWord: 'figures' };
}

/** Keeps the space of the words to come. */
const computing: Balance = { value: undefined, text: 'break-even being computed' };

/** Where an input breaks even, or how far from it the best it can do is. */
function balanceOf(found: BreakEven | undefined): Balance {
  if (!found) return { value: undefined, text: 'does not move the difference' };
  const { value, roots, steps, gap } = found;
  const more = roots.length + steps.length - 1;
  const others = more > 0 ? ` and ${more === 1 ? 'once' : `${more} times`} more` : '';
  if (value !== null) return { value, text: `breaks even at ${formatNumber(value)}${others}` };
  if (gap === null)
    return { value: undefined, text: `turns at ${formatNumber(steps[0]!)}, where a count jumps${others}` };
  return { value: undefined, text: `no break-even: at best ${formatQuantity(Math.abs(gap), 'USD')} apart` };
}

/** Prices and watts of an end are for an end of its rate. */
function unitOf({ name, input }: ResolvedInput): string {
  const rateGbps = Number(/-(\d+)g\./.exec(name)?.[1]);
  const perEnd = ['endPower', 'endLaserPower', 'endPrice', 'embodiedEnd'].includes(input.quantity);
  return perEnd && rateGbps ? `${input.unit} per ${portName(rateGbps)}` : unitLabel(input.unit);
}
