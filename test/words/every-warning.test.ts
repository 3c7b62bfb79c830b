/** Each id of warnings, in each language: a sentence of its own that says all of its values, with the signs of the language. */
import { describe, expect, it } from 'vitest';
import { fitCheckIds } from '../../src/scenario/fit-check-ids.ts';
import type { NamedInput } from '../../src/scenario/named-input.ts';
import type { Amount, Warning, WarningId, WarningValues } from '../../src/scenario/warning.ts';
import { deskWordsIn, languages, tcoWordsOf, wholeTcoWords, type Language } from '../../src/words/languages.ts';

type Other = Exclude<Language, 'en'>;
const all = Object.keys(languages) as Language[];
const others = all.filter((id) => id !== 'en') as Other[];
const files = import.meta.glob<Readonly<Record<string, Readonly<Record<string, unknown>>>>>(
  '../../src/words/*/{case-,}warning-words.ts',
  { eager: true },
);
const wordsOf = (language: Language): Readonly<Record<string, (of: unknown) => string>> => ({
  ...(files[`../../src/words/${language}/warning-words.ts`]!.warningWords as Words),
  ...(files[`../../src/words/${language}/case-warning-words.ts`]!.caseWarningWords as Words),
});
type Words = Readonly<Record<string, (of: unknown) => string>>;

/** A name that stands in no other, and in no language. */
const input = (quantity: string, label: string): NamedInput => ({
  quantity,
  label,
  owner: { kind: 'architecture', id: 'own', label, rateGbps: 1600, inCards: false },
});
const price = input('endPrice', 'Qia');
const power = input('endPower', 'Qib');
const watts = (value: number): Amount => ({ value, unit: 'W' });
const usd = (value: number): Amount => ({ value, unit: 'USD' });

const tiers = ['leaf', 'upper', 'core', 'fourth'] as const;
/** Several where a value chooses the words. */
const cases: { readonly [Id in WarningId]: Readonly<Record<string, WarningValues[Id]>> } = {
  'no-difference': { '': { option: 'Qop', baseline: 'Qba' } },
  'does-not-fit': Object.fromEntries(
    fitCheckIds.flatMap((check) =>
      [null, ...tiers].map((place) => [
        `${check}, ${place ?? 'one switch'}`,
        { option: 'Qop', check, place, value: watts(257), limit: watts(206) },
      ]),
    ),
  ),
  'kept-figures': {
    '': { switch: 'Qsw', like: 'Qli', capacity: { value: 204_800, unit: 'Gbit/s' }, inputs: [price, power] },
  },
  'switch-stands-nowhere': Object.fromEntries(
    [2, 3, 4].map((tier) => [`tier ${tier}`, { switch: 'Qsw', tier, tiers: tier - 1 }]),
  ),
  'whole-switch-of-other': { '': { option: 'Qop', switch: 'Qsw', other: 'Qot' } },
  'interface-mismatch': Object.fromEntries(
    tiers.map((place) => [
      place,
      {
        option: 'Qop',
        sides: [
          { place, interface: 'Qfr' },
          { place: 'card', interface: 'Qdr' },
        ],
      },
    ]),
  ),
  'own-at-other-rate': { '': { architecture: 'Qar', rate: 1600, other: 800, like: 'Qli' } },
  'copper-out-of-reach': { '': { option: 'Qop', length: { value: 23, unit: 'm' } } },
  'copper-under-cpo': { '': { option: 'Qop', share: 0.57, power: watts(345), cost: usd(678) } },
  'even-wiring': { '': { even: 198, uneven: 93 }, 'one switch': { even: 198, uneven: 1 } },
  'uneven-tiers': {
    '': { endpoints: 975, filledShare: 0.41, tiers: 3 },
    'one endpoint': { endpoints: 1, filledShare: 0.41, tiers: 2 },
  },
  'just-above-bound': {
    '': { endpoints: 2049, bound: 2048, tiers: 2, oversubscription: 1.032 },
    'one tier': { endpoints: 2049, bound: 2048, tiers: 1, oversubscription: 1.032 },
    'without advice': { endpoints: 2049, bound: 2048, tiers: 3, oversubscription: null },
  },
  'not-the-mean': {
    '': { option: 'Qop', quantity: 'QQU', driver: price },
    'of no input': { option: 'Qop', quantity: 'QQU', driver: null },
  },
  'buyer-class-converted': Object.fromEntries(
    (['direct', 'contract', 'shop'] as const).map((buyerClass) => [buyerClass, { buyerClass, inputs: [price, power] }]),
  ),
  'typical-from-maximum': { '': { input: power, power: watts(27.5) } },
  'typical-on-end': { '': { input: price, typical: usd(345) } },
  'lopsided-band': { '': { input: price, typical: usd(345) } },
  'band-of-class': { '': { input: price, low: usd(546), high: usd(678) } },
  'few-draws': { '': { draws: 32, enough: 256 }, 'one case': { draws: 1, enough: 256 } },
};
const told = Object.entries(cases).flatMap(([id, of]) =>
  Object.entries(of).map(([which, values]) => ({ id, which, values: values as unknown })),
);

