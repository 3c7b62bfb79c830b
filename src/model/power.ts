import { ofTiers, type Quantity, type Sheet } from './sheet.ts';
import { sumOf, totals } from './totals.ts';

const ofOneAbove = (place: 'upper' | 'core' | 'fourth', tier: string): Quantity => ({
  unit: 'W',
  meaning: `Power of one switch of the ${tier} tier with its optics.`,
  formula: `${place}Switches > 0 ? ${place}SwitchPowerAlone + ${place}WallPower / ${place}Switches : 0`,
  undefined: { reason: `no switches in the ${tier} tier`, when: `${place}Switches <= 0` },
  together: 'none',
});

/** From the base system to the facility, the same lines for every option. */
export const power: Sheet = {
  name: 'power',
  title: 'Power and energy',
  quantities: {
    basePower: {
      unit: 'W',
      meaning: 'Power of the switches without optics at the wall, fans and power supplies included.',
      formula: 'sum(switches * switchPowerAlone)',
    },
    opticsPower: {
      unit: 'W',
      meaning: 'Power of all modules or engines, external lasers apart.',
      formula: 'sum(installedEnds * powerPerEnd)',
    },
    laserPower: {
      unit: 'W',
      meaning: 'Power of all external laser sources.',
      formula: 'sum(installedEnds * endLaserPower)',
    },
    serdesSaving: {
      unit: 'W',
      meaning: 'Power that the switch chips save because the ends ask less of their electrical lanes.',
      formula: 'sum(installedEnds * rate * hostSerdesSaving) * wattsPerGigabitPicojoule',
    },
    opticsWallPower: {
      unit: 'W',
      meaning: 'Power that the optics add at the wall.',
      formula:
        'sum((installedEnds * (powerPerEnd + endLaserPower) - installedEnds * rate * hostSerdesSaving * wattsPerGigabitPicojoule) * wallFactor)',
    },
    conversionPower: {
      unit: 'W',
      meaning: 'Power lost in conversion and drawn by fans for optics and copper.',
      formula:
        'sum((installedEnds * (powerPerEnd + endLaserPower) - installedEnds * rate * hostSerdesSaving * wattsPerGigabitPicojoule + copperDraw) * (wallFactor - 1))',
    },
    networkPower: {
      unit: 'W',
      meaning: 'IT power of the network.',
      formula: sumOf(totals.networkPower),
    },
    wallPower: {
      unit: 'W',
      index: 'place',
      meaning: 'Power that the optics and copper of this place add at the wall.',
      formula:
        '(installedEnds * (powerPerEnd + endLaserPower) - installedEnds * rate * hostSerdesSaving * wattsPerGigabitPicojoule + copperDraw) * wallFactor',
    },
    reservedPower: {
      unit: 'W',
      index: 'place',
      meaning:
        'Power reserved in the facility for this place: the maximum where one is given, else the margin over typical.',
      formula: ofTiers(
        'hasSystemPowerMax > 0 ? switches * (systemPowerMax + laserPowerApart) : (switches * switchPowerAlone + wallPower) * provisioningMargin',
        'wallPower * provisioningMargin',
      ),
    },
    leafSwitchPower: {
      unit: 'W',
      meaning: 'Power of one leaf switch with its optics and copper.',
      formula: 'leafSwitchPowerAlone + leafWallPower / leafSwitchCount',
      together: 'none',
    },
    upperSwitchPower: ofOneAbove('upper', 'second'),
    coreSwitchPower: ofOneAbove('core', 'third'),
    fourthSwitchPower: ofOneAbove('fourth', 'fourth'),
    facilityPower: {
      unit: 'W',
      meaning: 'Power that the facility draws for the network.',
      formula: 'networkPower * pue',
    },
    annualEnergy: {
      unit: 'kWh/year',
      meaning: 'Energy that the facility draws for the network in a year.',
      formula: 'facilityPower / wattsPerKilowatt * hoursPerYear * powerOnShare',
    },
    opticalBandwidth: {
      unit: 'Gbit/s',
      meaning: 'Bandwidth of all optical ends in use, one direction.',
      formula: 'sum(usedBandwidth)',
    },
    energyPerBit: {
      unit: 'pJ/bit',
      meaning:
        'Energy of modules, engines and lasers for each bit of the optical bandwidth in use; stranded power shows.',
      formula: 'opticalBandwidth > 0 ? (opticsPower + laserPower) / opticalBandwidth / wattsPerGigabitPicojoule : 0',
      undefined: {
        reason: 'no optical bandwidth in use',
        when: 'opticalBandwidth <= 0',
      },
      together: { meanBy: 'opticalBandwidth' },
    },
    opticsShare: {
      unit: '1',
      meaning: 'Share of the optics in the power of the network.',
      formula: 'networkPower > 0 ? opticsWallPower / networkPower : 0',
      undefined: { reason: 'no power is drawn', when: 'networkPower <= 0' },
      together: { meanBy: 'networkPower' },
    },
  },
};
