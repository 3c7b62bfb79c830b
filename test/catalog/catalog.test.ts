import { describe, expect, it } from 'vitest';
import { Catalog } from '../../src/catalog/catalog.ts';
import { buyerClasses, type BuyerClass, type Figure } from '../../src/catalog/types.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';

describe('look-ups of the catalog', () => {
  // That of the edition stands ready before the tests; what is under test is how it is made.
  const made = () => new Catalog(catalog.data);

  it('the edition', () => expect(made().edition).toBe('2026.12'));
  it('an input', () => expect(made().input('pue')?.unit).toBe('1'));
  it('a row of information is no input', () => expect(made().input('fieldMtbf')).toBeUndefined());
  it('a name that every object has is no input', () => expect(made().input('constructor')).toBeUndefined());
  it('a figure', () => expect(made().figure('cpo-1600g-power-davisson')?.typical).toBe(5.44));
  it('an unknown figure', () => expect(made().figure('none')).toBeUndefined());
  it('a default', () => expect(made().defaultFigure('facility', 'pue')?.id).toBe('facility-pue-aws'));
  it('no default', () => expect(made().defaultFigure('facility', 'endPower')).toBeUndefined());
  it('a band of a class', () => expect(made().classBand('vendor-claim', 'power')!.low).toBeLessThan(1));
  it('no band of a class', () => expect(made().classBand('measured', 'power')).toBeUndefined());
  it('rates for which an architecture has figures', () => expect(made().ratesGbps('cpo')).toEqual([800, 1600]));
  it('no rates of an unknown architecture', () => expect(made().ratesGbps('copper')).toEqual([]));
});

describe('look-ups of tables made for them', () => {
  const architecture = (id: string, integrated: boolean, medium: 'optical' | 'copper') => ({
    ...catalog.data.architectures[0]!,
    ...{ id, integrated, medium },
  });
  const subject = (architectureId: string, rateGbps: number) => ({
    ...catalog.data.subjects[0]!,
    ...{ id: `${architectureId}-${rateGbps}g`, architecture: architectureId, rateGbps },
  });
  const row = (id: string, subjectId: string, like: string | null, label = id) => ({
    ...catalog.data.switches[0]!,
    ...{ id, label, subject: subjectId, like },
  });
  const made = () =>
    new Catalog({
      ...catalog.data,
      architectures: [
        architecture('module', false, 'optical'),
        architecture('engine', true, 'optical'),
        architecture('cable', false, 'copper'),
        architecture('other', false, 'optical'),
      ],
      subjects: [
        subject('module', 1600),
        subject('module', 400),
        subject('engine', 200),
        subject('cable', 100),
        subject('other', 800),
        subject('other', 400),
      ],
      switches: [
        row('A', 'switch-a', 'switch-b'),
        row('B', 'switch-b', 'switch-c'),
        row('C', 'switch-c', null),
        row('A', 'switch-other', null, 'the second of its id'),
        row('D', 'switch-a', null),
      ],
    });

  it('plug into a cage: what is optical and not integrated', () =>
    expect(made().pluggables()).toEqual(['module', 'other']));

  it('a cage may carry the rates of all of them, each once, in order', () => {
    const own = made();
    expect(own.cageRatesGbps()).toEqual([400, 800, 1600]);
    expect(own.cageRatesGbps()).toBe(own.cageRatesGbps());
  });

  it('rates of one architecture are the same list at each call', () => {
    const own = made();
    expect(own.ratesGbps('module')).toEqual([1600, 400]);
    expect(own.ratesGbps('module')).toBe(own.ratesGbps('module'));
    expect(own.ratesGbps('unknown')).toEqual([]);
    expect(own.ratesGbps('unknown')).not.toBe(own.ratesGbps('unknown'));
  });

  it('rates of several are those that each of them has', () => {
    const own = made();
    expect(own.ratesOfAll(['module', 'other'])).toEqual([400]);
    expect(own.ratesOfAll(['module'])).toEqual([1600, 400]);
    expect(own.ratesOfAll(['module', 'engine'])).toEqual([]);
    expect(own.ratesOfAll([])).toEqual([]);
  });

  it('figures of a switch are looked up in it, then in those that it is like', () => {
    const own = made();
    expect(own.switchSubjects('switch-a')).toEqual(['switch-a', 'switch-b', 'switch-c']);
    expect(own.switchSubjects('switch-c')).toEqual(['switch-c']);
    expect(own.switchSubjects('switch-a')).toBe(own.switchSubjects('switch-a'));
  });

  it('a switch that is not of the tables is like none, and is not remembered', () => {
    const own = made();
    expect(own.switchSubjects('of a scenario')).toEqual(['of a scenario']);
    expect(own.switchSubjects('of a scenario')).not.toBe(own.switchSubjects('of a scenario'));
  });

  it('of two rows with one key the first is found', () => {
    expect(made().switch('A')?.subject).toBe('switch-a');
    expect(made().switch('B')?.subject).toBe('switch-b');
    expect(made().switch('none')).toBeUndefined();
  });

  it('an architecture and an end are found by their id', () => {
    expect(made().architecture('engine')).toEqual(architecture('engine', true, 'optical'));
    expect(made().architecture('none')).toBeUndefined();
    expect(made().subject('other-400g')?.rateGbps).toBe(400);
    expect(made().subject('none')).toBeUndefined();
  });

  it('figures of all regions are those of a quantity whose subject is a region', () => {
    const own = new Catalog(catalog.data);
    const prices = own.ofAllRegions('electricityPrice');
    expect(prices.map(({ subject: of }) => of)).toEqual(catalog.data.regions.map(({ id }) => id));
    expect(new Set(prices.map(({ quantity }) => quantity))).toEqual(new Set(['electricityPrice']));
    expect(own.ofAllRegions('electricityPrice')).toBe(prices);
    expect(own.ofAllRegions('pue')).toEqual([]);
  });

  it('a band of a class is that of its own group', () => {
    const band = { evidence: 'analyst', low: 0.5, high: 2, reason: 'test' } as const;
    const own = new Catalog({
      ...catalog.data,
      classBands: [
        { ...band, group: 'price' },
        { ...band, evidence: 'vendor-claim', group: 'power' },
        { ...band, group: 'power', low: 0.9 },
      ],
    });
    expect(own.classBand('analyst', 'power')?.low).toBe(0.9);
    expect(own.classBand('vendor-claim', 'price')).toBeUndefined();
  });
});

