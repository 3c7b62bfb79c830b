import type { ResolvedOption, ResolvedScenario } from '../../src/scenario/resolve.ts';
import { floor } from './second-fabric-counts.ts';
import { secondFit } from './second-fit.ts';
import { secondSwitch, secondSwitchKind } from './second-whole-switch.ts';

/**
 * A second implementation of scope `switch`, written from the contract of the model and not from the sheets.
 * It is longer than a test file should be because it stands beside the sheets as one whole text.
 */
export interface SecondResult {
  /** Numbers, null for what has no value in one switch, and rows of years. */
  readonly quantities: Readonly<Record<string, number | null | readonly number[]>>;
  /** The rows behind a decision. */
  readonly yearlyWithoutIdle: readonly number[];
}

const hoursPerYear = 8760;

const none = (names: string, value: 0 | null): Record<string, 0 | null> =>
  Object.fromEntries(names.split(' ').map((name) => [name, value]));

/** Lines of a fabric or a campus that one switch does not have. */
const absent = {
  ...none('upperUsedEnds cardUsedEnds upperInstalledEnds cardInstalledEnds upperSwitchCount', 0),
  ...none('uplinks topCount middleCount interSwitchLinks copperEndpoints fibreCount fibreLength cableCount', 0),
  ...none('upperEvents cardEvents upperModuleSwaps cardModuleSwaps upperDownEndHours cardDownEndHours', 0),
  ...none('interruptions stops idleShare cutOffHours idleAcceleratorHours', 0),
  ...none('upperOpticsCost cardOpticsCost copperCost cablingCost dciCost copperPower dciPower', 0),
  ...none('presentCardOpticsResidual presentCableResidual', 0),
  ...none('linksToInstall bringUpHours bringUpCost upperCleanings cardCleanings', 0),
  ...none('upperCagePower upperSwitchFibres cardCagePower', 0),
  ...none('bringUpDays', null),
  ...none('dciBandwidth dciLinks dciModules spans fibrePairs amplifiers', 0),
  ...none('spineLinks coreLinks spineCount coreCount fourthCount loss', 0),
  ...none('leafStrandedEnds cardSystemEnds cardSwitchesPerRack cardSwitchFibres cardRackUnitFibres', 0),
  ...none('tierCount minTierCount radix maxEndpoints powerPerEndpoint tcoPerEndpoint fibresPerEndpoint', null),
  ...none('upperSwitchPower syncTime fibreRatio', null),
};

