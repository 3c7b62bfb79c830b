/** No line of the widget ends between a number and its unit or what it counts: not before its draws are there, not after. */
import { render } from 'lit';
import firstData from 'virtual:first-data';
import { expect, it } from 'vitest';
import type { TcoData, TcoOption } from '../../../../src/widget/tco-data.ts';
import { answer, comparison, ranking } from '../../../../src/widget/tco-decision.ts';
import type { TcoView } from '../../../../src/widget/tco-view.ts';
import { englishWords } from '../../../../src/words/en/tco-words.ts';
import { NumberFormats } from '../../../../src/words/format.ts';
import { languages, tcoWordsOf, type Language } from '../../../../src/words/languages.ts';
import { all, atEnd, eventually, openDetails, settled, textOf } from '../../mount.ts';
import { mountTco } from './tco.ts';

const patience = 120_000;

const questions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'one switch': {},
  'a fabric in another currency': { scope: 'fabric', region: 'de', currency: 'EUR', 'preset-inputs': 'pue=1.35' },
  'one year': { 'preset-inputs': 'horizon=1 electricityPrice=0.19' },
};

/** A number of its own, a space at which a line may end, and a word; percentiles have their number in a name. */
const parting = /(?<![A-Z\d.,\u00a0\u202f])\d(?:[\d.,\u00a0\u202f]*\d)? (?=[\p{L}%°])/u;
const partedMoney = /\d\u00a0(?:M|Mio\.) (?=[A-Z]{3}\b)/;

/** Of what is shown, each piece of text that may be parted so. */
function parted(within: Node): string[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    // A range has no unit beside it.
    if (!around || around.closest('style, [lang=en], .sources, option, .band')) continue;
    const text = node.nodeValue!;
    if (getComputedStyle(around).textWrapMode === 'nowrap') continue;
    if (parting.test(text) || partedMoney.test(text)) found.push(text.trim());
  }
  return found;
}

const cases = (Object.keys(languages) as Language[]).flatMap((lang) =>
  Object.keys(questions).map((name) => [lang, name] as const),
);

it.each(cases)(
  'in %s: %s',
  async (lang, name) => {
    const element = await mountTco({ lang, ...questions[name] });
    await eventually(() => all(element, '.verdict').every((one) => textOf(one) !== '')).toBe(true);
    await eventually(() => all(element, '.also').every((one) => textOf(one) !== '')).toBe(true);
    await openDetails(element);
    await settled(element);
    expect(all(element, '.difference').map(textOf)[0]).toMatch(/\d/);
    expect(parted(element.shadowRoot!)).toEqual([]);
  },
  patience,
);

it.each(Object.keys(languages) as Language[])('in %s before anything is drawn', async (lang) => {
  const words = lang === 'en' ? englishWords : await tcoWordsOf[lang]();
  const [data] = Object.values(firstData) as [TcoData, ...TcoData[]];
  const [baseline, option] = data.options as [TcoOption, TcoOption];
  const view = {
    ...{ words, data, told: words.told(data), formats: new NumberFormats(lang, words.numbers) },
    ...{ pair: { option, baseline }, ranked: undefined, sureness: undefined, sureless: false },
  } as unknown as TcoView;
  const place = document.createElement('div');
  document.body.append(place);
  atEnd(() => place.remove());
  render([answer(view), ranking(view), comparison(view, true)], place);
  expect(place.querySelectorAll('.verdict')[0]!.textContent).toBe('');
  expect(textOf(place.querySelector('.difference'))).toMatch(/\d/);
  // Cells of numbers keep on one line by their style, which is that of the element.
  for (const cell of place.querySelectorAll('td.n')) cell.remove();
  expect(parted(place)).toEqual([]);
});
