import { describe, expect, it, onTestFinished } from 'vitest';
import '../../src/engine/fabric-model.ts';
import { readEvidencePack } from '../../src/export/evidence-pack.ts';
import { askedFirst, type Asked, type Standing } from '../../src/page/desk-engine-types.ts';
import type { Refusal } from '../../src/scenario/refusal.ts';
import { DeskEngine } from '../../src/page/desk-engine.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { knownEditions } from '../../src/scenario/editions.ts';
import type { InputValue, Scenario } from '../../src/scenario/scenario.ts';
import type { ImportView } from '../../src/view/import-view.ts';
import type { View } from '../../src/view/view.ts';

type Told = Partial<View> | boolean;

/** An engine with all that it told, in order. */
function start() {
  const told: Told[] = [];
  const waiting: (() => void)[] = [];
  const tell = (one: Told): void => {
    told.push(one);
    if (one === false) for (const wake of waiting.splice(0)) wake();
  };
  const engine = new DeskEngine({ view: tell, working: tell });
  // What nobody waits for would slow down all tests after it.
  onTestFinished(() => engine.stop());
  const few: Asked = { ...askedFirst, draws: 600 };
  return {
    engine,
    told,
    few,
    parts: (): Partial<View>[] => told.filter((one) => typeof one === 'object'),
    view: (): Partial<View> => Object.assign({}, ...told.filter((one) => typeof one === 'object')) as Partial<View>,
    set: (key: string, value: InputValue | null) => engine.edit({ kind: 'input', key, value }),
    /** Until nothing is to come for the present scenario. */
    rest: (): Promise<void> =>
      told.filter((one) => typeof one === 'boolean').at(-1) === false
        ? Promise.resolve()
        : new Promise((resolve) => waiting.push(resolve)),
  };
}

const price = 'cpo-1600g.endPrice';
const power = 'cpo-1600g.endPower';
const valueOf = (view: Partial<View>, key: string) => view.inputs!.all.find((one) => one.key === key)!.value;
const scenarioOf = (answer: Standing | Refusal): Scenario => {
  expect(answer).toHaveProperty('scenario');
  return (answer as Standing).scenario;
};
const [frozen] = knownEditions(catalog).filter((edition) => edition !== catalog.edition);
const quote = {
  ...{ supplier: 'Acme', date: '2026-11-20', architecture: 'cpo', what: 'module' as const },
  prices: [{ from: 1, price: 800 }],
};

describe('edits', () => {
  it('are applied in the order in which they come, also where one has to load something first', async () => {
    const { set, view } = start();
    const answers = await Promise.all([set(power, '9 W'), set(power, 8), set(price, 700), set(power, null)]);
    expect(answers.map((one) => scenarioOf(one).inputs)).toEqual([
      { [power]: 9 },
      { [power]: 8 },
      { [power]: 8, [price]: 700 },
      { [price]: 700 },
    ]);
    expect(valueOf(view(), price)).toBe(700);
  });

  it('take text with a unit as the number that it is, and a share as it is written', async () => {
    const { set } = start();
    expect(scenarioOf(await set(power, '0.0095 kW')).inputs).toEqual({ [power]: 9.5 });
    const share = '70 % of retimed.endPrice';
    expect(scenarioOf(await set('linear-1600g.endPrice', share)).inputs).toMatchObject({
      'linear-1600g.endPrice': share,
    });
  });

  it('that are refused keep the scenario and name field, what was found and what is allowed', async () => {
    const { engine, set, told, view } = start();
    await set(price, 700);
    const before = told.length;
    const refused = await Promise.all([
      set(price, -1),
      set(price, '9 parsecs'),
      engine.edit({ kind: 'change', change: { region: 'xx' } }),
      engine.edit({ kind: 'replace', scenario: { inputs: { nonsense: 1 } } }),
      engine.edit({ kind: 'replace', scenario: { edition: '1999.01' } }),
    ]);
    expect(refused.map((one) => (one as Refusal).field)).toEqual([
      ...[`inputs.${price}`, `inputs.${price}`, 'region', 'inputs.nonsense', 'edition'],
    ]);
    for (const one of refused) {
      expect(Object.keys(one)).toEqual(['field', 'found', 'allowed']);
      expect((one as Refusal).allowed).not.toBe('');
    }
    // Nothing of the refused ones was told as a result.
    expect(told.slice(before).filter((one) => typeof one === 'object' && one.question)).toEqual([]);
    expect(valueOf(view(), price)).toBe(700);
    expect(scenarioOf(await set(power, 8)).inputs).toEqual({ [price]: 700, [power]: 8 });
  });

  it('load a frozen edition where one is named', async () => {
    const { engine, view } = start();
    const answer = await engine.edit({ kind: 'replace', scenario: { edition: frozen!, region: 'de' } });
    expect(scenarioOf(answer)).toEqual({ edition: frozen, region: 'de' });
    expect(view().question).toMatchObject({ edition: frozen, frozen: true, region: 'de' });
    expect(scenarioOf(await engine.edit({ kind: 'replace', scenario: {} }))).toEqual({});
    expect(view().question).toMatchObject({ edition: catalog.edition, frozen: false });
  });

  it('of quotes add and drop them', async () => {
    const { engine, view } = start();
    await engine.edit({ kind: 'quote', quote });
    expect(view().quotes).toMatchObject([{ key: price, supplier: 'Acme', price: 800 }]);
    expect(scenarioOf(await engine.edit({ kind: 'drop-quote', ref: { id: 'acme-cpo' } }))).toEqual({});
    expect(view().quotes).toEqual([]);
  });
});

