import { describe, expect, it } from 'vitest';
import {
  all,
  amountOf,
  answerOf,
  assessed,
  cellsOf,
  choose,
  chooseOne,
  decided,
  eventually,
  fieldOf,
  hashOf,
  inputOf,
  linked,
  mountWorkbench,
  one,
  openDetails,
  powerTable,
  settled,
  statusOf,
  textOf,
  toggle,
  type,
} from '../mount.ts';

/** The words and the numbers that the page shows to a reader who waits. */
async function shown(workbench: Element): Promise<unknown> {
  await openDetails(workbench);
  await decided(workbench);
  const tables = all(workbench, 'table').map(cellsOf);
  const fields = all<HTMLInputElement>(workbench, 'input[type=text]').map(({ value }) => value);
  return [answerOf(workbench), textOf(one(workbench, '.setting')), tables, fields];
}

describe('the address holds only what differs', () => {
  it('a capacity', async () => {
    const workbench = await mountWorkbench();
    await chooseOne(workbench, '51.2T');
    expect(await linked(workbench)).toEqual({ capacity: '51.2T' });
  });

  it('a region', async () => {
    const workbench = await mountWorkbench();
    await choose(workbench, 'Region', 'France');
    expect(await linked(workbench)).toEqual({ region: 'fr' });
  });

  it('a baseline', async () => {
    const workbench = await mountWorkbench();
    await choose(workbench, 'with', 'LPO');
    expect(await linked(workbench)).toEqual({ baseline: 'linear' });
  });

  it('the options left', async () => {
    const workbench = await mountWorkbench();
    await toggle(workbench, 'LPO');
    expect(await linked(workbench)).toEqual({ options: ['retimed', 'half-retimed', 'cpo'] });
  });

  it('an input', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, 'facility.pue', '1.5');
    expect(await linked(workbench)).toEqual({ inputs: { 'facility.pue': 1.5 } });
  });

  it('nothing after a capacity and back', async () => {
    const workbench = await mountWorkbench();
    await chooseOne(workbench, '51.2T');
    const between = await hashOf(workbench);
    await chooseOne(workbench, '102.4T');
    expect([between === '', await hashOf(workbench)]).toEqual([false, '']);
  });

  it('nothing after an option was switched off and on', async () => {
    const workbench = await mountWorkbench();
    await toggle(workbench, 'LPO');
    const between = await hashOf(workbench);
    await toggle(workbench, 'LPO');
    expect([between === '', await hashOf(workbench)]).toEqual([false, '']);
  });

  it('not what was refused', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, 'facility.pue', '0.5');
    expect(await hashOf(workbench)).toBe('');
  });

  it('behind the hash, where no server sees it', async () => {
    const before = location.pathname + location.search;
    const workbench = await mountWorkbench();
    await type(workbench, 'facility.pue', '1.5');
    await hashOf(workbench);
    expect(location.pathname + location.search).toBe(before);
  });
});

describe('a link opens what it was made from', () => {
  const changes: [string, (workbench: Element) => Promise<void>][] = [
    ['capacity', (workbench) => chooseOne(workbench, '51.2T')],
    ['region', (workbench) => choose(workbench, 'Region', 'Japan')],
    ['baseline', (workbench) => choose(workbench, 'with', 'LRO')],
    ['options', (workbench) => toggle(workbench, 'LRO')],
    ['number', (workbench) => type(workbench, 'cpo-1600g.endPrice', '2345')],
  ];

  it.each(changes)('%s', async (_, change) => {
    const workbench = await mountWorkbench();
    const standard = await shown(workbench);
    await change(workbench);
    const before = await shown(workbench);
    workbench.remove();
    expect(before).not.toEqual(standard);
    expect(await shown(await mountWorkbench(location.hash))).toEqual(before);
  });

  it('all of these at once', async () => {
    const workbench = await mountWorkbench();
    for (const [, change] of [...changes].reverse()) await change(workbench);
    const before = await shown(workbench);
    workbench.remove();
    expect(await shown(await mountWorkbench(location.hash))).toEqual(before);
  });

  it('a number that was typed with a unit', async () => {
    const workbench = await mountWorkbench();
    const words = `draws ${amountOf(assessed({ inputs: { 'retimed-1600g.endPower': 20 } }), 'cpo', 'networkPower')} less`;
    await type(workbench, 'retimed-1600g.endPower', '0.02 kW');
    await eventually(() => answerOf(workbench)).toContain(words);
    workbench.remove();
    const opened = await mountWorkbench(location.hash);
    await eventually(() => answerOf(opened)).toContain(words);
  });
});