describe('the default of a class of buyer', () => {
  const price = (id: string, buyerClass: BuyerClass | null): Figure => ({
    ...catalog.figure('retimed-1600g-price-vitex')!,
    id,
    subject: 'linear-800g',
    buyerClass,
    role: 'default',
  });
  const of = (...figures: Figure[]) => new Catalog({ ...catalog.data, figures });
  const [direct, contract, shop, all] = [
    price('a', 'direct'),
    price('b', 'contract'),
    price('c', 'shop'),
    price('d', null),
  ];

  it.each(buyerClasses)('is its own: %s', (buyerClass) =>
    expect(of(shop, contract, direct).defaultFigure('linear-800g', 'endPrice', buyerClass)?.buyerClass).toBe(
      buyerClass,
    ),
  );

  it('is none of what is no default', () => {
    const rows = [price('e', 'contract'), price('f', 'contract')] as const;
    const own = of({ ...rows[0], role: 'information' }, { ...rows[1], role: 'alternative' });
    expect(own.defaultFigure('linear-800g', 'endPrice')).toBeUndefined();
  });

  it('is that of a contract without a class', () =>
    expect(of(shop, contract).defaultFigure('linear-800g', 'endPrice')?.id).toBe('b'));

  it('is that of a contract without a class, also beside the one for all', () =>
    expect(of(all, contract).defaultFigure('linear-800g', 'endPrice')?.id).toBe('b'));

  it('is the one for all classes where it has none of its own', () =>
    expect(of(shop, all).defaultFigure('linear-800g', 'endPrice', 'direct')?.id).toBe('d'));

  it('is that of a contract where there is no other', () =>
    expect(of(shop, contract).defaultFigure('linear-800g', 'endPrice', 'direct')?.id).toBe('b'));

  it('is the only one', () => expect(of(shop).defaultFigure('linear-800g', 'endPrice')?.id).toBe('c'));
});

describe('rivals', () => {
  it('have the default first, wherever it stands', () => {
    const reversed = new Catalog({ ...catalog.data, figures: [...catalog.data.figures].reverse() });
    expect(reversed.rivals('facility', 'pue')[0]?.id).toBe('facility-pue-aws');
  });

  it('are of one subject and quantity', () => {
    const rivals = new Catalog(catalog.data).rivals('retimed-800g', 'endPower');
    expect(rivals.length).toBeGreaterThan(5);
    expect(new Set(rivals.map(({ subject, quantity }) => `${subject}.${quantity}`)).size).toBe(1);
  });

  it('are the same list at each call, another for each name', () => {
    const own = new Catalog(catalog.data);
    expect(own.rivals('facility', 'pue')).toBe(own.rivals('facility', 'pue'));
    expect(own.rivals('money', 'discountRate')[0]?.quantity).toBe('discountRate');
    expect(own.rivals('facility', 'endPower')).toEqual([]);
  });

  it('behind the default stand as in the tables', () => {
    const pue = catalog.data.figures.filter(({ quantity }) => quantity === 'pue');
    expect(new Catalog(catalog.data).rivals('facility', 'pue').slice(1)).toEqual(
      pue.filter(({ role }) => role !== 'default'),
    );
  });
});
