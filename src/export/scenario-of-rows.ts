/** The scenario of a row as JSON: the text of another one of its structure, with its own numbers. */
import { NoPlan } from '../scenario/batch/rows.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { numberText } from './json-number.ts';

export class ScenarioOfRows {
  /** Texts between the numbers, and which number stands behind each but the last. */
  private readonly texts: readonly string[];
  private readonly order: readonly number[];

  /**
   * @param asked A scenario of the structure.
   * @param fields Where its numbers stand that vary; undefined for one that a flag has overridden.
   * @throws NoPlan
   */
  constructor(asked: Scenario, fields: readonly (string | undefined)[], numbers: readonly number[]) {
    [this.texts, this.order] = textsOf(asked, fields, numbers);
  }

  write(numbers: readonly number[]): string {
    const { texts, order } = this;
    let text = texts[0]!;
    for (let i = 0; i < order.length; i++) text += numberText(numbers[order[i]!]!) + texts[i + 1]!;
    return text;
  }
}

/** Of which no number is taken for a text of a reader: a scenario that has one of these has no plan. */
const markOf = (i: number): number => (i + 1) * 1.731058578630005e-290;

/** The text of a scenario without the numbers that vary. @throws NoPlan */
function textsOf(
  asked: Scenario,
  fields: readonly (string | undefined)[],
  numbers: readonly number[],
): [texts: string[], order: number[]] {
  const copy = structuredClone(asked) as unknown as Fields;
  const marks = new Map<string, number>();
  fields.forEach((field, i) => {
    if (field === undefined) return;
    const place = placeOf(copy, field);
    if (!place || place.of[place.name] !== numbers[i]) throw new NoPlan();
    place.of[place.name] = markOf(i);
    marks.set(String(markOf(i)), i);
  });
  const texts: string[] = [];
  const order: number[] = [];
  const rest = JSON.stringify(copy);
  const pattern = /\d\.\d*e-2\d\d/g;
  let last = 0;
  for (const found of rest.matchAll(pattern)) {
    const number = marks.get(found[0]);
    if (number === undefined) continue;
    texts.push(rest.slice(last, found.index));
    order.push(number);
    last = found.index + found[0].length;
  }
  texts.push(rest.slice(last));
  if (order.length !== marks.size) throw new NoPlan();
  return [texts, order];
}

type Fields = Record<string, unknown>;

/** Where a number stands that a scenario error would name `inputs.cpo.endPrice` or `networks.storage.inputs.pue`. */
function placeOf(scenario: Fields, field: string): { readonly of: Fields; readonly name: string } | undefined {
  const parts =
    /^(networks)\.([^.]+)\.(inputs)\.([^]+)/.exec(field) ??
    /^(architectures|switches)\.([^.]+)\.([^]+)/.exec(field) ??
    /^(inputs)\.([^]+)/.exec(field);
  if (!parts) return undefined;
  const [, ...path] = parts;
  const name = path.pop()!;
  let of: unknown = scenario;
  for (const key of path) {
    of = Object.hasOwn(of as Fields, key) ? (of as Fields)[key] : undefined;
    if (typeof of !== 'object' || of === null) return undefined;
  }
  return { of: of as Fields, name };
}