describe('a link written by hand', () => {
  it('may hold an option of its own', async () => {
    const own = { id: 'quote-a', label: 'Quote A', leaf: 'cpo', upper: 'cpo', card: 'retimed' };
    const workbench = await mountWorkbench({ options: ['retimed', own] });
    expect(cellsOf(one(powerTable(workbench), 'table')).map(([label]) => label)).toEqual([
      'Option',
      'DSP-retimed',
      'Quote A',
    ]);
  });

  it('shows labels as text and never as markup', async () => {
    const own = { id: 'quote-a', label: '<img src=x>', leaf: 'cpo', upper: 'cpo', card: 'retimed' };
    expect(all(await mountWorkbench({ options: ['retimed', own] }), 'img')).toEqual([]);
  });

  it('may name an input without its rate', async () => {
    const workbench = await mountWorkbench({ inputs: { 'cpo.endPower': 8 } });
    expect(fieldOf(inputOf(workbench, 'cpo-1600g.endPower')).value).toBe('8');
  });

  it('may give the price of an end a band and no rate', async () => {
    const band = { low: 1000, typical: 1500, high: 3000 };
    const workbench = await mountWorkbench({ inputs: { 'cpo.endPrice': band } });
    expect(fieldOf(inputOf(workbench, 'cpo-1600g.endPrice')).value).toBe('1500');
  });

  it('lets an input that it names without its rate be set', async () => {
    const workbench = await mountWorkbench({ inputs: { 'cpo.endPower': 8 } });
    await type(workbench, 'cpo-1600g.endPower', '9');
    expect(inputOf(workbench, 'cpo-1600g.endPower').resolved!.value).toBe(9);
  });

  it('lets an input that it names without its rate be put back', async () => {
    const workbench = await mountWorkbench({ inputs: { 'cpo.endPower': 8 } });
    one(inputOf(workbench, 'cpo-1600g.endPower'), 'button.back').click();
    await settled(workbench);
    const { value, default: usual } = inputOf(workbench, 'cpo-1600g.endPower').resolved!;
    expect(value).toBe(usual!.typical);
  });
});

describe('a link that cannot be used', () => {
  const broken: [string, string][] = [
    ['cut off', '#scenario=%7B%22capacity%22'],
    ['with a broken escape', '#scenario=%ZZ'],
    ['empty', '#scenario='],
    ['not an object', '#scenario=null'],
    ['with an unknown key', `#scenario=${encodeURIComponent('{"colour":"red"}')}`],
    ['with an unknown capacity', `#scenario=${encodeURIComponent('{"capacity":"7T"}')}`],
    ['with a number outside its range', `#scenario=${encodeURIComponent('{"inputs":{"pue":0.5}}')}`],
    ['with inputs that are a list', `#scenario=${encodeURIComponent('{"inputs":[1]}')}`],
  ];

  it.each(broken)('%s: a notice says so', async (_, hash) => {
    expect(statusOf(await mountWorkbench(hash))).toMatch(
      /^The scenario of this link cannot be used .*defaults are shown/,
    );
  });

  it.each(broken)('%s: the defaults stay', async (_, hash) => {
    const standard = await mountWorkbench();
    const before = await shown(standard);
    standard.remove();
    expect(await shown(await mountWorkbench(hash))).toEqual(before);
  });

  it('loses its notice with the next change', async () => {
    const workbench = await mountWorkbench('#scenario=%ZZ');
    await chooseOne(workbench, '51.2T');
    expect(statusOf(workbench)).toBe('');
  });

  it('is replaced by the next change', async () => {
    const workbench = await mountWorkbench('#scenario=%ZZ');
    await chooseOne(workbench, '51.2T');
    expect(await linked(workbench)).toEqual({ capacity: '51.2T' });
  });

  it('names the field', async () => {
    expect(statusOf(await mountWorkbench({ inputs: { pue: 0.5 } }))).toContain(
      'inputs.pue: found 0.5; allowed: 1 to 3',
    );
  });
});

describe('an address with another hash', () => {
  it('gives no notice', async () => {
    expect(statusOf(await mountWorkbench('#about'))).toBe('');
  });
});
