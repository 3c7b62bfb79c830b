/** Which switch stands in which tier, and what an option has there. */
import { describe, expect, it } from 'vitest';
import {
  architectureAt,
  knowsTiers,
  namedSwitches,
  placesOf,
  switchesByTier,
  switchesIn,
  tiersAsBelow,
  tiersBuilt,
  tiersOf,
} from '../../src/scenario/tiers.ts';
import { catalog } from '../cases/tables.ts';

/** Tables of an edition with one kind of switches above the leaves. */
const old = Object.create(catalog, { input: { value: () => undefined } }) as typeof catalog;

describe('the switches that a network has', () => {
  const all = { capacity: 'a', upperSwitch: 'b', coreSwitch: 'c', fourthSwitch: 'd' };

  it.each([
    [{}, all],
    [{ fourthSwitch: 'z' }, { ...all, fourthSwitch: 'z' }],
    // From the first tier that it names on, the others are its own.
    [{ coreSwitch: 'z' }, { capacity: 'a', upperSwitch: 'b', coreSwitch: 'z' }],
    [{ capacity: 'z' }, { capacity: 'z' }],
    [
      { capacity: 'z', coreSwitch: 'y' },
      { capacity: 'z', coreSwitch: 'y' },
    ],
  ])('%j: %j', (network, named) => expect(namedSwitches(all, network)).toStrictEqual(named));

  it('are none where neither names one', () => expect(namedSwitches({}, {})).toStrictEqual({}));

  it.each([
    [{}, ['u', 'u', 'u', 'u']],
    [{ capacity: 'a' }, ['a', 'a', 'a', 'a']],
    [{ upperSwitch: 'b' }, ['u', 'b', 'b', 'b']],
    [{ capacity: 'a', coreSwitch: 'c' }, ['a', 'a', 'c', 'c']],
    [{ fourthSwitch: 'd' }, ['u', 'u', 'u', 'd']],
  ])('of %j stand in the tiers as %j', (named, ids) => {
    const { leaf, upper, core, fourth } = switchesByTier(named, 'u');
    expect([leaf, upper, core, fourth]).toEqual(ids);
  });
});

describe('the tiers', () => {
  it('of a scope are those that its edition knows', () => {
    expect([knowsTiers(catalog), knowsTiers(old)]).toEqual([true, false]);
    expect(tiersOf({ scope: 'switch', catalog })).toEqual(['leaf']);
    expect(tiersOf({ scope: 'fabric', catalog })).toEqual(['leaf', 'upper', 'core', 'fourth']);
    expect(tiersOf({ scope: 'campus', catalog: old })).toEqual(['leaf', 'upper']);
    expect(placesOf({ scope: 'switch', catalog })).toEqual(['leaf']);
    expect(placesOf({ scope: 'fabric', catalog })).toEqual(['leaf', 'upper', 'core', 'fourth', 'card']);
    expect(placesOf({ scope: 'fabric', catalog: old })).toEqual(['leaf', 'upper', 'card']);
  });

  it('that are built are the leaves and those with switches', () => {
    const count = (value: number | null) => ({ value, unit: '1' });
    const built = { upperSwitches: count(4), coreSwitches: count(0), fourthSwitches: count(null) };
    expect(tiersBuilt(built)).toEqual(['leaf', 'upper']);
    expect(tiersBuilt({ fourthSwitches: count(1) })).toEqual(['leaf', 'fourth']);
    expect([switchesIn(built, 'upper'), switchesIn(built, 'core'), switchesIn(built, 'fourth')]).toEqual([4, 0, 0]);
  });

  it('of the first edition have one count above the leaves', () => {
    const quantities = { upperSwitchCount: { value: 3, unit: '1' } };
    expect([switchesIn(quantities, 'upper'), switchesIn(quantities, 'core'), switchesIn({}, 'upper')]).toEqual([
      3, 0, 0,
    ]);
  });

  it.each<[string, string]>([
    ['aaaa', 'core fourth'],
    ['abbb', 'core fourth'],
    ['aaab', 'core'],
    ['aabb', 'fourth'],
    ['abca', ''],
    ['abaa', 'fourth'],
    ['abba', 'core'],
  ])('with switches %s take over from the tier below: %s', (rows, below) => {
    const switchAt = (place?: string) => rows[['leaf', 'upper', 'core', 'fourth'].indexOf(place!)] as never;
    expect(tiersAsBelow({ switchAt }).join(' ')).toBe(below);
  });

  it('above the leaves are of one architecture', () => {
    const option = { leaf: 'a', upper: 'b', card: 'c' };
    const places = ['leaf', 'upper', 'core', 'fourth', 'card'] as const;
    expect(places.map((place) => architectureAt(option, place))).toEqual(['a', 'b', 'b', 'b', 'c']);
  });
});
