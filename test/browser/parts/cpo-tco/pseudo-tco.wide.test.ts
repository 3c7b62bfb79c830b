/** A widget in a language that nobody speaks: whatever it shows came from its words, and has room when it is longer. */
import { describe, expect, it, vi } from 'vitest';
import type { CpoTco } from '../../../../src/widget/cpo-tco.ts';
import { all, one, openDetails, settled, shared, show, until } from '../../mount.ts';
import { clippedIn, foreignIn, tooWideIn, unisolatedIn } from '../../texts-shown.ts';
import { mountTco } from './tco.ts';

vi.mock('../../../../src/words/de/tco-words.ts', async () => {
  const { pseudoTco } = await import('../../../cases/pseudo-language.ts');
  return { tcoWords: pseudoTco() };
});

const patience = 120_000;

const questions = {
  'one switch': { inputs: 'pue=1.3' },
  fabric: { scope: 'fabric', inputs: 'endpointCount=4096' },
};

/** With the verdict, and every list open. */
async function whole(attributes: Readonly<Record<string, string>>): Promise<CpoTco> {
  const element = await mountTco({ lang: 'de', ...attributes });
  await until(() => all(element, '[part=verdict]').length > 0, 60_000);
  await openDetails(element);
  await until(() => all(element, '[part=sources] tbody tr').length > 0, 60_000);
  await settled(element);
  return element;
}

describe.each(Object.entries(questions))('%s', (_, attributes) => {
  const element = shared(() => whole(attributes));

  it(
    'shows no text that is not of its words',
    () => {
      expect(one(element(), '[part=heading]').textContent).toContain('⟦');
      expect([...new Set(foreignIn(element()))]).toEqual([]);
    },
    patience,
  );

  it.each(['ltr', 'rtl'])('clips no text at 360 and 1280 px, %s', async (direction) => {
    document.documentElement.dir = direction;
    try {
      for (const width of [360, 1280]) {
        await show(width);
        await settled(element());
        const found = [...clippedIn(element()), ...tooWideIn(element()), ...unisolatedIn(element())];
        expect([width, ...new Set(found)]).toEqual([width]);
      }
    } finally {
      document.documentElement.dir = '';
    }
  });
});
