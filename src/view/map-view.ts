import type { BreakEven } from '../engine/break-even.ts';
import type { Frontier, FrontierCurves } from '../engine/frontier.ts';
import type { FrontierAxis } from '../scenario/break-evens.ts';
import type { ResolvedInput, ResolvedOption } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { studyOf } from '../scenario/study-of.ts';
import type { Money } from './money.ts';
import { inputName } from './names.ts';
import { inputView } from './inputs-view.ts';
import { spanOfInputView } from './slider-span.ts';
import type { InputName, MapView, OptionName } from './view.ts';

/** The prices of the two, unless a reader chooses other inputs; electricity where both pay one price. */
export function axesOf(
  { resolved }: Run,
  [a, b]: readonly [OptionName, OptionName],
  chosen: readonly [string, string] | undefined,
): readonly [x: string, y: string] {
  const { inputs } = studyOf(resolved);
  if (chosen?.every((name) => inputs.has(name)) && chosen[0] !== chosen[1]) return chosen;
  const [option, other] = [a, b].map(({ id }) => resolved.options.find((one) => one.id === id)!) as [
    ResolvedOption,
    ResolvedOption,
  ];
  const place = option.leaf === other.leaf && resolved.scope !== 'switch' ? 'upper' : 'leaf';
  const [own, others] = [option, other].map((one) => resolved.input(one, `${place}.endPrice`).name) as [string, string];
  return [others, own === others ? resolved.input(option, 'electricityPrice').name : own];
}

/** An axis goes as far as the slider of its input. */
export function axisOf({ resolved }: Run, name: string, money: Money): FrontierAxis {
  const input = studyOf(resolved).inputs.get(name)!;
  const factor = money.factor(input.input.unit);
  const { low, high } = spanOfInputView(inputView(resolved, input, money));
  return { name, from: low / factor, to: high / factor };
}

export function mapView(
  run: Run,
  money: Money,
  [a, b]: readonly [OptionName, OptionName],
  axes: readonly [string, string],
  breakEvens: ReadonlyMap<string, BreakEven> | undefined,
  found: { readonly frontier: Frontier; readonly curves: FrontierCurves } | undefined,
): MapView {
  const { inputs } = studyOf(run.resolved);
  const nameOf = ({ name, input }: ResolvedInput): InputName => inputName(run.resolved, name, input, money);
  const [x, y] = axes.map((name) => inputs.get(name)!) as [ResolvedInput, ResolvedInput];
  const [byX, byY] = [money.factor(x.input.unit), money.factor(y.input.unit)];
  const names = [...new Set([...axes, ...(breakEvens?.keys() ?? [])])];
  return {
    a,
    b,
    x: { input: nameOf(x), value: x.value * byX },
    y: { input: nameOf(y), value: y.value * byY },
    choices: names.flatMap((name) => (inputs.has(name) ? [nameOf(inputs.get(name)!)] : [])),
    still: breakEvens ? axes.filter((name) => !breakEvens.has(name)).map((name) => nameOf(inputs.get(name)!)) : [],
    ...(found && scaled(found, byX, byY)),
  };
}

/** A frontier over amounts of the currency shown. */
function scaled(
  { frontier, curves }: { readonly frontier: Frontier; readonly curves: FrontierCurves },
  byX: number,
  byY: number,
): { readonly frontier: Frontier; readonly curves: FrontierCurves } {
  if (byX === 1 && byY === 1) return { frontier, curves };
  const along = (values: readonly number[], factor: number): number[] => values.map((value) => value * factor);
  const upward = (value: number): number => value * byY;
  return {
    frontier: { ...frontier, x: along(frontier.x, byX), y: along(frontier.y, byY) },
    curves: {
      curve: curves.curve.map((value) => value && upward(value)),
      unsettled: curves.unsettled.map((one) => one && { from: upward(one.from), to: upward(one.to) }),
    },
  };
}
