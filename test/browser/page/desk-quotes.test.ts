import { userEvent } from '../user.ts';
import { expect, it } from 'vitest';
import { all, button, locatorOf, one, textOf } from '../mount.ts';
import {
  eventually,
  find,
  known,
  labelled,
  mountDesk,
  notices,
  opened,
  optionsOf,
  travel,
  valueIn,
  type Desk,
} from './desk.ts';

const patience = 240_000;
const drawer = (desk: Desk): HTMLElement => one(desk, 'cpo-quotes');
const dialog = (desk: Desk): HTMLDialogElement => one<HTMLDialogElement>(drawer(desk), 'dialog');
/** Every quote that is held, cell by cell. */
const held = (desk: Desk): string[][] =>
  all(drawer(desk), 'table.rows:not(.tt, .rank) tbody tr').map((row) => [...row.children].slice(0, 7).map(textOf));
const targets = (desk: Desk): string[][] =>
  all(drawer(desk), '.tt tbody tr').map((row) => [...row.querySelectorAll('th, td:not(.pic)')].map(textOf));
const ranked = (desk: Desk): string[] => all(drawer(desk), '.rank tbody th').map((cell) => textOf(cell));
const message = (desk: Desk): string => textOf(one(drawer(desk), '#missing'));
const field = (desk: Desk, name: string): HTMLInputElement =>
  one<HTMLInputElement>(drawer(desk), `form [name=${name}]`);

type Filled = Readonly<
  Partial<Record<'supplier' | 'architecture' | 'what' | 'price' | 'power' | 'powerMax' | 'date', string>>
>;

/** Fills the form in the order in which its fields stand, and adds. */
async function add(desk: Desk, filled: Filled): Promise<void> {
  for (const name of ['architecture', 'what'] as const) {
    const value = filled[name];
    if (value === undefined) continue;
    const list = one<HTMLSelectElement>(drawer(desk), `form [name=${name}]`);
    list.value = value;
    list.dispatchEvent(new Event('change'));
    await (drawer(desk) as Desk).updateComplete;
  }
  for (const [name, value] of Object.entries(filled))
    if (name !== 'architecture' && name !== 'what') await locatorOf(field(desk, name)).fill(value);
  await locatorOf(button(drawer(desk), 'Add quote')).click();
}

it(
  'takes quotes by hand, ranks what follows, and says what to ask each supplier',
  async () => {
    const desk = await mountDesk();
    const before = optionsOf(desk);
    button(desk, 'Quotes').click();
    await opened(desk, 'cpo-quotes');
    expect(textOf(drawer(desk).shadowRoot!.querySelector('.body'))).toContain('No quotes yet.');

    await add(desk, {
      supplier: 'Acme',
      architecture: 'linear',
      what: 'module',
      price: '$1,050',
      power: '１０.5 W',
      date: '2026-11-20',
    });
    const acme = ['Acme', 'LPO', '1.6T module', '1,050', '10.5', '', '2026-11-20'];
    await eventually(() => held(desk)).toEqual([acme]);
    // The form is ready for the next one of the same supplier.
    await eventually(() => ['supplier', 'price', 'power'].map((name) => field(desk, name).value)).toEqual([
      'Acme',
      '',
      '',
    ]);

    await add(desk, {
      supplier: 'Beta',
      architecture: 'cpo',
      what: 'system',
      price: '150000USD',
      power: '1.9 kW',
      powerMax: '2300 W',
      date: '2026-11-18',
    });
    const beta = ['Beta', 'CPO', '102.4T switch, whole', '150,000', '1,900', '2,300', '2026-11-18'];
    await eventually(() => held(desk)).toEqual([acme, beta]);
    // Money of another currency is no price in this one.
    await add(desk, { supplier: 'Gamma', architecture: 'linear', what: 'module', price: '€990', date: '2026-11-19' });
    await eventually(() => message(desk)).toMatch(/€990/);
    // A second supplier of the same thing stands beside the first as an option of its own.
    await add(desk, { supplier: 'Gamma', architecture: 'linear', what: 'module', price: '990', date: '2026-11-19' });
    await eventually(() => held(desk).map(([supplier]) => supplier)).toEqual(['Acme', 'Beta', 'Gamma']);
    await known(desk);
    await eventually(() => targets(desk).length).toBe(3);

    expect(optionsOf(desk)).toHaveLength(before.length + 1);
    expect(ranked(desk)).toHaveLength(before.length + 1);
    expect(ranked(desk).map((text) => text.replace(/^\d=?|\s/g, ''))).toEqual(
      all(one(desk, 'cpo-answer'), 'tbody th').map((cell) => textOf(cell).replace(/^\d=?|\s/g, '')),
    );
    expect(ranked(desk).filter((text) => /quoted by (Acme|Beta|Gamma)/.test(text))).toHaveLength(3);
    const asks = targets(desk);
    expect(asks.map(([quote]) => quote)).toEqual([
      expect.stringMatching(/^Acme, LPO 1\.6T module ?quoted 1,050 USD$/),
      expect.stringMatching(/^Beta, CPO 102\.4T switch, whole ?quoted 150,000 USD$/),
      expect.stringMatching(/^Gamma, LPO 1\.6T module ?quoted 990 USD$/),
    ]);
    for (const [, limit, likely, ask] of asks) {
      expect(limit).toMatch(/^([\d,.]+[+−]?[\d.]+ ?%|—)$/);
      expect(likely).toMatch(/^([\d,.]+[+−]?[\d.]+ ?%|—)$/);
      expect(ask).toMatch(/^(Ask for|Limit|Already wins|Leads|No (realistic )?target)/);
    }
    expect(textOf(one(drawer(desk), '.foot'))).toContain('3 quotes');

    // A later quote of one supplier for the same thing takes the place of the earlier.
    await add(desk, { supplier: 'Gamma', architecture: 'linear', what: 'module', price: '1010', date: '2026-11-21' });
    await eventually(() => held(desk).map(([, , , price]) => price)).toEqual(['1,050', '150,000', '1,010']);

    labelled(drawer(desk), 'Remove the quote of Gamma').click();
    await eventually(() => held(desk)).toEqual([acme, beta]);
    await known(desk);
    expect(optionsOf(desk)).toHaveLength(before.length);
    button(drawer(desk), 'Done').click();
    expect(dialog(desk).open).toBe(false);
    await travel(() => labelled(desk, 'Undo').click());
    await eventually(() => held(desk).length).toBe(3);
    await travel(() => labelled(desk, 'Redo').click());
    await eventually(() => held(desk)).toEqual([acme, beta]);

    // The link holds them.
    await known(desk);
    const { hash } = location;
    desk.remove();
    const other = await mountDesk(hash);
    button(other, 'Quotes').click();
    await opened(other, 'cpo-quotes');
    expect(held(other)).toEqual([acme, beta]);
    expect(notices(other)).toEqual([]);
  },
  patience,
);

