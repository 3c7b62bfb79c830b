/** What is written in Chinese and Japanese has the signs of the language between its words, whatever puts them together. */
import explanations from 'virtual:explanations';
import sources from 'virtual:sources';
import { describe, expect, it } from 'vitest';
import { pictureInWords, pictureContent } from '../../src/export/picture-content.ts';
import { reportOf } from '../../src/export/report/report.ts';
import { rfqCsv } from '../../src/export/rfq.ts';
import { slideContent, slideOf } from '../../src/export/slide-content.ts';
import { workbook } from '../../src/export/workbook.ts';
import { assess } from '../../src/scenario/assess.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { finish } from '../../src/scenario/finish.ts';
import { requestForQuotes } from '../../src/scenario/rfq.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { citedView } from '../../src/view/cited-view.ts';
import { deskWordsIn } from '../../src/words/languages.ts';
import { pictureWords } from '../../src/words/picture-words.ts';
import { reportWordsOf } from '../../src/words/report-words.ts';
import { rfqWords } from '../../src/words/rfq-words.ts';
import { workbookWords } from '../../src/words/workbook-words.ts';
import { inProcess } from '../cases/in-process.ts';
import { mixedSigns } from '../cases/mixed-signs.ts';
import { patience } from '../cases/patience.ts';
import { readXlsx } from '../cases/spreadsheet.ts';
import { wholeView } from '../cases/whole-view.ts';
import { readXml, type XmlElement } from '../cases/xml.ts';

const scenarios: Readonly<Record<string, Scenario>> = {
  'one switch': {
    inputs: { pue: 1.3, 'linear.endPrice': '70 % of retimed.endPrice', 'cpo.endPrice': 900 },
    notes: { 'facility.pue': '実測' },
    quotes: {
      a: {
        ...{
          supplier: '光電',
          date: '2026-11-02',
          what: 'module',
          architecture: 'linear',
          rateGbps: 1600,
          use: 'aside',
        },
        prices: [{ from: 1, price: 900 }],
      },
    },
  },
  'a fabric': {
    scope: 'fabric',
    region: 'de',
    inputs: { endpointCount: 8192, accessCopperShare: 0.2 },
    upperSwitch: '51.2T',
  },
  networks: {
    scope: 'campus',
    networks: {
      back: { label: '東西', inputs: { endpointCount: 4096 } },
      storage: {
        label: '保存',
        capacity: '51.2T',
        stays: 'retimed',
        inputs: { endpointCount: 512, endpointRate: 400 },
      },
    },
  },
};

/** Names of documents and what the tables note stand in English. */
const isOther = ({ name, attributes }: XmlElement): boolean =>
  attributes.lang === 'en' || name === 'style' || /\b(?:addr|link)\b/.test(attributes.class ?? '');

/** Texts of blocks: what stands within a line is one text. */
function blocksIn(element: XmlElement): string[] {
  const inline = /^(?:span|b|i|small|a|code|em|strong)$/;
  let line = '';
  const blocks: string[] = [];
  const read = (of: XmlElement): void => {
    for (const child of of.children) {
      if (typeof child === 'string') line += child;
      else if (isOther(child)) line += 'X';
      else if (inline.test(child.name) && !/\bkick\b/.test(of.attributes.class ?? '')) read(child);
      else {
        blocks.push(line);
        line = '';
        read(child);
        blocks.push(line);
        line = '';
      }
    }
  };
  read(element);
  return [...blocks, line];
}

describe.each(['ja', 'zh-Hans', 'zh-Hant'] as const)('in %s', (language) => {
  describe.each(Object.entries(scenarios))('%s', (_, scenario) => {
    const run = runScenario(scenario, catalog);
    const assessment = finish(assess(run, { draws: 64, seed: 1 }, []));

    it('as a workbook', async () => {
      const settings = {
        words: await workbookWords(language),
        sources,
        explanations,
        date: '2026-11-28',
        version: '0.1.0',
      };
      const { sheets } = readXlsx(workbook(run, assessment, settings));
      const texts = [...sheets.values()].flatMap((cells) => [...cells.values()].map(({ value }) => value));
      const found = texts.flatMap((text) =>
        typeof text === 'string' && !text.startsWith('{') ? mixedSigns(text) : [],
      );
      expect([...new Set(found)].join('\n')).toBe('');
    });

    it('as a report', async () => {
      const { view, run: of } = wholeView(scenario, usDollar, catalog);
      const about = { date: '2026-11-28', version: '0.1.0', link: '#', sources: citedView(of, sources) };
      const { body } = reportOf(view, await deskWordsIn(language), await reportWordsOf[language](), about);
      expect([...new Set(blocksIn(readXml(body)).flatMap(mixedSigns))].join('\n')).toBe('');
    });

    it('as a picture and a slide', async () => {
      const words = await pictureWords(language);
      const of = slideOf(assessment, usDollar, catalog);
      const slide = slideContent(of, words, { version: '0.1.0', date: '2026-11-28' });
      const picture = pictureInWords(pictureContent(run, words, '0.1.0', { draws: 64, seed: 1 }, catalog));
      expect([slide.inWords, slide.basis, ...slide.notes, picture].flatMap(mixedSigns).join('\n')).toBe('');
    });

    it('as a request for quotes', async () => {
      const words = await rfqWords(language);
      const rfq = requestForQuotes(run.resolved, [], { due: '2027-01-15', validUntil: '2027-04-30', currency: 'EUR' });
      const text = rfqCsv(rfq, { words, date: '2026-11-28', version: '0.1.0' });
      expect(
        text
          .split(/\r\n|,(?! )/)
          .flatMap(mixedSigns)
          .join('\n'),
      ).toBe('');
    });
  });

  it.each([
    ['compare', '--draws', '64', '--pairs', '--scope', 'fabric', '--set', 'pue=1.3'],
    ['compare', '--draws', '64', '--scope', 'campus', '--set', 'linear.endPrice=70 % of retimed.endPrice'],
    ['explain', 'networkPower'],
    ['explain', 'irr', '--scope', 'fabric'],
    ['changes', '--set', 'cpo.endPrice=900', '--region', 'de'],
    ['--help'],
    ['compare', '--help'],
    ['embed', '--help'],
    ['rfq', '--help'],
  ])(
    'on the terminal: %s %s %s %s',
    async (...given) => {
      const { out, error } = await inProcess([...given.filter(Boolean), '--lang', language]);
      expect(
        `${out}${error}`
          .split(/\n| {2,}/)
          .flatMap(mixedSigns)
          .join('\n'),
      ).toBe('');
    },
    patience,
  );
});