describe('another currency', () => {
  const euro = { code: 'EUR', unitsPerUsd: 0.5 };

  it('converts what is shown and what is typed', async () => {
    const { engine, view, set, few } = start();
    await engine.edit({ kind: 'quote', quote });
    const before = view();
    await engine.ask({ ...few, currency: euro });
    const after = view();
    expect(after.question!.currency).toEqual(euro);
    for (const [o, total] of before.cost!.totals.entries()) expect(after.cost!.totals[o]! / total).toBeCloseTo(0.5, 12);
    expect(after.quotes![0]!.price).toBe(400);
    expect(scenarioOf(await set(price, 300)).inputs).toEqual({ [price]: 600 });
    expect(valueOf(view(), price)).toBe(300);
    expect(scenarioOf(await set(price, { low: 200, typical: 300, high: 500 })).inputs).toEqual({
      [price]: { low: 400, typical: 600, high: 1000 },
    });
    expect(scenarioOf(await set(power, 9)).inputs).toMatchObject({ [power]: 9 });
    await engine.edit({
      kind: 'quote',
      quote: { ...quote, currency: 'EUR', exchange: { unitsPerUsd: 0.5, date: '2026-11-01' } },
    });
    expect(view().quotes![0]!.price).toBe(800);
  });

  it('refuses in it too', async () => {
    const { engine, set, few } = start();
    await engine.ask({ ...few, currency: euro });
    const { maximum } = catalog.input('endPrice')!;
    expect(await set(price, maximum)).toEqual({
      ...{ field: `inputs.${price}`, found: String(maximum) },
      allowed: {
        id: 'range',
        ...{ minimum: 0, maximum: maximum / 2, minimumExcluded: false, whole: false, unit: 'EUR' },
      },
    });
  });
});

