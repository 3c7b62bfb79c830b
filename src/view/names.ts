import type { InputDefinition } from '../catalog/types.ts';
import { architectureOf } from '../scenario/decide.ts';
import type { ResolvedOption, ResolvedScenario } from '../scenario/resolve.ts';
import type { InputName, OptionName } from './view.ts';

export function optionName(resolved: ResolvedScenario, option: ResolvedOption): OptionName {
  const { catalog, settings } = resolved;
  const shipped = catalog.data.options.find(({ id }) => id === option.id);
  const statement = [...settings.values].find(
    ([key, { statement }]) => statement?.kind === 'quote' && key.startsWith(`${option.leaf}-`),
  )?.[1].statement;
  return {
    id: option.id,
    label: option.label,
    own: shipped === undefined,
    architecture: architectureOf(resolved, option),
    integrated: option.integrated,
    supplier: option.sponsor ?? (statement?.kind === 'quote' ? statement.supplier : null),
  };
}

export const optionNames = (resolved: ResolvedScenario): OptionName[] =>
  resolved.options.map((option) => optionName(resolved, option));

const subjectWithRate = /^(.+)-(\d+)g$/;

/** @param key Subject and quantity, as a resolved input has it. */
export function inputName({ settings, scenario }: ResolvedScenario, key: string, input: InputDefinition): InputName {
  const subject = key.slice(0, key.lastIndexOf('.'));
  const [, architecture, rate] = subjectWithRate.exec(subject) ?? [];
  const { quantity, label, unit } = input;
  if (input.subject !== 'architecture' || architecture === undefined)
    return {
      key,
      quantity,
      label,
      unit,
      owner: { kind: 'other', id: subject, label: null, rateGbps: null, inCards: false },
    };
  const rateGbps = Number(rate);
  return {
    key,
    quantity,
    label,
    unit,
    owner: {
      kind: 'architecture',
      id: architecture,
      label: scenario.architectures?.[architecture]?.label ?? null,
      rateGbps,
      inCards: rateGbps !== settings.rateGbps(architecture) && rateGbps === settings.cardRateGbps,
    },
  };
}
