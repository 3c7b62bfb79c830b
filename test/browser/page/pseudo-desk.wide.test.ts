/**
 * A desk in a language that nobody speaks: whatever it shows came from its words, and has room when it is longer. One desk for
 * all looks at a question: to open one takes seconds.
 */
import { describe, expect, it, vi } from 'vitest';
import { pseudoDesk } from '../../cases/pseudo-language.ts';
import { all, button, one, openDetails, settled, shared, show, textOf, until } from '../mount.ts';
import { clippedIn, foreignIn, tooWideIn, unisolatedIn } from '../texts-shown.ts';
import { choose, fewDraws, known, mountDesk, opened, type Desk } from './desk.ts';

vi.mock('../../../src/words/de/desk.ts', async () => {
  const { pseudoDesk: deskWords } = await import('../../cases/pseudo-language.ts');
  return { deskWords };
});

vi.mock('../../../src/words/de/quantity-names.ts', async () => {
  const [{ pseudo }, { quantityNames }] = await Promise.all([
    import('../../cases/pseudo-language.ts'),
    import('../../../src/words/en/quantity-names.ts'),
  ]);
  return { quantityNames: pseudo(quantityNames) };
});

vi.mock('../../../src/words/de/rfq-texts.ts', async () => {
  const [{ pseudo }, { rfqTexts }] = await Promise.all([
    import('../../cases/pseudo-language.ts'),
    import('../../../src/words/en/rfq-texts.ts'),
  ]);
  return { rfqTexts: pseudo(rfqTexts) };
});

vi.mock('../../../src/words/de/import-texts.ts', async () => {
  const [{ pseudo }, { importTexts }] = await Promise.all([
    import('../../cases/pseudo-language.ts'),
    import('../../../src/words/en/import-texts.ts'),
  ]);
  return { importTexts: pseudo(importTexts) };
});

vi.mock('../../../src/words/de/report.ts', async () => {
  const [{ pseudo }, { reportWords }] = await Promise.all([
    import('../../cases/pseudo-language.ts'),
    import('../../../src/words/en/report.ts'),
  ]);
  return { reportWords: pseudo(reportWords) };
});

const patience = 240_000;

const quotes = {
  one: {
    supplier: '17',
    date: '2026-11-02',
    validUntil: '2026-12-31',
    what: 'module',
    architecture: 'linear',
    rateGbps: 1600,
    prices: [
      { from: 1, price: 1000 },
      { from: 1000, price: 900 },
    ],
    power: 12,
    powerMax: 14,
    laserIncluded: true,
    warrantyYears: 3,
    leadTimeWeeks: 12,
  },
};

const questions = {
  'one switch': { quotes, inputs: { pue: 1.3, 'cpo-1600g.endPrice': { low: 700, typical: 900, high: 1200 } } },
  fabric: { scope: 'fabric', inputs: { endpointCount: 4096, electricityPrice: 0.12 }, upperSwitch: '51.2T' },
  campus: {
    scope: 'campus',
    quotes,
    networks: {
      'east-west': { label: '1', inputs: { endpointCount: 4096 } },
      storage: { label: '2', inputs: { endpointCount: 1024 } },
    },
  },
} as const;

/** Every section near the view, and every list open. */
async function allOf(hash: string): Promise<Desk> {
  const desk = await mountDesk(hash);
  choose(one<HTMLSelectElement>(desk, 'select.lang'), 'de');
  await until(() => all(desk, 'button').some((one) => textOf(one) === pseudoDesk.share));
  await known(desk);
  for (const section of all(desk, '.col > section, .col > section > *')) {
    section.scrollIntoView();
    await settled(desk);
  }
  await known(desk);
  await openDetails(desk);
  await known(desk);
  return desk;
}

const close = async (desk: Desk): Promise<void> => {
  for (const dialog of all<HTMLDialogElement>(desk, 'dialog')) if (dialog.open) dialog.close();
  await settled(desk);
};

/** What is to be seen is collected, place by place. */
type Look = (within: Element) => readonly string[];

const firstUse = (explained: Element): HTMLElement | undefined => all<HTMLElement>(explained, '.rows button.num')[0];
const headingOf = (explained: Element): string => all(explained, 'h2').map(textOf).join('');

async function everywhere(desk: Desk, look: Look): Promise<readonly string[]> {
  const found = [...look(desk)];
  const told = async (tag: string): Promise<void> => {
    const drawer = await opened(desk, tag);
    await openDetails(drawer);
    found.push(...look(drawer));
  };
  one<HTMLElement>(desk, '.qb').click();
  await told('cpo-quotes');
  const drawer = one(desk, 'cpo-quotes');
  one<HTMLElement>(drawer, '.rq').click();
  await until(() => all(drawer, 'cpo-request').some((request) => all(request, 'tbody tr').length > 0), 60_000);
  await told('cpo-quotes');
  await close(desk);
  const entries = all<HTMLButtonElement>(desk, 'header .pop button');
  const named = (text: string): HTMLButtonElement => entries.find((entry) => textOf(entry).startsWith(text))!;
  named(pseudoDesk.scenarios).click();
  await told('cpo-scenarios');
  await close(desk);
  named(pseudoDesk.changesReport.name).click();
  await told('cpo-changes');
  await close(desk);
  one<HTMLElement>(one(desk, 'cpo-answer'), 'td.cost button').click();
  await told('cpo-explained');
  // Down to what no table of the desk shows: each number is made of the first that opens.
  const explained = one(desk, 'cpo-explained');
  for (let next = firstUse(explained); next; next = firstUse(explained)) {
    const from = headingOf(explained);
    next.click();
    await until(() => headingOf(explained) !== from && headingOf(explained) !== '');
    await told('cpo-explained');
  }
  await close(desk);
  return found;
}

describe.each(Object.entries(questions))('%s', (_, scenario) => {
  const desk = shared(() => allOf(fewDraws(scenario)));

  it(
    'shows no text that is not of its words',
    async () => {
      expect(button(desk(), pseudoDesk.share)).toBeDefined();
      const found = new Set(await everywhere(desk(), foreignIn));
      // The engine writes lines of a form in its worker, which has the words of the tag and knows nothing of these.
      expect([...found].filter((text) => !/^cpo-request (?:h3|th|td\.wide|small):/.test(text))).toEqual([]);
    },
    patience,
  );

  it.each([360, 1280])(
    'clips no text at %d px',
    async (width) => {
      await show(width);
      await settled(desk());
      const look: Look = (within) => [...clippedIn(within), ...tooWideIn(within)];
      // Drawers take the whole width of a phone.
      const found = width === 360 ? await everywhere(desk(), look) : look(desk());
      expect([...new Set(found)]).toEqual([]);
    },
    patience,
  );

  it.each([360, 1280])(
    'from right to left has room at %d px',
    async (width) => {
      await show(width);
      document.documentElement.dir = 'rtl';
      try {
        await settled(desk());
        expect([...new Set([...tooWideIn(desk()), ...unisolatedIn(desk())])]).toEqual([]);
      } finally {
        document.documentElement.dir = '';
      }
    },
    patience,
  );
});
