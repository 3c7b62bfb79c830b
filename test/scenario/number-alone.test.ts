/** A number as a page reads it is refused in a scenario: the sentence says how to write it. */
import { describe, expect, it } from 'vitest';
import { deskWordsIn, languages, type Language } from '../../src/words/languages.ts';
import { refusal, resolve, valueIn } from '../cases/refusal.ts';

const inputs = {
  price: 'retimed.endPrice',
  power: 'retimed.endPower',
  electricity: 'electricityPrice',
  share: 'fanShare',
};

const refusedIn = (name: string, value: unknown): string => refusal({ inputs: { [name]: value } })!.message;

describe('a scenario says how to write', () => {
  it.each([
    ['price', '$450', '450, the number alone, or text as "450 USD"'],
    ['price', '$ 450.50', '450.5, the number alone, or text as "450.5 USD"'],
    ['price', '700USD', '700, the number alone, or text as "700 USD"'],
    ['price', 'USD 700', '700, the number alone, or text as "700 USD"'],
    ['price', '450', '450, the number alone, or text as "450 USD"'],
    ['price', '７００ＵＳＤ', '700, the number alone, or text as "700 USD"'],
    ['power', '30W', '30, the number alone, or text as "30 W"'],
    ['electricity', '$0.08/kWh', '0.08, the number alone, or text as "0.08 USD/kWh"'],
    ['electricity', '0,08 $/kWh', '0.08, the number alone, or text as "0.08 USD/kWh"'],
    ['share', '8%', '0.08, the number alone'],
  ] as const)('%s %j', (of, text, allowed) => {
    const field = of === 'electricity' ? 'inputs.electricityPrice' : `inputs.${inputs[of]}`;
    expect(refusedIn(inputs[of], text)).toBe(`${field}: found ${JSON.stringify(text)}; allowed: ${allowed}`);
  });

  it('and takes what it says', () => {
    const { allowed } = refusal({ inputs: { 'retimed.endPrice': '$450' } })!;
    const [number, text] = [/^[\d.]+/.exec(allowed)![0], /"(.+)"/.exec(allowed)![1]!];
    for (const value of [Number(number), text])
      expect(valueIn({ inputs: { 'retimed.endPrice': value } }, 'retimed', 'leaf.endPrice')).toBe(450);
    expect(() => resolve({ inputs: { 'retimed.endPrice': '450 USD' } })).not.toThrow();
  });

  it.each(['€450', '1,234 USD', '$1.2k', '30 kWh$', 'about 450', '', '-', '9'.repeat(400)])(
    'no number where %j may mean another, or none',
    (text) => expect(refusedIn('retimed.endPrice', text)).not.toContain('the number alone'),
  );
});

it.each(Object.keys(languages) as Language[])('in %s with the number and the text', async (language) => {
  const { problemText } = await deskWordsIn(language);
  const told = problemText({
    field: 'inputs.x',
    found: '"$450"',
    allowed: { id: 'number-alone', value: '450', unit: 'USD' },
  });
  expect(told).toContain('450');
  expect(told).toContain('"450 USD"');
});
