import { answerLanguage } from '../../src/words/en/answer.ts';
import { describe, expect, it } from 'vitest';
import { wholeTcoWords } from '../../src/words/languages.ts';
import { tcoWords as firstGerman } from '../../src/words/de/tco-words.ts';
import { chartWords } from '../../src/words/en/chart-words.ts';
import type { WordedDifference } from '../../src/words/tco-words.ts';

const german = await wholeTcoWords(firstGerman);

const none: WordedDifference = { amount: '0 USD', sign: 0 };
const more: WordedDifference = { amount: '120 USD', sign: 1 };
const less: WordedDifference = { amount: '120 USD', sign: -1 };

describe('what the chart of cost by year says', () => {
  it.each<[WordedDifference, WordedDifference, number | undefined, string]>([
    [none, none, undefined, 'A and B cost the same in every year.'],
    [more, none, undefined, 'A costs 120 USD more to buy than B, and as much in all that is paid within 5 years.'],
    [none, less, undefined, 'A costs as much to buy as B, and 120 USD less in all that is paid within 5 years.'],
    [less, more, 3, 'A costs 120 USD less to buy than B; the lines cross in year 3.'],
  ])('in English', (first, last, crossing, text) =>
    expect(chartWords.finding({ option: 'A', baseline: 'B', first, last, crossing, years: 5 })).toBe(text),
  );

  it.each<[WordedDifference, WordedDifference, number | undefined, string]>([
    [none, none, undefined, 'A und B kosten in jedem Jahr gleich viel.'],
    [more, none, undefined, 'A kostet in der Anschaffung 120 USD mehr als B; die Summe nach 5 Jahren ist gleich hoch.'],
  ])('in German', (first, last, crossing, text) =>
    expect(german.chart!.finding({ option: 'A', baseline: 'B', first, last, crossing, years: 5 })).toBe(text),
  );
});

describe('whose figures a product has', () => {
  it.each(['Acme', 'Acme Inc.'])('%s ends with one dot', (sponsor) =>
    expect(answerLanguage.disclosure('A', sponsor)).toMatch(/^A is a product of Acme(?: Inc)?\. Its figures are /),
  );
});
