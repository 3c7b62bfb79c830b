import { readdirSync, readFileSync } from 'node:fs';
import sources from 'virtual:sources';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { forbiddenIn, forbiddenLanguages } from '../../src/words/forbidden.ts';
import type { Language } from '../../src/words/languages.ts';
import { workbookCommand } from '../../src/cli/workbook-command.ts';
import { drawClaimSlide } from '../../src/export/claim-slide.ts';
import { drawPicture } from '../../src/export/picture.ts';
import { pictureContent, pictureInWords } from '../../src/export/picture-content.ts';
import { drawSlide } from '../../src/export/slide.ts';
import { slideContent, slideOf } from '../../src/export/slide-content.ts';
import { readTable } from '../../src/import/read-table.ts';
import { assess } from '../../src/scenario/assess.ts';
import type { ClaimOf } from '../../src/scenario/claim-of.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { claimView } from '../../src/view/claim-view.ts';
import { claimWordsOf } from '../../src/words/claim-text.ts';
import { pictureWords } from '../../src/words/picture-words.ts';
import { wordsFor } from '../cases/words-for.ts';
import { inProcess } from '../cases/in-process.ts';
import { patience } from '../cases/patience.ts';

const folder = 'src/words';
const isLanguage = (name: string): name is Language => forbiddenLanguages.includes(name as Language);

/** Every file of words with the language that it is in: that of its folder, else English. */
const catalogues = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && path !== 'forbidden.ts')
  .map((path) => {
    const first = path.split(/[/\\]/)[0]!;
    return [path, isLanguage(first) ? first : 'en'] as const;
  });

