import type { ResolvedOption, ResolvedScenario } from '../../src/scenario/resolve.ts';
import { secondFit } from './second-fit.ts';
import { secondCounts, type SecondCounts, type SecondPlace, type WhatIf } from './second-fabric-counts.ts';
import { secondCampus, secondFailures, type SecondCampus, type SecondFailures } from './second-fabric-failures.ts';

export type SecondValue = number | null | readonly number[];

const hoursPerYear = 8760;
const total = (row: readonly number[]): number => row.reduce((sum, amount) => sum + amount, 0);
const overPlaces = ({ all }: SecondCounts, amount: (place: SecondPlace) => number): number => total(all.map(amount));
const copperOf = (place: SecondPlace, quantity: string): number =>
  place.copperEnds > 0 ? place.copperEnds * place.copper(quantity) : 0;

/**
 * A second implementation of the scopes `fabric` and `campus`, written from sections 4 to 7 of the contract of the
 * model and not from the sheets. Every quantity that the contract names, by its name.
 */
export function secondFabric(
  resolved: ResolvedScenario,
  option: ResolvedOption,
  whatIf: WhatIf = {},
): Record<string, SecondValue> {
  const counts = secondCounts(resolved, option, whatIf);
  const campus = secondCampus(counts);
  const failures = secondFailures(counts);
  const { provisioned, reserved, ...power } = powerOf(counts, campus);
  const cost = costOf(counts, campus, failures, { ...power, provisioned });
  const fits = (['leaf', 'upper', 'core', 'fourth'] as const).map((place) => {
    const at = counts[place];
    const { switches, integrated, rate } = at;
    const wholePower = resolved.input(option, `${place}.systemPower`).origin !== 'none';
    const [ends, reservedW] = [at.capacity / rate, reserved[place]];
    return secondFit(resolved, option, {
      ...{ place, switches, sites: counts.sites, integrated, ends, reservedW, wholePower },
    });
  });
  const ofFits = Object.assign({}, ...fits.map(({ quantities }) => quantities)) as Record<string, number>;
  const fit = { racks: total(fits.map(({ racks }) => racks)), ...ofFits };
  return { ...fit, ...counts.quantities, ...campus.quantities, ...failures.quantities, ...power, ...cost };
}

/** Section 5. */
function powerOf(counts: SecondCounts, { dciPower }: SecondCampus) {
  const { x, leaf, upper, core, fourth } = counts;
  const watts = ({ installed, one, optic }: SecondPlace): number =>
    installed * (one.endPowerW + optic('endLaserPower'));
  // 1 Gbit/s times 1 pJ/bit is 1e9 x 1e-12 W.
  const savedBy = ({ installed, rate, optic }: SecondPlace): number =>
    installed * rate * optic('hostSerdesSaving') * 1e-3;
  const factor = ({ ofSwitch }: SecondPlace): number => (1 + ofSwitch('fanShare')) / (1 - x('conversionLoss'));
  const conversionFactor = factor(leaf);
  const opticsPower = overPlaces(counts, ({ installed, one }) => installed * one.endPowerW);
  const laserPower = overPlaces(counts, ({ installed, optic }) => installed * optic('endLaserPower'));
  const serdesSaving = overPlaces(counts, savedBy);
  const opticsWallPower = overPlaces(counts, (place) => (watts(place) - savedBy(place)) * factor(place));
  const basePower = overPlaces(counts, ({ switches, one }) => switches * one.switchPowerW);
  const copperPower = overPlaces(counts, (place) => copperOf(place, 'endPower'));
  const copperWallPower = overPlaces(counts, (place) => copperOf(place, 'endPower') * factor(place));
  const networkPower = basePower + opticsWallPower + copperWallPower + dciPower;
  const facilityPower = networkPower * x('pue');
  const annualEnergy = (facilityPower / 1000) * hoursPerYear * x('powerOnShare');
  const opticalBandwidth = overPlaces(counts, ({ usedBandwidth }) => usedBandwidth);
  const atWall = (place: SecondPlace): number =>
    (watts(place) - savedBy(place) + copperOf(place, 'endPower')) * factor(place);
  const ofOne = (place: SecondPlace): number | null =>
    place.switches === 0 ? null : place.one.switchPowerW + atWall(place) / place.switches;
  // The most that the switches of a place draw, where it is given, else the margin over what they draw.
  const reserved = (place: SecondPlace): number =>
    place.one.mostPowerW === undefined
      ? (place.switches * place.one.switchPowerW + atWall(place)) * x('provisioningMargin')
      : place.switches * place.one.mostPowerW;
  const provisioned = overPlaces(counts, reserved) + dciPower * x('provisioningMargin');

  const cleaner = 1 - x('carbonIntensityDecline');
  const operationalCarbon = Array.from(
    { length: x('horizon') },
    (_, i) => annualEnergy * x('carbonIntensity') * cleaner ** (x('firstYear') + i - x('carbonIntensityYear')),
  );
  const embodiedCarbon =
    overPlaces(counts, ({ switches, ofSwitch }) => (switches === 0 ? 0 : switches * ofSwitch('embodiedSwitch'))) +
    overPlaces(counts, (place) => place.installed * place.optic('embodiedEnd') + copperOf(place, 'embodiedEnd'));
  return {
    provisioned,
    reserved: { leaf: reserved(leaf), upper: reserved(upper), core: reserved(core), fourth: reserved(fourth) },
    ...{ opticsPower, laserPower, serdesSaving, conversionFactor, opticsWallPower, basePower, copperPower, dciPower },
    ...{ networkPower, switchPower: null, leafSwitchPower: ofOne(leaf), upperSwitchPower: ofOne(upper) },
    ...{ coreSwitchPower: ofOne(core), fourthSwitchPower: ofOne(fourth) },
    ...{ facilityPower, annualEnergy },
    energyPerBit: opticalBandwidth > 0 ? ((opticsPower + laserPower) / opticalBandwidth) * 1000 : null,
    opticsShare: networkPower > 0 ? opticsWallPower / networkPower : null,
    powerPerEndpoint: networkPower / x('endpointCount'),
    ...{ operationalCarbon, embodiedCarbon, totalCarbon: embodiedCarbon + total(operationalCarbon) },
  };
}

