/** A report in a language that nobody speaks: each word of it came from its words, or is marked as English. */
import sources from 'virtual:sources';
import { expect, it } from 'vitest';
import { reportOf } from '../../src/export/report/report.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { citedView } from '../../src/view/cited-view.ts';
import { reportWords } from '../../src/words/en/report.ts';
import { pseudo, pseudoDesk, untranslated } from '../cases/pseudo-language.ts';
import { wholeView } from '../cases/whole-view.ts';
import { readXml, type XmlElement } from '../cases/xml.ts';

/** Addresses and the link are nobody's words. */
const isOther = ({ name, attributes }: XmlElement): boolean =>
  attributes.lang === 'en' || name === 'style' || /\b(?:addr|link)\b/.test(attributes.class ?? '') || name === 'a';

const textsIn = (element: XmlElement): string[] =>
  element.children.flatMap((child) => (typeof child === 'string' ? [child] : isOther(child) ? [] : textsIn(child)));

it.each(['switch', 'fabric'] as const)('has no word that is not translated, of a %s', (scope) => {
  const { view, run } = wholeView({ scope, inputs: { pue: 1.3 } }, usDollar, catalog);
  const about = { date: '2026-11-28', version: '0.1.0', link: '#', sources: citedView(run, sources) };
  const { body } = reportOf(view, pseudoDesk, pseudo(reportWords), about);
  const found = textsIn(readXml(body)).filter((text) => untranslated(text).length > 0);
  expect([...new Set(found.map((text) => text.trim()))]).toEqual([]);
});