describe('a link', () => {
  const linkTo = (scenario: object, rest = ''): string =>
    `#${rest}scenario=${encodeURIComponent(JSON.stringify(scenario))}`;

  it('with a piece that cannot be used keeps the rest and names that piece', async () => {
    const { engine, view } = start();
    const scenario = { region: 'de', inputs: { nonsense: 1, [price]: 700 } };
    const { dead, scenario: kept, found } = await engine.open(linkTo(scenario));
    expect(found).toBe(true);
    expect(dead.map(({ field }) => field)).toEqual(['inputs.nonsense']);
    expect(kept).toEqual({ region: 'de', inputs: { [price]: 700 } });
    expect(view().question!.region).toBe('de');
  });

  it('that the engine gives opens as what it was: currency, cases, axes, edition, quotes', async () => {
    const axes = [price, 'retimed-1600g.endPrice'] as const;
    for (const edition of [undefined, frozen]) {
      const { engine, few } = start();
      await engine.edit({ kind: 'replace', scenario: { ...(edition && { edition }), region: 'de' } });
      const rate = catalog.data.rates.find(({ currency }) => currency === 'EUR')!.unitsPerUsd;
      for (const currency of [
        { code: 'EUR', unitsPerUsd: rate },
        { code: 'EUR', unitsPerUsd: 0.77 },
        askedFirst.currency,
      ]) {
        await engine.ask({ ...few, currency, axes });
        const standing =
          scenarioOf(await engine.edit({ kind: 'quote', quote })) && (await engine.ask({ ...few, currency, axes }));
        const other = start();
        const { dead, scenario, asked, hash, linked } = await other.engine.open(standing.hash);
        expect(dead).toEqual([]);
        expect({ scenario, asked, hash, linked }).toEqual(standing);
      }
    }
  });

  it('is none for what is the default', async () => {
    const { engine, set } = start();
    expect((await engine.ask(askedFirst)).hash).toBe('');
    expect(((await set(price, 700)) as Standing).hash).toContain('scenario=');
    expect(((await set(price, null)) as Standing).hash).toBe('');
  });
});

describe('quotes of a file', () => {
  const header = 'Supplier,Quote date,Product,Price [USD]';
  const file = (...rows: string[]) => ({ name: 'a.csv', text: [header, ...rows].join('\n') });

  it('are read against the scenario, added as one step, and handed out again', async () => {
    const { engine } = start();
    const rows = ['Acme,2026-11-20,1.6T LPO module,900', 'Beta,2026-11-20,1.6T LPO module,910', '=1+1,soon,none,-1'];
    const read = (await engine.readQuotes(file(...rows), {})) as ImportView;
    expect([read.acceptedLines, read.refusedLines, read.quotes.length]).toEqual([2, 1, 2]);
    expect(await engine.importRows(2)).toMatchObject([{ line: 4 }]);
    const refused = await engine.refusedRows('de');
    expect(refused.split('\r\n')).toEqual([
      '"Zeile","Grund der Ablehnung","Supplier","Quote date","Product","Price [USD]"',
      expect.stringMatching(/^"4",".*","'=1\+1","soon","none","'-1"$/),
      '',
    ]);
    const added = scenarioOf(await engine.edit({ kind: 'quotes', quotes: read.quotes }));
    expect(Object.keys(added.quotes!)).toEqual(['acme-linear', 'beta-linear']);

    const book = { name: 'book.json', text: await engine.priceBook('json') };
    expect(await engine.readQuotes(book, {})).toMatchObject({
      quotes: [],
      rows: [{ place: 'held' }, { place: 'held' }],
    });
    const csv = { name: 'book.csv', text: await engine.priceBook('csv') };
    expect(await engine.readQuotes(csv, {})).toMatchObject({ quotes: [], acceptedLines: 2 });
    // Both of one supplier are new beside one that is held as it is.
    const again = file(rows[0]!, 'Acme,2026-11-21,1.6T LPO module,800');
    const more = (await engine.readQuotes(again, {})) as ImportView;
    expect(more.rows.map((row) => 'place' in row && row.place)).toEqual(['held', 'new']);
  });

  it('are refused in one sentence where the file is none', async () => {
    const { engine } = start();
    expect(await engine.readQuotes({ name: 'a.csv', text: '' }, {})).toMatchObject({ field: 'a.csv' });
    expect(await engine.importRows(0)).toEqual([]);
    expect(await engine.refusedRows('en')).toBe('');
  });
});

