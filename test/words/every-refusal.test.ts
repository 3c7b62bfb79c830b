/** Each id of refusals, in each language: a sentence of its own, with all that English says of its values. */
import { describe, expect, it } from 'vitest';
import type { CommandAllowedValues, CommandFoundValues } from '../../src/scenario/command-refusal.ts';
import type { AllowedValues, FoundValues } from '../../src/scenario/refusal.ts';
import { languages, type Language } from '../../src/words/languages.ts';
import type { CommandRefusalWords, RefusalWords } from '../../src/words/refusal-words.ts';

const others = (Object.keys(languages) as Language[]).filter((id) => id !== 'en');
const files = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../../src/words/*/refusals.ts', '../../src/words/*/terminal/refusals.ts'],
  { eager: true },
);
const page = (language: Language): RefusalWords =>
  files[`../../src/words/${language}/refusals.ts`]!.refusalWords as RefusalWords;
const command = (language: Language): CommandRefusalWords =>
  files[`../../src/words/${language}/terminal/refusals.ts`]!.commandRefusals as CommandRefusalWords;

/** Whatever a refusal may hold: no value is in another. */
const values = {
  ...{ value: '"Qxv"', of: 'Qof', count: 7_310_000, names: ['Qna', 'Qnb'], rate: 433, planes: 7, link: 57.25 },
  ...{ power: 1987, left: 132, minimum: 11, maximum: 2345, minimumExcluded: true, whole: true, unit: 'Qun' },
  ...{ most: 5_170_000, values: ['Qva', 'Qvb'], rates: [811, 1613], least: 1229, lane: 103, lanes: 8, port: 1607 },
  ...{ readings: ['Qra', 'Qrb'], line: 3456, capacity: 102_400, links: 64, up: 17, scopes: ['Qsa', 'Qsb'] },
  ...{ file: 'Qfi', flag: '--qfl', other: '--qot', needed: '--qne', tier: 'Qti', tiers: ['Qta', 'Qtb'], code: 'QCO' },
  ...{
    column: 4321,
    sign: 'Qsi',
    version: 'Qve',
    form: 9,
    key: 'Qke',
    network: 'Qnw',
    fields: ['Qfa', 'Qfb'],
    name: 'Qnm',
  },
};

type Say = Readonly<Record<string, (of: typeof values) => string>>;
const lists: Readonly<Record<string, (language: Language) => Say>> = {
  'what was found': (language) => page(language).found as unknown as Say,
  'what is allowed': (language) => page(language).allowed as unknown as Say,
  'what the command line found': (language) => command(language).found as unknown as Say,
  'what the command line allows': (language) => command(language).allowed,
};
type Ids = keyof (FoundValues & AllowedValues & CommandFoundValues & CommandAllowedValues);

/** What stands in a text whatever the language: names that were put in, and numbers without the signs that group them. */
const told = (text: string): ReadonlySet<string> =>
  new Set([
    ...(text.match(/Q[a-zC]\w+|--q\w+/g) ?? []),
    ...(text.replace(/Q[a-zC]\w+|--q\w+/g, ' ').match(/\d[\d.,\u00a0\u202f]*/g) ?? []).map((one) =>
      one.replace(/\D/g, ''),
    ),
  ]);
const english =
  /\b(the|of|with|to|not|is|are|at|which|one|unknown|file|missing|only|without|than|more|found|such as)\b/i;
/** Names of files, keys and flags, and examples in quotation marks or braces, are typed as they stand. */
const bare = (text: string): string =>
  text.replace(/"[^"]*"|[{[][^}\]]*[}\]]|--[\w-]+|\b[\w-]+(?:\.[\w-]+)+|\b[A-Z]{2,}\b|Q\w+/g, ' ');

describe.each(Object.entries(lists))('%s', (_, of) => {
  const inEnglish = of('en');
  it.each(others)('has every id in %s, and no other', (language) =>
    expect(Object.keys(of(language)).sort()).toEqual(Object.keys(inEnglish).sort()),
  );

  describe.each(others)('in %s', (language) => {
    it.each(Object.keys(inEnglish) as Ids[])('%s', (id) => {
      const [own, said] = [of(language)[id]!(values), inEnglish[id]!(values)];
      expect(own).not.toMatch(/undefined|NaN|\[object|^\s|\s$/);
      if (/[A-Za-z]/.test(bare(said))) expect(own).not.toBe(said);
      expect(bare(own)).not.toMatch(english);
      // Examples of dates are those of the language.
      if (id === 'day') return;
      // A language may write a small number as a digit where English has a word.
      expect([...told(said)].filter((one) => !told(own).has(one))).toEqual([]);
    });
  });
});

it.each(Object.keys(languages) as Language[])(
  'says in %s that a text ends too early, and on which line',
  (language) => {
    const cut = { ...values, sign: null };
    for (const said of [page(language).found['not-json'](cut), command(language).found['file-not-json'](cut)]) {
      expect(said).toContain('3456');
      expect(said).not.toMatch(/null|undefined|4321/);
      if (language !== 'en') expect(bare(said)).not.toMatch(english);
    }
  },
);
