/** The builder reads numbers as the desk does, in every language: with a unit or a sign before or behind them, of any width. */
import type { LitElement } from 'lit';
import { expect, it } from 'vitest';
import type { ProductFeed } from '../../../src/scenario/product-feed.ts';
import { builderWordsOf } from '../../../src/words/builder-words.ts';
import { deskWordsIn, languages, type Language } from '../../../src/words/languages.ts';
import { all, eventually, one, openDetails, settled, textOf } from '../mount.ts';
import { mountBuilder } from './mount-builder.ts';
import { savedFiles } from './saved-files.ts';

const patience = 240_000;

async function filled(language: Language): Promise<LitElement> {
  const builder = await mountBuilder(1280, await deskWordsIn(language), await builderWordsOf[language]());
  await openDetails(builder);
  one(builder, '#p-add').click();
  await settled(builder);
  await openDetails(builder);
  return builder;
}

/** By the end of its id: that of a product has its name in it, which each language gives. */
const field = (builder: LitElement, end: string): HTMLInputElement =>
  one<HTMLInputElement>(builder, `input.box[id^="${end.startsWith('end') ? 'p-' : 'i-'}"][id$="${end}"]`);
const toldAt = (builder: LitElement, end: string, what: 'error' | 'remark'): string =>
  all(builder, `[id="${field(builder, end).id}-${what}"]`)
    .map(textOf)
    .join();
const inCode = (builder: LitElement): string => textOf(one(builder, '#code pre code'));

async function type(builder: LitElement, end: string, text: string): Promise<void> {
  const typed = field(builder, end);
  typed.value = text;
  typed.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(builder);
}

/** Undefined: refused where a point separates decimals. */
const amounts: readonly (readonly [end: string, text: string, comma: number | undefined, point: number | undefined])[] =
  [
    ['endPrice', '$450', 450, 450],
    ['endPrice', '700USD', 700, 700],
    ['endPrice', '1.3k', 1300, 1300],
    ['endPower', '１２ W', 12, 12],
    ['endPower', '30 W', 30, 30],
    ['endPower', '13000 mW', 13, 13],
    ['endPower', '0.014 kW', 14, 14],
    ['retimed-1600g_endPrice', '$450', 450, 450],
    ['retimed-1600g_endPower', '25 W', 25, 25],
    ['retimed-1600g_endPower', '26000 mW', 26, 26],
    ['facility_electricityPrice', '0,08 $/kWh', 0.08, undefined],
    ['facility_electricityPrice', '90 USD/MWh', 0.09, 0.09],
    ['facility_conversionLoss', '７％', 7, 7],
    ['retimed-1600g_endPrice', '75 % of cpo.endPrice', undefined, undefined],
  ];

it.each(Object.keys(languages) as Language[])(
  'in %s',
  async (language) => {
    const builder = await filled(language);
    const words = await deskWordsIn(language);
    const { numbers } = words;
    const comma = language === 'de' || language === 'fr';
    for (const [end, text, withComma, withPoint] of amounts) {
      const value = comma ? withComma : withPoint;
      await type(builder, end, text);
      if (text.includes(' of ')) {
        // What it is a share of has a price of its own here.
        await eventually(() => [toldAt(builder, end, 'error'), field(builder, end).value === text]).toEqual([
          '',
          false,
        ]);
      } else if (value === undefined) {
        await eventually(() => toldAt(builder, end, 'error')).toContain(text);
        expect(toldAt(builder, end, 'error')).toContain(words.inputs.decimalSign);
        expect(field(builder, end).value).toBe(text);
      } else {
        await eventually(() => [text, field(builder, end).value, toldAt(builder, end, 'error')]).toEqual([
          ...[text, numbers.exactGrouped(value), ''],
        ]);
      }
    }
    // The code holds numbers: a widget reads no units.
    expect(inCode(builder)).toMatch(/"endPower": ?14\b/);
    expect(inCode(builder)).toMatch(/electricityPrice": ?0\.09\b/);
    expect(inCode(builder)).toMatch(/conversionLoss": ?0\.07\b/);
    expect(inCode(builder)).not.toMatch(/mW|MWh/);

    for (const [end, text] of [
      ['endPower', '9 bananas'],
      ['endPrice', '450 €'],
      ['retimed-1600g_endPower', '9 USD'],
      ['retimed-1600g_endPrice', 'abc'],
    ] as const) {
      await type(builder, end, text);
      await eventually(() => toldAt(builder, end, 'error')).toContain(text);
      expect([text, field(builder, end).value]).toEqual([text, text]);
      expect(toldAt(builder, end, 'error')).not.toMatch(/undefined|NaN|\w\.end(?:Price|Power)/);
    }
    await type(builder, 'retimed-1600g_endPrice', '-5');
    await eventually(() => toldAt(builder, 'retimed-1600g_endPrice', 'error')).toMatch(/\p{L}/u);
    expect(toldAt(builder, 'retimed-1600g_endPrice', 'error')).not.toContain('endPrice');

    // Far from every figure it is read back, with how far.
    await type(builder, 'retimed-1600g_endPrice', '$450000');
    await eventually(() => toldAt(builder, 'retimed-1600g_endPrice', 'remark')).toContain(
      words.amount(450_000, { quantity: 'endPrice', unit: 'USD' }).replaceAll(/\s/g, ' '),
    );
    expect(toldAt(builder, 'retimed-1600g_endPrice', 'error')).toBe('');
  },
  patience,
);

it(
  'a feed holds numbers whatever was typed, and a link with units opens',
  async () => {
    const saved = savedFiles();
    const builder = await filled('en');
    await type(builder, 'endPower', '13000 mW');
    await eventually(() => field(builder, 'endPower').value).toBe('13');
    await type(builder, 'endPrice', '50 % of retimed.endPrice');
    await eventually(() => Number(field(builder, 'endPrice').value) > 0).toBe(true);
    const price = Number(field(builder, 'endPrice').value);
    all(builder, '.product ~ .row button, .row button')
      .find((one) => textOf(one) === 'Save as a feed')!
      .click();
    await eventually(() => saved.length).toBe(1);
    const { products } = JSON.parse(await saved[0]!.blob.text()) as ProductFeed;
    expect(products[0]!.figures).toMatchObject({ endPower: { value: 13, unit: 'W' }, endPrice: { value: price } });

    const scenario = { inputs: { 'retimed.endPower': '26000 mW' } };
    location.hash = `#widget=${encodeURIComponent(JSON.stringify({ scenario }))}`;
    await eventually(() => field(builder, 'retimed-1600g_endPower').value).toBe('26');
    expect(inCode(builder)).toContain('retimed.endPower');
    expect(all(builder, '.intro .warn')).toEqual([]);
  },
  patience,
);