export function secondModel(resolved: ResolvedScenario, option: ResolvedOption): SecondResult {
  const x = (key: string): number => resolved.input(option, key).value;
  const leaf = (key: string): number => x(`leaf.${key}`);
  const capacity = secondSwitchKind(resolved.scenario, resolved.scenario.capacity ?? '102.4T');
  const architecture = resolved.scenario.architectures?.[option.leaf]?.like ?? option.leaf;
  const integrated = architecture === 'cpo' || architecture === 'npo';
  const soldered = architecture === 'cpo';
  const rate = integrated ? capacity.integratedRateGbps : x('portRate');

  const years = Array.from({ length: x('horizon') }, (_, i) => i + 1);
  const perYear = (first: number, growth: number): number[] => years.map((y) => first * (1 + growth) ** (y - 1));
  const discount = (y: number): number => (1 + x('discountRate')) ** y;
  const discounted = (row: readonly number[]): number => row.reduce((sum, v, i) => sum + v / discount(i + 1), 0);
  const total = (row: readonly number[]): number => row.reduce((sum, v) => sum + v, 0);

  const ends = capacity.capacityGbps / rate;
  const one = secondSwitch(resolved, option, 'leaf', {
    ends,
    rateGbps: rate,
    soldered: resolved.settings.isSoldered(option.leaf),
  });
  const opticsPower = ends * one.endPowerW;
  const laserPower = ends * leaf('endLaserPower');
  // 1 Gbit/s times 1 pJ/bit is 1e9 x 1e-12 W.
  const serdesSaving = ends * rate * leaf('hostSerdesSaving') * 1e-3;
  const conversionFactor = (1 + x('fanShare')) / (1 - x('conversionLoss'));
  const opticsWallPower = (opticsPower + laserPower - serdesSaving) * conversionFactor;
  const basePower = one.switchPowerW;
  const networkPower = basePower + opticsWallPower;
  const facilityPower = networkPower * x('pue');
  const annualEnergy = (facilityPower / 1000) * hoursPerYear * x('powerOnShare');
  const energyPerBit = ((opticsPower + laserPower) / capacity.capacityGbps) * 1e3;

  const cleaner = 1 - x('carbonIntensityDecline');
  const operationalCarbon = years.map(
    (y) => annualEnergy * x('carbonIntensity') * cleaner ** (x('firstYear') + y - 1 - x('carbonIntensityYear')),
  );
  const embodiedCarbon = x('embodiedSwitch') + ends * leaf('embodiedEnd');

  const events = ends * leaf('endFailureRate');
  // Dirt is wiped off; what is left of the failures needs a part or a switch.
  const cleanings = events * x('contaminationShare');
  const broken = events * (1 - x('contaminationShare'));
  const moduleSwaps = broken * (1 - leaf('unserviceableShare'));
  const switchSwaps = broken * leaf('unserviceableShare') + one.failures;
  const visits = moduleSwaps + cleanings;
  const downEndHours =
    visits * leaf('serviceUnitEnds') * leaf('repairTime') + switchSwaps * ends * x('switchRepairTime');
  const availability = Math.max(0, 1 - (downEndHours * rate) / (capacity.capacityGbps * hoursPerYear));

  const switchCost = one.switchPrice;
  const opticsCost = ends * one.endPrice;
  const [integratedOptics, otherOptics] = integrated ? [opticsCost, 0] : [0, opticsCost];
  const seating = integrated ? 0 : x('moduleInstallTime');
  const installHours = ends * (x('installTime') + seating);
  const installationCost = installHours * x('labourRate');
  const lasers = soldered ? (ends / leaf('serviceUnitEnds')) * leaf('serviceUnitPrice') : 0;
  const spareCost =
    x('moduleSpareShare') * (soldered ? 0 : opticsCost) +
    x('laserSpareShare') * lasers +
    x('switchSpareShare') * (switchCost + (soldered ? opticsCost : 0));
  const reservedW = one.mostPowerW ?? networkPower * x('provisioningMargin');
  const provisioningCapex = reservedW * x('provisioningPrice');
  const wholePower = resolved.input(option, 'leaf.systemPower').origin !== 'none';
  const { racks, quantities: fit } = secondFit(resolved, option, {
    ...{ place: 'leaf', switches: 1, sites: 1, integrated, ends, reservedW, wholePower },
  });
  const capex = switchCost + opticsCost + installationCost + spareCost + provisioningCapex;

  const energyCost = perYear(annualEnergy * x('electricityPrice'), x('electricityEscalation'));
  const supportCost = perYear(
    x('supportShare') * switchCost +
      x('integratedSupportShare') * integratedOptics +
      x('moduleSupportShare') * otherOptics,
    0,
  );
  const repairLabour = perYear(
    x('labourRate') * (visits * leaf('handsOnTime') + switchSwaps * x('switchHandsOnTime')),
    x('inflation'),
  );
  const underContract = integrated && x('integratedSupportShare') > 0;
  const swapped = underContract ? 0 : moduleSwaps * leaf('serviceUnitPrice');
  const wholeSwitch = one.switchPrice + (soldered ? opticsCost : 0);
  const paidSwaps = x('swapPaidShare') * switchSwaps * wholeSwitch;
  const partPrice = perYear(1, x('partPriceChange'));
  const repairParts = years.map((y, i) => ((y > leaf('warrantyYears') ? swapped : 0) + paidSwaps) * partPrice[i]!);
  const carbonPrice = perYear(x('carbonPrice'), x('inflation'));
  const carbonCost = operationalCarbon.map((carbon, i) => carbonPrice[i]! * carbon);
  const zero = perYear(0, 0);
  const yearly = years.map((_, i) =>
    [energyCost, supportCost, repairLabour, repairParts, carbonCost].reduce((sum, row) => sum + row[i]!, 0),
  );

  const left = Math.max(0, 1 - x('horizon') / x('provisioningLife'));
  const residual =
    x('residualShare') * (switchCost + integratedOptics) +
    x('moduleResidualShare') * otherOptics +
    provisioningCapex * left;
  const atEnd = discount(x('horizon'));
  const opticsLeft = x('residualShare') * integratedOptics + x('moduleResidualShare') * otherOptics;
  const tco = capex + discounted(yearly) - residual / discount(x('horizon'));

  return {
    yearlyWithoutIdle: yearly,
    quantities: {
      ...absent,
      ...{ switchCount: 1, leafSwitchCount: 1, leafCount: 1, leafUsedEnds: ends, leafInstalledEnds: ends },
      ...{ opticsPower, laserPower, serdesSaving, conversionFactor, opticsWallPower, basePower, networkPower },
      ...{ switchPower: networkPower, leafSwitchPower: networkPower, facilityPower, annualEnergy, energyPerBit },
      opticsShare: networkPower > 0 ? opticsWallPower / networkPower : null,
      ...{ operationalCarbon, embodiedCarbon, totalCarbon: embodiedCarbon + total(operationalCarbon) },
      ...{
        leafEvents: events,
        leafModuleSwaps: moduleSwaps,
        leafCleanings: cleanings,
        switchSwaps,
        leafDownEndHours: downEndHours,
        availability,
      },
      ...{ racks, ...fit, installHours },
      ...{ switchCost, leafOpticsCost: opticsCost, installationCost, spareCost, provisioningCapex, capex },
      ...{ energyCost, supportCost, repairLabour, repairParts, carbonCost },
      ...{ idleCost: zero, interSiteFibreCost: zero },
      ...{ residual, tco, tcoWithoutIdle: tco, tcoPerGbps: tco / capacity.capacityGbps, opexYearOne: yearly[0]! },
      annualisedCost: tco / discounted(perYear(1, 0)),
      presentSwitchResidual: (x('residualShare') * switchCost) / atEnd,
      presentSwitchOpticsResidual: opticsLeft / atEnd,
      presentProvisioningResidual: (provisioningCapex * left) / atEnd,
      presentResidual: residual / atEnd,
    },
  };
}

