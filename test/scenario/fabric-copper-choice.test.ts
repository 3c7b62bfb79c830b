import { describe, expect, it } from 'vitest';
import { evaluateOption } from '../../src/engine/compare.ts';
import type { Quantities } from '../../src/engine/evaluate.ts';
import { sheetsOf } from '../../src/engine/models.ts';
import { parseModelKey } from '../../src/scenario/model-key.ts';
import { structure } from '../../src/scenario/structure.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { numberIn } from '../cases/fabric-run.ts';
import { optionOf, resolve } from '../cases/refusal.ts';

/** Prices by which the cable of an end is known. */
const prices = { dac: 3, aec: 5 };

/** The results of an option of a scenario with some inputs drawn anew, as a reader of the sheets sees them. */
function drawn(scenario: Scenario, changed: Readonly<Record<string, number>> = {}, id = 'retimed'): Quantities {
  const resolved = resolve(scenario);
  const option = optionOf(resolved, id);
  return evaluateOption(
    sheetsOf('fabric', resolved.edition),
    (key) => changed[key] ?? structure(resolved, option, parseModelKey(key)) ?? resolved.input(option, key).value,
  );
}

/** The cable that is bought, by the price of its ends. */
function cableIn(quantities: Quantities): 'dac' | 'aec' | 'none' {
  const ends = numberIn(quantities, 'leafCopperEnds') + numberIn(quantities, 'cardCopperEnds');
  const cost = numberIn(quantities, 'copperCost');
  if (ends === 0 && cost === 0) return 'none';
  return cost === ends * prices.dac ? 'dac' : 'aec';
}

/** Both cables priced at the rates of ports and cards, so that a cost tells the cable. */
const fabric = (capacity: '51.2T' | '102.4T', inputs: Scenario['inputs'] = {}): Scenario => ({
  ...{ scope: 'fabric', capacity },
  inputs: {
    ...Object.fromEntries(
      [400, 800, 1600].flatMap((rate) => [
        [`dac-${rate}g.endPrice`, prices.dac],
        [`aec-${rate}g.endPrice`, prices.aec],
      ]),
    ),
    accessCopperShare: 0.5,
    ...inputs,
  },
});

const [below, above] = [1 - Number.EPSILON, 1 + Number.EPSILON];

// Reach in data/figures.csv: DAC 2 m at 800G and 1 m at 1.6T, AEC 7 m and 3 m; a port of 1.6T needs the shorter.
const limits = [
  ['51.2T', 2, 7],
  ['102.4T', 1, 3],
] as const;

describe.each(limits)('the cable follows the length, %s', (capacity, passiveM, activeM) => {
  const cases = [
    [passiveM * below, 'dac'],
    [passiveM, 'dac'],
    [passiveM * above, 'aec'],
    [activeM * below, 'aec'],
    [activeM, 'aec'],
    [activeM * above, 'none'],
  ] as const;

  it.each(cases)('given, %d m: %s', (accessLength, cable) =>
    expect(cableIn(drawn(fabric(capacity, { accessLength })))).toBe(cable),
  );

  it.each(cases)('drawn, %d m: %s', (accessLength, cable) =>
    expect(cableIn(drawn(fabric(capacity), { accessLength }))).toBe(cable),
  );
});

describe('the cable follows the reach', () => {
  const atTwo = fabric('51.2T', { accessLength: 2 });
  const beyond = { 'leaf.dacReach': 1, 'card.dacReach': 1 };

  it.each([
    [2 * below, 'aec'],
    [2, 'dac'],
    [2 * above, 'dac'],
  ])('of passive copper drawn at one end, %d m: %s', (reach, cable) => {
    expect(cableIn(drawn(atTwo, { 'leaf.dacReach': reach }))).toBe(cable);
    expect(cableIn(drawn(atTwo, { 'card.dacReach': reach }))).toBe(cable);
  });

  it.each([
    [2 * below, 'none'],
    [2, 'aec'],
    [2 * above, 'aec'],
  ])('of active copper drawn at one end, passive too short, %d m: %s', (reach, cable) => {
    expect(cableIn(drawn(atTwo, { ...beyond, 'leaf.aecReach': reach }))).toBe(cable);
    expect(cableIn(drawn(atTwo, { ...beyond, 'card.aecReach': reach }))).toBe(cable);
  });

  it('one cable at both ends: passive at one and active at the other is none', () =>
    expect(cableIn(drawn(atTwo, { 'card.dacReach': 1, 'leaf.aecReach': 1 }))).toBe('none'));

  it('passive that outreaches active is passive', () =>
    expect(cableIn(drawn(atTwo, { 'leaf.aecReach': 1, 'card.aecReach': 1 }))).toBe('dac'));

  it('a card faster than the port shortens it', () =>
    expect(cableIn(drawn(fabric('51.2T', { accessLength: 2, cardPortRate: 1600 })))).toBe('aec'));

  it('set for the rate of one end, it is that of this end', () => {
    const scenario = fabric('51.2T', { accessLength: 2, cardPortRate: 400, 'dac-400g.reach': 1.5 });
    const names = ['leafPassiveEndReach', 'cardPassiveEndReach', 'passiveReach'];
    expect(names.map((name) => numberIn(drawn(scenario), name))).toEqual([2, 1.5, 1.5]);
    expect(cableIn(drawn(scenario))).toBe('aec');
  });
});

describe('where copper is used', () => {
  it('none under integrated leaves, copper under CPO above them', () => {
    const scenario = fabric('51.2T', { accessLength: 1 });
    expect(cableIn(drawn(scenario, {}, 'cpo'))).toBe('none');
    expect(cableIn(drawn(scenario, {}, 'cpo-upper'))).toBe('dac');
  });

  it('under integrated leaves where a comparison asks for it', () =>
    expect(cableIn(drawn(fabric('51.2T', { accessLength: 1 }), { copperUnderIntegrated: 1 }, 'cpo'))).toBe('dac'));

  it('none asked for, none taken', () => {
    const scenario = fabric('51.2T', { accessLength: 1, accessCopperShare: 0 });
    for (const { id } of resolve(scenario).options) expect(cableIn(drawn(scenario, {}, id))).toBe('none');
  });

  it('the share that is drawn', () => {
    const { copperShare } = drawn(fabric('51.2T', { accessLength: 1, accessCopperShare: 0 }), {
      accessCopperShare: 0.25,
    });
    expect(copperShare!.value).toBe(0.25);
  });
});