type Power = Omit<ReturnType<typeof powerOf>, 'reserved'>;

/** Section 7. */
function costOf(counts: SecondCounts, campus: SecondCampus, failures: SecondFailures, power: Power) {
  const { x, all } = counts;
  const horizon = x('horizon');
  const perYear = (first: number, growth: number): number[] =>
    Array.from({ length: horizon }, (_, i) => first * (1 + growth) ** i);
  const discounted = (row: readonly number[]): number =>
    total(row.map((amount, i) => amount / (1 + x('discountRate')) ** (i + 1)));

  const switchCost = overPlaces(counts, ({ switches, one }) => switches * one.switchPrice);
  const optics = ({ installed, one }: SecondPlace): number => installed * one.endPrice;
  const [leafOpticsCost, upperOpticsCost, coreOpticsCost, fourthOpticsCost, cardOpticsCost] = all.map(optics) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const integrated = overPlaces(counts, (place) => (place.integrated ? optics(place) : 0));
  const other = overPlaces(counts, (place) => (place.integrated ? 0 : optics(place)));
  const copperCost = overPlaces(counts, (place) => copperOf(place, 'endPrice'));
  const cablingCost = counts.cableCount * x('cablePrice');
  const ends = overPlaces(counts, ({ used, copperEnds }) => used + copperEnds);
  const modules = overPlaces(counts, ({ used, integrated: inside }) => (inside ? 0 : used));
  const installHours = ends * x('installTime') + modules * x('moduleInstallTime');
  const installationCost = installHours * x('labourRate');
  const bringUpHours = installHours / x('crewCount');
  const bringUpDays = bringUpHours / x('crewHours');
  const waiting = x('bringUpWaitingShare') * x('endpointCount') * x('acceleratorsPerEndpoint');
  const bringUpCost = waiting * bringUpDays * 24 * x('acceleratorPrice');
  const lasers = overPlaces(counts, ({ soldered, installed, optic }) =>
    soldered ? (installed / optic('serviceUnitEnds')) * optic('serviceUnitPrice') : 0,
  );
  const opticsCost = overPlaces(counts, optics);
  const fixed = overPlaces(counts, (place) => (place.soldered ? optics(place) : 0));
  const spareCost =
    x('moduleSpareShare') * (opticsCost - fixed) +
    x('laserSpareShare') * lasers +
    x('switchSpareShare') * (switchCost + fixed);
  const provisioningCapex = power.provisioned * x('provisioningPrice');
  const { dciCost } = campus;
  const works = copperCost + cablingCost + installationCost;
  const capex = switchCost + opticsCost + works + spareCost + provisioningCapex + dciCost;

  const energyCost = perYear(power.annualEnergy * x('electricityPrice'), x('electricityEscalation'));
  const contracts = x('supportShare') * switchCost + x('integratedSupportShare') * integrated;
  const supportCost = perYear(contracts + x('moduleSupportShare') * other, 0);
  const labour = x('labourRate') * (failures.handsOnHours + failures.switchHandsOnHours);
  const repairLabour = perYear(labour, x('inflation'));
  const partPrice = perYear(1, x('partPriceChange'));
  const partsIn = (year: number): number =>
    total(
      all.map((place, i) => {
        const { moduleSwaps, copperSwaps, switchSwaps } = failures.places[i]!;
        const { optic, copper, one } = place;
        const covered = year <= optic('warrantyYears') || (place.integrated && x('integratedSupportShare') > 0);
        const modules = covered ? 0 : moduleSwaps * optic('serviceUnitPrice');
        const cables = copperSwaps > 0 && year > copper('warrantyYears') ? copperSwaps * copper('serviceUnitPrice') : 0;
        const soldered = place.soldered ? (place.capacity / place.rate) * one.endPrice : 0;
        return modules + cables + x('swapPaidShare') * switchSwaps * (one.switchPrice + soldered);
      }),
    );
  const repairParts = partPrice.map((price, i) => price * partsIn(i + 1));
  const idleCost = perYear(failures.idleAcceleratorHours * x('acceleratorPrice'), x('acceleratorPriceChange'));
  const interSiteFibreCost = perYear(campus.fibreLease, x('inflation'));
  const carbonPrice = perYear(x('carbonPrice'), x('inflation'));
  const carbonCost = power.operationalCarbon.map((carbon, i) => carbon * carbonPrice[i]!);
  const lasting = [energyCost, supportCost, repairLabour, repairParts, interSiteFibreCost, carbonCost];
  const withoutIdle = energyCost.map((_, i) => total(lasting.map((row) => row[i]!)));

  const residual =
    x('residualShare') * (switchCost + integrated) +
    x('moduleResidualShare') * (other + copperCost) +
    provisioningCapex * Math.max(0, 1 - horizon / x('provisioningLife'));
  const worthAtEnd = (place: SecondPlace): number =>
    (optics(place) * x(place.integrated ? 'residualShare' : 'moduleResidualShare')) /
    (1 + x('discountRate')) ** horizon;
  const tcoWithoutIdle = capex + discounted(withoutIdle) - residual / (1 + x('discountRate')) ** horizon;
  const tco = tcoWithoutIdle + discounted(idleCost) + bringUpCost;
  return {
    ...{
      switchCost,
      leafOpticsCost,
      upperOpticsCost,
      coreOpticsCost,
      fourthOpticsCost,
      cardOpticsCost,
      copperCost,
      cablingCost,
      installationCost,
    },
    ...{ spareCost, provisioningCapex, dciCost, capex },
    ...{ installHours, linksToInstall: ends / 2, bringUpHours, bringUpDays, bringUpCost },
    ...{ energyCost, supportCost, repairLabour, repairParts, idleCost, interSiteFibreCost, carbonCost },
    yearlyCostWithoutIdle: withoutIdle,
    yearlyCost: withoutIdle.map((amount, i) => amount + idleCost[i]!),
    opexYearOne: withoutIdle[0]! + idleCost[0]!,
    presentSwitchOpticsResidual: total([counts.leaf, counts.upper, counts.core, counts.fourth].map(worthAtEnd)),
    presentCardOpticsResidual: worthAtEnd(counts.card),
    presentSwitchResidual: (x('residualShare') * switchCost) / (1 + x('discountRate')) ** horizon,
    presentCableResidual: (x('moduleResidualShare') * copperCost) / (1 + x('discountRate')) ** horizon,
    presentResidual: residual / (1 + x('discountRate')) ** horizon,
    ...{ residual, tco, tcoWithoutIdle, annualisedCost: tco / discounted(perYear(1, 0)) },
    tcoPerGbps: tco / (x('endpointCount') * x('endpointRate')),
    tcoPerEndpoint: tco / x('endpointCount'),
  };
}