/** Names and numbers that a sentence must say. What names a case, and numbers below ten, are words in some languages. */
function parameters(value: unknown, id: string): string[] {
  if (typeof value === 'string') return value.startsWith('Q') ? [value] : [];
  if (typeof value === 'number') {
    if (id === 'own-at-other-rate') return [value === 1600 ? '1.6T' : '800G'];
    const shown = id === 'kept-figures' ? value / 1000 : value < 1 ? Math.round(100 * value) : value;
    return shown < 10 && Number.isInteger(shown) ? [] : [String(shown)];
  }
  if (typeof value !== 'object' || value === null) return [];
  const { owner, rateGbps: _, ...rest } = value as Readonly<Record<string, unknown>>;
  return [...(owner ? [(owner as { readonly label: string }).label] : []), ...Object.values(rest)].flatMap((one) =>
    parameters(one, id),
  );
}

/** Without the signs that group and part the digits of numbers. */
const plain = (text: string): string => text.replace(/(?<=\d)[.,\u00a0\u202f](?=\d)/g, '');
const english =
  /\b(the|of|with|to|not|is|are|at|which|one|unknown|missing|only|without|than|more|uses|price|power|range|claim|vendor|simulated)\b/i;
const bare = (text: string): string => text.replace(/Q\w+/g, ' ');

/** Signs that stand in no sentence of the language, and how one ends. */
const inHan = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}] ?[,;:!?()]|["„«»]|\. ?$/u;
const inCorners = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}] ?[,;:!?()]|["„“”«»]|\. ?$/u;
const signs: Readonly<Record<Language, { readonly wrong: RegExp; readonly end: RegExp }>> = {
  en: { wrong: /[„“”«»，。：；]| [.,:;!?]/, end: /[^.]\.$/ },
  de: { wrong: /["”«»，。：；]| [.,:;!?]/, end: /[^.]\.$/ },
  // A space that does not break stands before a sign of two parts, and inside quotation marks.
  fr: { wrong: /["„“”，。：；]| [.,:;!?]|[^\u00a0\u202f][;!?]|[^\u00a0\u202f\d]:|« | »/, end: /[^.]\.$/ },
  ko: { wrong: /[„«»，。：；]| [.,:;!?]/, end: /[^.]\.$/ },
  ja: { wrong: inCorners, end: /[^。]。$/ },
  'zh-Hans': { wrong: inHan, end: /[^。]。$/ },
  'zh-Hant': { wrong: inCorners, end: /[^。]。$/ },
};

it.each(all)('has every id in %s, and no other', (language) =>
  expect(Object.keys(wordsOf(language)).sort()).toEqual(Object.keys(cases).sort()),
);

describe.each(all)('in %s', (language) => {
  const { wrong, end } = signs[language];
  it.each(told)('$id $which', ({ id, values }) => {
    const text = wordsOf(language)[id]!(values);
    expect(text).not.toMatch(/undefined|NaN|\bnull\b|\[object|[{}$\n]|^\s|\s$|\s{2}/);
    expect(text).not.toMatch(wrong);
    expect(text).toMatch(end);
    if (language !== 'en') {
      expect(bare(text)).not.toMatch(english);
      expect(text).not.toBe(wordsOf('en')[id]!(values));
    }
    // Whether a hall has liquid cooling is no number.
    const isLiquid = id === 'does-not-fit' && (values as WarningValues['does-not-fit']).check === 'liquid';
    const asked = parameters(values, id).filter((one) => !isLiquid || !/^\d/.test(one));
    const said = plain(text);
    expect(asked.filter((one) => !said.includes(plain(one)) && !text.includes(one))).toEqual([]);
  });

  it('says which case it is', () => {
    for (const [id, of] of Object.entries(cases)) {
      const texts = Object.values(of).map((values) => wordsOf(language)[id]!(values));
      // A module stands in a cage whatever the tier.
      const distinct = id === 'does-not-fit' ? texts.filter((_, i) => i >= 1 + tiers.length || i === 0) : texts;
      expect([id, ...new Set(distinct)]).toEqual([id, ...distinct]);
    }
  });
});

const readers = {
  desk: { of: all, load: async (language: Language) => (await deskWordsIn(language)).warning },
  widget: {
    of: others,
    load: async (language: Language) => (await wholeTcoWords(await tcoWordsOf[language as Other]())).warning!,
  },
};

describe.each(Object.entries(readers))('a network on the %s', (_, { of: spoken, load }) =>
  it.each(spoken)('stands before the sentence with the sign of %s', async (language) => {
    const warning = await load(language);
    const of: Warning = { id: 'even-wiring', input: '', values: { even: 198, uneven: 93 } };
    const [alone, named] = [warning(of), warning({ ...of, network: 'Qne' })];
    const sign = /^(ja|zh)/.test(language) ? '：' : language === 'fr' ? '\u00a0: ' : ': ';
    expect(named).toBe(`Qne${sign}${alone}`);
  }),
);
