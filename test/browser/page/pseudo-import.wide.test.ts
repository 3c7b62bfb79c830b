/** The preview of a file with quotes in a language that nobody speaks: what stands there is of its words or of the file. */
import { expect, it, vi } from 'vitest';
import { pseudoDesk } from '../../cases/pseudo-language.ts';
import { all, chooseFiles, one, openDetails, settled, textOf, until } from '../mount.ts';
import { foreignIn } from '../texts-shown.ts';
import { choose, fewDraws, known, mountDesk, opened } from './desk.ts';

vi.mock('../../../src/words/de/desk.ts', async () => {
  const { pseudoDesk: deskWords } = await import('../../cases/pseudo-language.ts');
  return { deskWords };
});

vi.mock('../../../src/words/de/import-texts.ts', async () => {
  const [{ pseudo }, { importTexts }] = await Promise.all([
    import('../../cases/pseudo-language.ts'),
    import('../../../src/words/en/import-texts.ts'),
  ]);
  return { importTexts: pseudo(importTexts) };
});

/** Read, read with something assumed, and refused, each for a reason of its own. */
const rows = [
  'Supplier,Product,Price USD,Power,Date,Valid until,MOQ',
  '1,LPO 1.6T,1150.5,9 W,2026-11-02,2027-03-01,1',
  '2,CPO 1.6T,1150,7.5 W,2026-11-05,2026-11-10,1000',
  '3,CPO 102.4T,115000,,2026-11-05,,',
  '4,LPO 1.6T,890,8 W,05/06/2026,,',
  '5,LPO 1.6T,980 ¥,,2026-11-05,,',
  '6,LPO 1.6T,0x1,8 W,2026-11-05,,',
  ',LPO 1.6T,890,8 W,2026-11-05,,',
  '8,7,890,8 W,2026-11-05,,',
].join('\n');

/** Cells and names of the file, which stand as they are. */
const ofFile = /^(?:Supplier|Product|Price|Date|Valid|until|MOQ|Power|CSV|UTF-8|JPY|CNY|mW|quotes|csv)$/;

it('shows no text that is of neither', async () => {
  const desk = await mountDesk(fewDraws({}));
  choose(one<HTMLSelectElement>(desk, 'select.lang'), 'de');
  await until(() => all(desk, 'button').some((each) => textOf(each) === pseudoDesk.share));
  await known(desk);
  one<HTMLElement>(desk, '.qb').click();
  await opened(desk, 'cpo-quotes');
  const drawer = one(desk, 'cpo-quotes');
  chooseFiles(one<HTMLInputElement>(drawer, 'input[type=file]'), new File([rows], 'quotes.csv'));
  await until(() => all(drawer, 'cpo-import').some((preview) => all(preview, 'tbody tr').length > 8), 60_000);
  await settled(desk);
  await openDetails(drawer);
  const found = foreignIn(drawer).filter((text) =>
    text
      .slice(text.indexOf(': ') + 2, text.indexOf(' | '))
      .split(' ')
      .some((word) => !ofFile.test(word)),
  );
  expect([...new Set(found)]).toEqual([]);
}, 240_000);