it(
  'refuses what is missing or wrong, and keeps what was typed',
  async () => {
    const desk = await mountDesk();
    button(desk, 'Quotes').click();
    await opened(desk, 'cpo-quotes');
    const { length } = history;
    const refused = async (filled: Filled, wrong: string, text: string | RegExp): Promise<void> => {
      await add(desk, filled);
      await eventually(() => message(desk)).toMatch(text);
      if (wrong === '') return;
      expect(field(desk, wrong).getAttribute('aria-invalid')).toBe('true');
      expect((one(drawer(desk), 'cpo-quote-form').shadowRoot!.activeElement as HTMLInputElement).name).toBe(wrong);
    };
    await refused({ supplier: ' ', price: '500', date: '2026-11-20' }, 'supplier', /^Enter the supplier\.$/);
    await refused({ supplier: 'Acme', price: '' }, 'price', /^Enter a price above 0\.$/);
    await refused({ price: 'cheap' }, 'price', /^Found “cheap”\. Enter a price above 0\.$/);
    await refused({ price: '-5' }, 'price', /^Found “-5”\. Enter a price above 0\.$/);
    await refused(
      { price: '500', power: 'low' },
      'power',
      /^Found “low”\. Enter a power in W above 0, or leave it empty\.$/,
    );
    await refused({ power: '9', date: '' }, 'date', /^Enter a date as YYYY-MM-DD\.$/);
    // What only the tables can refuse: the draft stays.
    await refused(
      { price: '2,000,000', date: '2026-11-20' },
      '',
      /^Not changed: price is 2000000\. Allowed: 0 to 1000000 USD\.$/,
    );
    expect(['supplier', 'price', 'power'].map((name) => field(desk, name).value)).toEqual(['Acme', '2,000,000', '9']);
    expect(held(desk)).toEqual([]);
    await locatorOf(field(desk, 'price')).fill('700');
    await eventually(() => message(desk)).toBe('');
    expect(history.length).toBe(length);
    await userEvent.keyboard('{Enter}');
    await eventually(() => held(desk).map(([, , , price]) => price)).toEqual(['700']);
    await userEvent.keyboard('{Escape}');
    await eventually(() => dialog(desk).open).toBe(false);
    await known(desk);
  },
  patience,
);

it(
  'records a quote that is equal to the default, in the currency shown, and typing beside it keeps or ends it',
  async () => {
    const desk = await mountDesk(`#currency=EUR&rate=0.5&scenario=${encodeURIComponent('{"buyerClass":"contract"}')}`);
    const key = 'linear-1600g.endPrice';
    const row = await find(desk, key);
    const usual = valueIn(row)!;
    expect(textOf(one(row, '.im'))).not.toContain('quote of');
    button(desk, 'Quotes').click();
    await opened(desk, 'cpo-quotes');
    expect(all(drawer(desk), 'form label').map(textOf)).toContain('Price, EUR');
    await add(desk, {
      supplier: 'Acme',
      architecture: 'linear',
      what: 'module',
      price: String(usual),
      date: '2026-11-20',
    });
    await eventually(() => textOf(one(row, '.im'))).toContain('quote of Acme');
    expect(valueIn(row)).toBe(usual);
    const view = row as unknown as { view: { low: number | null; high: number | null; given: unknown } };
    // A firm price has no range.
    expect([view.view.low, view.view.high]).toEqual([null, null]);
    // The address follows the view.
    await eventually(() => decodeURIComponent(location.hash)).toContain(
      '"quotes":{"acme-linear":{"supplier":"Acme","date":"2026-11-20"',
    );
    await known(desk);
    expect(textOf(one(drawer(desk), '.tt tbody th'))).toContain(`quoted ${usual} EUR`);
    button(drawer(desk), 'Done').click();

    const quote = { typical: usual, quote: { supplier: 'Acme', date: '2026-11-20' } };
    expect(view.view.given).toEqual(quote);
    const own = one<HTMLInputElement>(row, 'input[type=text]');
    await locatorOf(own).fill('400');
    await eventually(() => textOf(one(row, '.im'))).not.toContain('quote of');
    await userEvent.keyboard('{Escape}');
    await eventually(() => view.view.given).toEqual(quote);
    await known(desk);
  },
  patience,
);
