import { describe, expect, it } from 'vitest';
import { catalog } from '../cases/tables.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';

const { options, comparisons } = runScenario({ capacity: '102.4T' }, catalog);
const { quantities } = options.find(({ id }) => id === 'cpo')!;
const words = (text: string): string[] => text.trim().split(/\s+/);

describe('scope switch: what one switch does not have is 0', () => {
  it.each([
    ['ends elsewhere', 'upperUsedEnds cardUsedEnds upperInstalledEnds cardInstalledEnds'],
    ['copper', 'copperEndpoints copperPower copperCost'],
    ['cables', 'cableCount fibreCount fibreLength cablingCost'],
    ['switches above', 'upperSwitchCount topCount middleCount uplinks interSwitchLinks'],
    ['prices elsewhere', 'upperOpticsCost cardOpticsCost'],
    ['idle', 'interruptions stops loss idleShare cutOffHours idleAcceleratorHours idleCost'],
    ['campus', 'dciBandwidth dciLinks spans fibrePairs amplifiers dciPower dciCost interSiteFibreCost'],
    [
      'failures elsewhere',
      'upperEvents cardEvents upperModuleSwaps cardModuleSwaps upperDownEndHours cardDownEndHours',
    ],
  ])('%s: %s', (_, names) => {
    const found = words(names).map((name) => [name, quantities[name]?.value]);
    expect(found).toEqual(words(names).map((name) => [name, 0]));
  });
});

describe('scope switch: what has no meaning in one switch has no value', () => {
  it.each([
    ...['tierCount', 'minTierCount', 'radix', 'halfRadix', 'leafDown', 'leafUp', 'maxEndpoints'],
    ...['powerPerEndpoint', 'tcoPerEndpoint', 'fibresPerEndpoint', 'fibreRatio'],
    ...['upperSwitchPower', 'syncTime'],
  ])('%s', (name) => {
    expect(quantities[name]?.value).toBeNull();
    expect(quantities[name]?.reason).toMatch(/\w/);
  });

  it('and nothing else', () => {
    const none = Object.entries(quantities).filter(([, { value }]) => value === null);
    const reasons = new Set(none.map(([, { reason }]) => reason));
    expect([...reasons].filter((reason) => !/ in scope switch$/.test(reason!))).toEqual([
      ...['second', 'third', 'fourth'].map((tier) => `no switches in the ${tier} tier`),
    ]);
  });
});

describe('scope switch: every quantity of the contract is present', () => {
  it.each([
    ['counts', 'switchCount leafSwitchCount leafCount leafUsedEnds leafInstalledEnds'],
    [
      'power',
      'opticsPower laserPower serdesSaving conversionFactor opticsWallPower basePower networkPower switchPower',
    ],
    ['power, further', 'leafSwitchPower facilityPower annualEnergy energyPerBit opticsShare'],
    ['carbon', 'operationalCarbon embodiedCarbon totalCarbon'],
    ['failures', 'leafEvents leafModuleSwaps switchSwaps leafDownEndHours availability'],
    ['capex', 'switchCost leafOpticsCost installationCost spareCost provisioningCapex capex'],
    ['yearly cost', 'energyCost supportCost repairLabour repairParts carbonCost'],
    ['totals', 'residual tco tcoWithoutIdle annualisedCost opexYearOne tcoPerGbps'],
  ])('%s: %s', (_, names) => {
    for (const name of words(names)) expect(quantities[name]?.value, name).toBeTypeOf('number');
  });

  it('in every option alike', () => {
    for (const option of options) expect(Object.keys(option.quantities)).toEqual(Object.keys(quantities));
  });

  it('and in every difference', () => {
    for (const { differences } of comparisons) expect(Object.keys(differences)).toEqual(Object.keys(quantities));
  });
});

describe('scope switch: units', () => {
  it.each([
    ['W', 'opticsPower laserPower serdesSaving opticsWallPower basePower networkPower switchPower facilityPower'],
    ['kWh/year', 'annualEnergy'],
    ['pJ/bit', 'energyPerBit'],
    ['1', 'opticsShare availability leafInstalledEnds conversionFactor'],
    ['kg', 'embodiedCarbon totalCarbon'],
    ['1/year', 'leafEvents switchSwaps'],
    ['h/year', 'leafDownEndHours'],
    ['USD', 'switchCost leafOpticsCost capex residual tco tcoWithoutIdle tcoPerEndpoint'],
    ['USD/year', 'energyCost supportCost repairLabour repairParts annualisedCost opexYearOne'],
    ['USD/(Gbit/s)', 'tcoPerGbps'],
  ])('%s: %s', (unit, names) => {
    expect(words(names).map((name) => quantities[name]?.unit)).toEqual(words(names).map(() => unit));
  });
});
