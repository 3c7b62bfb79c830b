import { describe, expect, it } from 'vitest';
import { catalog } from '../cases/tables.ts';
import type { EvidenceClass } from '../../src/catalog/types.ts';
import { Swings, type Weight } from '../../src/engine/swings.ts';
import { classOf } from '../../src/scenario/class-of.ts';
import { evidenceOf, shareResting, type Evidence } from '../../src/scenario/evidence.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { finish } from '../../src/scenario/finish.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { optionOf, resolve } from '../cases/refusal.ts';

/** The class of an input of an option under a key of the model. */
const classIn = (scenario: Scenario, option: string, key: string): EvidenceClass => {
  const resolved = resolve(scenario);
  return classOf(resolved, resolved.input(optionOf(resolved, option), key));
};

const acme = { id: 'acme', leaf: 'acme-end', upper: 'retimed', card: 'retimed' };
const own = (rest: object = {}): Scenario => ({
  options: ['retimed', { ...acme, ...rest }],
  architectures: { 'acme-end': { like: 'linear', endPower: 9 } },
});
const sponsor = { sponsor: { name: 'Acme' } };

describe('the class of an input', () => {
  it('is that of its figure', () => {
    const resolved = resolve({});
    const input = resolved.input(optionOf(resolved, 'retimed'), 'leaf.endPower');
    expect(input.figure!.evidence).toBe('vendor-claim');
    expect(classOf(resolved, input)).toBe('vendor-claim');
  });

  it('of a derived figure is its weakest source', () => {
    // The row says `weakest: vendor-claim`.
    expect(catalog.figure('switch-51.2t-price-shop')!.evidence).toBe('derived');
    const inputs = { switchPrice: { figure: 'switch-51.2t-price-shop' } };
    expect(classIn({ capacity: '51.2T', inputs }, 'retimed', 'switchPrice')).toBe('vendor-claim');
  });

  it.each([
    ['a number', 1.2],
    ['a band', { low: 1.1, typical: 1.2, high: 1.3 }],
  ])("of the scenario's own is an assumption: %s", (_, pue) =>
    expect(classIn({ inputs: { pue } }, 'retimed', 'pue')).toBe('assumption'),
  );

  it.each([
    ['of a sponsor', own(sponsor)],
    ['of nobody', own()],
  ])("of an own product is a vendor's claim: %s", (_, scenario) =>
    expect(classIn(scenario, 'acme', 'leaf.endPower')).toBe('vendor-claim'),
  );
  it("of what a sponsor's product takes over is that of the figure", () => {
    const resolved = resolve(own(sponsor));
    const { figure } = resolved.input(optionOf(resolved, 'acme'), 'leaf.endPrice');
    expect(classIn(own(sponsor), 'acme', 'leaf.endPrice')).toBe(figure!.weakest);
  });
  it("of a shipped product beside the sponsor's is an assumption", () =>
    expect(classIn({ ...own(sponsor), inputs: { 'retimed.endPower': 20 } }, 'retimed', 'leaf.endPower')).toBe(
      'assumption',
    ));
  it("of the facility is an assumption, a sponsor's product or none", () =>
    expect(classIn({ ...own(sponsor), inputs: { pue: 1.2 } }, 'acme', 'pue')).toBe('assumption'));
});

describe('the evidence of a result', () => {
  // PUE is an assumption here; the price of a co-packaged end analyst's, the power of a retimed one a vendor's claim.
  const resolved = resolve({ options: ['retimed', 'cpo'], inputs: { pue: 1.2 } });
  const study = studyOf(resolved);
  const [pue, price, power] = ['facility.pue', 'cpo-1600g.endPrice', 'retimed-1600g.endPower'] as const;
  const weights = (...sizes: [string, number][]): Weight[] => sizes.map(([input, weight]) => ({ input, weight }));
  const of = (...sizes: [string, number][]): Evidence =>
    evidenceOf(
      resolved,
      study,
      // Every input moves either option.
      {
        weightsOfQuantity: () => weights(...[...study.inputs.keys()].map((name): [string, number] => [name, 1])),
        weightsOfDifference: () => weights(...sizes),
      },
      ['cpo', 'retimed'],
      'tcoWithoutIdle',
    );

  it('the classes are as the tables have them', () =>
    expect([pue, price, power].map((name) => classOf(resolved, study.inputs.get(name)!))).toEqual([
      ...['assumption', 'analyst', 'vendor-claim'],
    ]));

  it('is the weakest of those that make nine tenths of the weight', () =>
    expect(of([price, 85], [power, 9], [pue, 6]).evidence).toBe('vendor-claim'));
  it('leaves out what is beyond nine tenths', () =>
    expect(of([price, 90], [power, 6], [pue, 4]).evidence).toBe('analyst'));
  it('counts the one that reaches nine tenths', () =>
    expect(of([power, 89], [pue, 6], [price, 5]).evidence).toBe('assumption'));
  it('counts exactly nine tenths as reached, whatever the last digit', () =>
    expect(of([power, 0.3], [power, 0.3], [power, 0.3], [pue, 0.1]).evidence).toBe('vendor-claim'));
  it('without any weight is the floor', () =>
    expect(of()).toEqual({ evidence: 'assumption', evidenceFloor: 'assumption' }));

  it('has as floor the weakest of all inputs, those without a weight too', () =>
    expect(of([power, 100]).evidenceFloor).toBe('assumption'));

  it('has a floor that reads only what the quantity is made of', () => {
    const floor = (scenario: Scenario, quantity: string): EvidenceClass => {
      const one = resolve({ options: ['retimed'], ...scenario });
      const swings = finish(Swings.of(studyOf(one).study, [quantity]));
      return evidenceOf(one, studyOf(one), swings, ['retimed'], quantity).evidenceFloor;
    };
    // Fans, an assumption in the tables, stand in the branch of a whole switch alone.
    const before = floor({}, 'leafPowerPerEnd');
    expect(before).not.toBe('assumption');
    expect(floor({}, 'leafWallFactor')).toBe('assumption');
    expect(floor({ inputs: { 'retimed.endPrice': 1 } }, 'leafPowerPerEnd')).toBe(before);
    expect(floor({ inputs: { 'retimed.endPower': 1 } }, 'leafPowerPerEnd')).toBe('assumption');
  });

  it('tells the share that rests on classes', () => {
    const some = weights([power, 60], [price, 30], [pue, 10]);
    expect(shareResting(resolved, study, some, ['vendor-claim', 'assumption'])).toBeCloseTo(0.7, 12);
    expect(shareResting(resolved, study, [], ['vendor-claim'])).toBe(0);
  });
});
