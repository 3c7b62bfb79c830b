/** What a first view says of the defaults in a language, so that it needs neither its names nor its sentences: see src/build. */
import type { TcoTold } from '../words/answer-words.ts';
import type { DefaultsInWords } from '../words/tco-words.ts';
import { firstData } from './first-data.ts';

export interface FirstTexts {
  /** By id of the capacity. */
  readonly told: Readonly<Record<string, TcoTold>>;
  /** Names by id. */
  readonly options: Readonly<Record<string, string>>;
  /** Names by English name. */
  readonly inputs: Readonly<Record<string, string>>;
}

let data: ReturnType<typeof firstData> | undefined;

export function firstTexts({ told, optionName, input }: DefaultsInWords): FirstTexts {
  const all = Object.entries((data ??= firstData()));
  return {
    told: Object.fromEntries(all.map(([id, one]) => [id, told(one)])),
    options: Object.fromEntries(all.flatMap(([, { options }]) => options.map((one) => [one.id, optionName(one)]))),
    inputs: Object.fromEntries(all.flatMap(([, { inputs }]) => inputs.map((one) => [one.english, input(one)]))),
  };
}
