import { expect, it } from 'vitest';
import { languages } from '../../../src/words/languages.ts';
import { one, settled, show, until } from '../mount.ts';
import { tooWideIn } from '../texts-shown.ts';
import { choose, fewDraws, known, mountDesk } from './desk.ts';

const patience = 240_000;

it.each([1280, 1024, 768, 360])(
  'in every language all stands in its place at %i px',
  async (width) => {
    await show(width);
    const desk = await mountDesk(fewDraws({ scope: 'fabric' }));
    for (const language of Object.keys(languages)) {
      choose(one<HTMLSelectElement>(desk, 'select.lang'), language);
      await until(() => document.documentElement.lang === language);
      await settled(desk);
      await known(desk);
      expect([language, tooWideIn(desk)]).toEqual([language, []]);
    }
  },
  patience,
);
