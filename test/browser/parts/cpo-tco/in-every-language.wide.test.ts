/** What holds in every language: numbers fit their fields in a narrow column, and signs between words are those of the language. */
import { describe, expect, it } from 'vitest';
import { userEvent } from '../../user.ts';
import type { CpoTco } from '../../../../src/widget/cpo-tco.ts';
import { languages, type Language } from '../../../../src/words/languages.ts';
import { all, one, openDetails, settled, show, textOf, until } from '../../mount.ts';
import { mountTco, script } from './tco.ts';

const patience = 120_000;

const questions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'one switch in another currency': { region: 'de', currency: 'EUR' },
  'one switch with long numbers': { 'preset-inputs': 'electricityPrice=0.0812345678 pue=1.123456789' },
  fabric: { scope: 'fabric', region: 'de', currency: 'EUR', 'preset-inputs': 'endpointCount=1048576' },
};

describe.each(Object.keys(languages) as Language[])('%s', (lang) => {
  it.each(Object.entries(questions))(
    'shows every number whole at 320 px: %s',
    async (_, attributes) => {
      await show(320);
      const element = await mountTco({ lang, ...attributes });
      const fields = all<HTMLInputElement>(element, 'input[type=text]');
      expect(fields.length).toBeGreaterThan(5);
      const cut = fields.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
      expect(cut.map(({ value }) => value)).toEqual([]);
      const { clientWidth } = document.documentElement;
      expect(fields.filter((field) => field.getBoundingClientRect().right > clientWidth)).toEqual([]);
      await show(1280);
    },
    patience,
  );
});

/** Signs of Latin text beside a letter of Han, kana or Hangul. */
const eastern = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const latinSign = new RegExp(`${eastern}\\s?[,:;.](?!\\d)|[,:;.]\\s?${eastern}|[。，；：、] `, 'u');

/** Every text and every name that is told, without what is English and says so. */
function texts(element: CpoTco): string[] {
  const root = one(element, '.root');
  const told = all(root, '*').filter((place) => !place.closest('[lang=en]') && place.children.length === 0);
  const names = all(root, '[aria-label], [data-column]').flatMap((place) => [
    place.getAttribute('aria-label') ?? '',
    place.getAttribute('data-column') ?? '',
  ]);
  const sentences = all(root, 'p, dd, td, th, h2, h3, li').filter((place) => !place.closest('[lang=en]'));
  return [...new Set([...told, ...sentences].map((place) => textOf(place)).concat(names))];
}

it.each(['ja', 'zh-Hans', 'zh-Hant'] as const)(
  '%s: no comma or colon of Latin text stands beside a word',
  async (lang) => {
    const acme = { id: 'acme', label: 'Acme', leaf: 'acme', upper: 'acme', card: 'acme', sponsor: { name: 'Acme' } };
    const scenario = {
      options: ['retimed', 'cpo', acme],
      architectures: { acme: { like: 'linear', endPower: 8.5 } },
      inputs: { 'linear.endPrice': '75 % of retimed.endPrice', pue: 1.3, discountRate: 0.09 },
    };
    const element = await mountTco({ lang, currency: 'JPY' }, { children: [script(scenario)] });
    await until(() => all(element, '[part=verdict]').some((place) => textOf(place) !== ''), patience);
    await openDetails(element);
    await until(() => all(element, '[part=sources] tbody tr').length > 0, patience);
    one<HTMLElement>(element, '.chart[tabindex]').focus();
    await userEvent.keyboard('{End}');
    await settled(element);
    const found = texts(element);
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((text) => latinSign.test(text))).toEqual([]);
  },
  patience,
);