export interface SecondDecision {
  readonly npv: number;
  readonly cash: readonly number[];
  readonly freedAccelerators: number;
}

export function secondDecision(
  resolved: ResolvedScenario,
  option: ResolvedOption,
  baseline: ResolvedOption,
): SecondDecision {
  const [a, b] = [secondModel(resolved, option), secondModel(resolved, baseline)];
  const saved = (name: string): number => (b.quantities[name] as number) - (a.quantities[name] as number);
  const horizon = resolved.input(option, 'horizon').value;
  const cash = [saved('capex'), ...b.yearlyWithoutIdle.map((amount, i) => amount - a.yearlyWithoutIdle[i]!)];
  cash[horizon] = cash[horizon]! - saved('residual');
  return {
    npv: saved('tcoWithoutIdle'),
    cash,
    freedAccelerators: Math.max(
      0,
      floor(saved('networkPower') / 1000 / resolved.input(option, 'acceleratorPower').value),
    ),
  };
}

/** Walks back from the horizon to the year in which the sum was last below 0. */
export function secondPayback(cash: readonly number[]): number | null {
  if (cash.every((amount) => amount === 0)) return null;
  const sums = cash.map((_, y) => cash.slice(0, y + 1).reduce((sum, amount) => sum + amount, 0));
  let y = sums.length - 1;
  if (sums[y]! < 0) return null;
  while (y >= 0 && sums[y]! >= 0) y -= 1;
  if (y < 0) return 0;
  return y - sums[y]! / cash[y + 1]!;
}

/** Rates at which the present value changes its sign, by a walk over a fine grid. */
export function secondRates(cash: readonly number[]): number[] {
  const value = (rate: number): number => cash.reduce((sum, amount, y) => sum + amount / (1 + rate) ** y, 0);
  const steps = 20000;
  // Even in log(1 + rate), so that the steps are as fine near -0.99 as near 10.
  const rateAt = (i: number): number => 0.01 * 1100 ** (i / steps) - 1;
  const found: number[] = [];
  for (let i = 0; i < steps; i++) {
    let [low, high] = [rateAt(i), rateAt(i + 1)];
    if (Math.sign(value(low)) === Math.sign(value(high)) || value(high) === 0) continue;
    for (let n = 0; n < 200; n++) {
      const middle = (low + high) / 2;
      if (Math.sign(value(middle)) === Math.sign(value(low))) low = middle;
      else high = middle;
    }
    found.push((low + high) / 2);
  }
  return found;
}
