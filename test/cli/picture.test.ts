import { afterEach, describe, expect, it, vi } from 'vitest';
import { pictureCommand } from '../../src/cli/picture-command.ts';
import { withFilesNeeded } from '../../src/cli/with-files-needed.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { languages, type Language } from '../../src/words/languages.ts';
import { pictureWords } from '../../src/words/picture-words.ts';
import { patience } from '../cases/patience.ts';
import { inWords } from '../cases/refusal.ts';
import { wordsFor } from '../cases/words-for.ts';
import { elementsOf, readXml, textIn } from '../cases/xml.ts';

const command = async (...words: string[]) => pictureCommand(words, '0.1.0', await wordsFor(words), readTypedUnit);
const few = ['--draws', '64'];

afterEach(() => vi.doUnmock('@resvg/resvg-js'));

describe('picture', { timeout: patience }, () => {
  it.each(Object.keys(languages) as Language[])('draws a slide in the words of %s', async (language) => {
    const { desk } = await pictureWords(language);
    const words = await wordsFor(['--lang', language]);
    const { file } = await pictureCommand(['--out', 'a.svg', ...few], '0.1.0', words, readTypedUnit);
    const root = readXml(file!.content as string);
    expect(root.attributes['xml:lang']).toBe(language);
    const said = elementsOf(root, 'text').map(textIn);
    expect(said).toContain(desk.answer.option);
    expect(said.at(-1)).toMatch(/^cpo-tco 0\.1\.0/);
  });

  it('names the address of the calculator as its source, and the currency that is asked for', async () => {
    const { text, file } = await command(
      '--out',
      'a.svg',
      '--workbench',
      'https://a.example/c/',
      '--currency',
      'EUR',
      ...few,
    );
    expect([text, file!.path]).toEqual(['a.svg is written.', 'a.svg']);
    const said = elementsOf(readXml(file!.content as string), 'text').map(textIn);
    expect(said.at(-1)).toContain('https://a.example/c/');
    expect(said.join(' ')).toContain('EUR');
  });

  it('draws one claim where flags or a link ask for it', async () => {
    const flags = ['--about', 'power', '--option', 'cpo', '--against', 'retimed', '--draws', '256'];
    const { file } = await command('--out', 'a.svg', ...flags, '--workbench', 'https://a.example/c/');
    const said = elementsOf(readXml(file!.content as string), 'text').map(textIn);
    expect(said.join(' ')).toMatch(/CPO draws \d+\s% less facility power than DSP-retimed/);
    const link = said.at(-1)!;
    expect(link).toContain('https://a.example/c/#draws=256&claim=power,less,cpo,retimed');
    const again = await withFilesNeeded(() => command(link, '--out', 'a.svg', '--workbench', 'https://a.example/c/'));
    expect(again.file!.content).toBe(file!.content);
  });

  it('draws no claim that the figures do not carry, and says why and what they do carry', async () => {
    const answer = await command('--out', 'a.svg', '--option', 'half-retimed', '--draws', '256', '--lang', 'de');
    expect([answer.file, answer.code]).toEqual([undefined, 4]);
    expect(answer.text).toMatch(/^Die Zahlen tragen diese Aussage nicht:\n- LPO/);
    // What is lower still may not be left out of what is carried.
    expect(answer.text).toContain('Ebenfalls verglichen: LPO');
  });

  it.each([[], ['--out', 'a.jpg'], ['--out', '.png']])(
    'is refused without a name of a file that it writes: %j',
    async (...out) => {
      const refused = await command(...out, ...few).catch(inWords);
      expect(refused).toMatchObject({ field: '--out', allowed: 'the name of a file that ends in .svg or .png' });
    },
  );

  it('as PNG is as large as a screen, or says that no font has the letters', async () => {
    const answer = await command('--out', 'a.png', ...few).catch(inWords);
    if (!('file' in answer)) {
      expect(answer).toMatchObject({ field: '--out', allowed: 'the name of a file that ends in .svg' });
      expect((answer as { found: string }).found).toContain('no font');
      return;
    }
    const bytes = Buffer.from(answer.file!.content);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
  });

  it('says where the package that draws PNG is not installed', async () => {
    vi.doMock('@resvg/resvg-js', () => {
      throw new Error('not installed');
    });
    const refused = await command('--out', 'a.png', ...few).catch(inWords);
    expect(refused).toMatchObject({ field: '--out', found: 'a PNG, which needs the package @resvg/resvg-js' });
  });
});