/** The texts of a file, without its comments, ids and names. */
function textsOf(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(`${folder}/${path}`, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    // What a list is asked for is an id.
    if (ts.isCallExpression(node) && /\.includes$/.test(node.expression.getText())) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  // A column of answers in SQL.
  return found.map((text) => text.replaceAll('decision.best', ''));
}

describe('forbidden words', { timeout: patience }, () => {
  it.each(catalogues)('none in %s', (path, language) => {
    expect(textsOf(path).flatMap((text) => forbiddenIn(text, language))).toEqual([]);
  });

  it.each([
    ['report', '--lang', 'en'],
    ['report', '--lang', 'de'],
    ['compare'],
    ['claim', 'text', '--option', 'linear'],
    ['claim', 'text', '--option', 'cpo', '--lang', 'de'],
  ])('none in what %s %s %s writes', async (...words) => {
    const { out } = await inProcess([...words.filter(Boolean), '--draws', '256']);
    const language = words.includes('de') ? 'de' : 'en';
    // Names of sources are quoted: what a vendor calls a page is data.
    const quoted = [
      ...Object.values(sources.sources).flatMap(({ title, publisher, address }) => [
        title,
        publisher,
        address.replace(/^https?:\/\//, ''),
      ]),
      ...Object.values(sources.notes).map(({ locator }) => locator),
    ];
    const text = out.replace(/<style>[^]*?<\/style>|https?:\S+|<[^>]*>/g, ' ').replaceAll('&amp;', '&');
    const own = quoted.reduce((left, name) => (name ? left.replaceAll(name, ' ') : left), text);
    expect(forbiddenIn(own, language)).toEqual([]);
  });

  /** Names of what is quoted: what a vendor calls a page is data. */
  const quotedNames = [
    ...Object.values(sources.sources).flatMap(({ title, publisher, address, note }) => [
      title,
      publisher,
      address,
      note,
    ]),
    ...Object.values(sources.notes).flatMap(({ locator, note }) => [locator, note]),
    // What is cleaned is a connector: what the tables say of an input is no claim.
    ...catalog.data.inputs.map(({ meaning }) => meaning),
  ]
    .filter((name) => name)
    .sort((a, b) => b.length - a.length);
  /** Sheets and notes say that a technician cleans a connector: that is a verb, and no claim. */
  const withoutQuoted = (text: string): string => {
    // The longest come first, and most texts are shorter than most names.
    const first = quotedNames.findIndex(({ length }) => length <= text.length);
    const names = first < 0 ? [] : quotedNames.slice(first);
    return names
      .reduce((left, name) => (left.includes(name) ? left.replaceAll(name, ' ') : left), text)
      .replace(/https?:\S+|(?:\bto|\bthey|,|end:) clean\b/g, ' ');
  };
  const run = runScenario({}, catalog);
  const cube = { draws: 256, seed: 1 };
  const assessment = finish(assess(run, cube, []));

  it.each(forbiddenLanguages)('none in a workbook in %s', async (language) => {
    const { file } = await workbookCommand(
      ['--out', 'a.xlsx', '--draws', '256'],
      '0.1.0',
      await wordsFor(['--lang', language]),
    );
    const table = await readTable(file!.content as Uint8Array, 'a.xlsx');
    const cells = table.sheets.flatMap(({ name, rows }) => [
      name ?? '',
      ...rows.flatMap((row) => row.cells.map((cell) => cell.text)),
    ]);
    expect(cells.length).toBeGreaterThan(500);
    // The same numbers and names stand in many cells.
    const texts = [...new Set(cells)];
    expect(texts.flatMap((text) => forbiddenIn(withoutQuoted(text), language))).toEqual([]);
  });

  it.each(forbiddenLanguages)('none in slide, picture and report in %s', async (language) => {
    const words = await pictureWords(language);
    const source = { version: '0.1.0', date: '2026-11-29' };
    const slide = drawSlide(slideContent(slideOf(assessment, usDollar, catalog), words, source)).svg;
    const content = pictureContent(run, words, '0.1.0', cube, catalog);
    const picture = drawPicture(content, pictureInWords(content)).svg;
    const { out } = await inProcess(['report', '--lang', language, '--draws', '256']);
    for (const markup of [slide, picture, out]) {
      const text = markup.replace(/<style>[^]*?<\/style>|<[^>]*>/g, ' ').replaceAll('&amp;', '&');
      expect(forbiddenIn(withoutQuoted(text), language)).toEqual([]);
    }
  });

  it.each(forbiddenLanguages)('none in a claim and its slide in %s', async (language) => {
    const say = await claimWordsOf(language);
    for (const about of ['power', 'cost'] as const) {
      const asked: ClaimOf = { about, form: 'less', option: 'linear', against: 'retimed' };
      const view = finish(claimView(run, asked, { currency: usDollar, cube, shipped: catalog }));
      for (const figures of [view.found!, ...view.nearest]) {
        const { svg } = drawClaimSlide(figures, say, { date: '2026-11-29', link: '#claim=x' });
        const text = `${svg.replace(/<[^>]*>/g, ' ')} ${say.claimText(figures, { date: '2026-11-29', link: '' })}`;
        expect(forbiddenIn(text, language)).toEqual([]);
      }
      expect(say.refusals(view).flatMap((one) => forbiddenIn(one, language))).toEqual([]);
    }
  });

  it.each([
    ['en', 'The greenest and best switch, carbon neutral', ['greenest', 'carbon neutral', 'best']],
    ['en', 'Evergreen forests; the cheapest in 72 % of cases', []],
    ['en', 'Energy efficient switches. Energy efficient: 9 W.', ['Energy efficient']],
    ['de', 'Der umweltfreundlichste, führende Switch', ['umweltfreundlichste', 'führende']],
    ['zh-Hans', '最大值 1,350；最低功率；绝对值；领先', ['领先']],
    ['zh-Hant', '最大值、最小、最可能', []],
    ['ja', '最大消費電力、スクリーン、エコー', []],
    ['ja', 'グリーンな選択', ['グリーン']],
    ['ko', '최대 전력, 최소', []],
    ['ko', '친환경 스위치', ['친환경']],
    ['fr', 'le meilleur commutateur, respectueux de l’environnement', ['respectueux de l’environnement', 'meilleur']],
  ] as const)('of %s in "%s"', (language, text, found) => {
    expect(forbiddenIn(text, language)).toEqual(found);
  });
});