describe('an evidence pack', () => {
  it('holds the scenario shown, in either edition, as many cases as were asked for, and its hash', async () => {
    const { engine, few, set } = start();
    await engine.ask({ ...few, currency: { code: 'EUR', unitsPerUsd: 0.5 } });
    await set(price, 700);
    for (const edition of [undefined, frozen]) {
      if (edition) await engine.edit({ kind: 'replace', scenario: { edition, region: 'de' } });
      const { scenario, altered, content } = await readEvidencePack(await engine.evidence('1.2.3'));
      expect([altered, content.about.package, content.about.edition]).toEqual([
        ...[null, '1.2.3', edition ?? catalog.edition],
      ]);
      // What was typed in euros is dollars.
      expect(scenario).toEqual(edition ? { edition, region: 'de' } : { inputs: { [price]: 1400 } });
      expect(content.results.draws).toBe(few.draws);
    }
  });
});

describe('what stood before', () => {
  it('comes back with what was asked beside it', async () => {
    const { engine, set, few, view } = start();
    await engine.ask({ ...few, currency: { code: 'EUR', unitsPerUsd: 0.5 } });
    const before = (await set(price, 300)) as Standing;
    await engine.ask(few);
    await engine.edit({ kind: 'replace', scenario: { scope: 'fabric' } });
    expect(await engine.restore(before)).toEqual(before);
    expect(view().question).toMatchObject({ scope: 'switch', currency: { code: 'EUR' } });
    expect(valueOf(view(), price)).toBe(300);
  });

  it('stays where what should come back is refused', async () => {
    const { engine, set, few } = start();
    const before = (await set(price, 700)) as Standing;
    expect(await engine.restore({ scenario: { region: 'xx' }, asked: few })).toMatchObject({ field: 'region' });
    expect(await engine.ask(before.asked)).toEqual(before);
  });
});

describe('what is told', () => {
  it('ends with that nothing is to come, after every part', async () => {
    const { engine, few, told, rest, view } = start();
    await engine.ask(few);
    await rest();
    expect(told.at(-1)).toBe(false);
    expect(told.filter((one) => one === false)).toHaveLength(1);
    for (const part of ['answer', 'cost', 'inputs', 'matters', 'confidence', 'map', 'targets'] as const)
      expect(view()[part], part).toBeDefined();
    expect(view().answer!.decision!.draws).toBe(few.draws);
  });

  it('is of the last edit alone once that was taken', async () => {
    const { engine, few, set, told, rest } = start();
    await engine.ask({ ...few, curve: price });
    // The first is under way: its first cases are simulated.
    await set(price, 500);
    await new Promise((resolve) => setTimeout(resolve));
    await set(price, 1500);
    const from = told.length - 1;
    await rest();
    const parts = told.slice(from).filter((one) => typeof one === 'object');
    const curves = parts.flatMap(({ matters }) => (matters?.curve ? [matters.curve.used] : []));
    expect(curves).toEqual([1500]);
    const totals = new Set(
      parts.flatMap(({ answer }) => answer?.rows.map(({ option, value }) => `${option.id} ${value}`) ?? []),
    );
    const { length } = parts.find(({ answer }) => answer)!.answer!.rows;
    expect(totals.size).toBe(length);
  });

  it.each([300, 600])('is in the end what a fresh start tells, of %d cases', async (draws) => {
    const [one, other] = [start(), start()];
    const asked: Asked = { ...askedFirst, draws };
    await one.engine.ask(asked);
    await one.set(price, 500);
    await one.rest();
    await one.engine.edit({ kind: 'quote', quote });
    await one.engine.ask({ ...asked, currency: { code: 'EUR', unitsPerUsd: 0.5 } });
    await one.rest();
    await one.set(price, 900);
    const { scenario } = await one.engine.ask(asked);
    await one.rest();
    await other.engine.restore({ scenario, asked });
    await other.rest();
    expect(one.view()).toEqual(other.view());
  });

  it('of one option leaves nothing of the two before', async () => {
    const { engine, few, rest, view } = start();
    await engine.ask(few);
    await rest();
    await engine.edit({ kind: 'change', change: { options: ['retimed'] } });
    await rest();
    const { matters, map, targets, answer, cost } = view();
    expect([matters, map, targets]).toEqual([undefined, undefined, []]);
    expect(answer!.rows).toHaveLength(1);
    expect(cost!.pair).toBeUndefined();
  });
});
