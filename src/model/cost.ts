import type { Quantity, Sheet } from './sheet.ts';
import { presentValueOf, sumOf, tcoFormula, totals } from './totals.ts';

const present = (line: string, words: string): Quantity => ({
  unit: 'USD',
  meaning: `Present value of ${words} over all years, at the start of the first.`,
  formula: presentValueOf({ amount: line, paid: 'yearly' }),
});

const presentLeft = (amount: string, words: string): Quantity => ({
  unit: 'USD',
  meaning: `Present value of ${words}.`,
  formula: presentValueOf({ amount, paid: 'end' }),
});

/** Nominal USD. Capex is paid at the start, a yearly line at the end of its year. */
export const capex: Sheet = {
  name: 'capex',
  title: 'Purchase',
  quantities: {
    switchCost: {
      unit: 'USD',
      meaning: 'Price of the switches without optics.',
      formula: 'sum(switches * switchPriceAlone)',
    },
    opticsCost: {
      unit: 'USD',
      index: 'place',
      meaning: 'Price of the installed ends.',
      formula: 'installedEnds * pricePerEnd',
    },
    integratedOpticsCost: {
      unit: 'USD',
      meaning: 'Price of optics that are bought with switches: co-packaged, or in sockets beside the chip.',
      formula: 'sum(integrated > 0 ? opticsCost : 0)',
    },
    moduleOpticsCost: {
      unit: 'USD',
      meaning: 'Price of pluggable optics.',
      formula: 'sum(integrated > 0 ? 0 : opticsCost)',
    },
    installHours: {
      unit: 'h',
      meaning: 'Technician hours to clean, plug and test the ends in use, and to seat their modules.',
      formula: 'sum(usedEnds + copperEnds) * installTime + sum(integrated > 0 ? 0 : usedEnds) * moduleInstallTime',
      together: 'sum',
    },
    installationCost: {
      unit: 'USD',
      meaning: 'Labour to install, clean and test the ends in use; for optics inside a switch, to plug the fibre.',
      formula: 'installHours * labourRate',
    },
    spareCost: {
      unit: 'USD',
      meaning:
        'Spare modules, engines of sockets among them, laser sources and switches; a spare switch has its co-packaged optics.',
      formula:
        'moduleSpareShare * sum(soldered > 0 ? 0 : opticsCost) + laserSpareShare * sum(soldered > 0 ? installedEnds / serviceUnitEnds * serviceUnitPrice : 0) + switchSpareShare * (switchCost + sum(soldered > 0 ? opticsCost : 0))',
    },
    provisioningCapex: {
      unit: 'USD',
      meaning: 'Building the power that the network reserves into the data centre.',
      formula: '(sum(reservedPower) + dciPower * provisioningMargin) * provisioningPrice',
    },
    capex: {
      unit: 'USD',
      meaning: 'All that is paid at the start.',
      formula: sumOf(totals.capex),
    },
  },
};

export const yearly: Sheet = {
  name: 'yearly',
  title: 'Yearly cost',
  quantities: {
    energyCost: {
      unit: 'USD/year',
      index: 'year',
      meaning: 'Electricity.',
      formula: 'annualEnergy * electricityPrice * (1 + electricityEscalation) ^ (year - 1)',
    },
    supportCost: {
      unit: 'USD/year',
      index: 'year',
      meaning: 'Support contracts at a fixed price.',
      formula:
        'supportShare * switchCost + integratedSupportShare * integratedOpticsCost + moduleSupportShare * moduleOpticsCost',
    },
    repairLabour: {
      unit: 'USD/year',
      index: 'year',
      meaning: 'Technician hours of repairs, under a support contract too.',
      formula:
        'labourRate * (sum((moduleSwaps + cleanings) * handsOnTime) + copperHandsOnHours + sum(replacedSwitches * switchHandsOnTime)) * (1 + inflation) ^ (year - 1)',
    },
    repairParts: {
      unit: 'USD/year',
      index: 'year',
      meaning:
        'Replaced parts: none under warranty, none of optics inside a switch under a support contract; switch swaps only as far as the buyer pays them. Engines of sockets move to the new switch.',
      formula:
        '(copperParts + sum(year <= warrantyYears / oneYear ? 0 : integrated > 0 ? (integratedSupportShare > 0 ? 0 : moduleSwaps * serviceUnitPrice) : moduleSwaps * serviceUnitPrice) + swapPaidShare * sum(replacedSwitches * (switchPriceAlone + (soldered > 0 ? systemEnds * pricePerEnd : 0)))) * (1 + partPriceChange) ^ (year - 1)',
    },
    carbonCost: {
      unit: 'USD/year',
      index: 'year',
      meaning: 'Price put on the carbon of a year.',
      formula: 'carbonPrice * (1 + inflation) ^ (year - 1) * operationalCarbon',
    },
    yearlyCostWithoutIdle: {
      unit: 'USD/year',
      index: 'year',
      meaning: 'All yearly lines but waiting accelerators.',
      formula: sumOf(totals.yearlyCostWithoutIdle),
    },
    yearlyCost: {
      unit: 'USD/year',
      index: 'year',
      meaning: 'All yearly lines.',
      formula: 'yearlyCostWithoutIdle + idleCost',
    },
    opexYearOne: {
      unit: 'USD/year',
      meaning: 'All yearly lines of the first year.',
      formula: 'sum(year == 1 ? yearlyCost : 0) / oneYear',
    },
  },
};

export const total: Sheet = {
  name: 'total',
  title: 'Total cost',
  quantities: {
    presentEnergyCost: present('energyCost', 'electricity'),
    presentSupportCost: present('supportCost', 'support'),
    presentRepairLabour: present('repairLabour', 'repair labour'),
    presentRepairParts: present('repairParts', 'replaced parts'),
    presentIdleCost: present('idleCost', 'waiting accelerators'),
    presentInterSiteFibreCost: present('interSiteFibreCost', 'fibre between sites'),
    presentCarbonCost: present('carbonCost', 'the carbon price'),
    switchResidual: {
      unit: 'USD',
      meaning: 'What switches are worth at the end of the last year, without their optics.',
      formula: 'residualShare * switchCost',
    },
    opticsResidual: {
      unit: 'USD',
      index: 'place',
      meaning:
        'What optics of this place are worth at the end of the last year: those that fit their switch alone follow it.',
      formula: '(integrated > 0 ? residualShare : moduleResidualShare) * opticsCost',
    },
    switchOpticsResidual: {
      unit: 'USD',
      meaning: 'What the optics of all switches are worth at the end of the last year.',
      formula: 'leafOpticsResidual + upperOpticsResidual + coreOpticsResidual + fourthOpticsResidual',
    },
    cableResidual: {
      unit: 'USD',
      meaning: 'What copper cables are worth at the end of the last year.',
      formula: 'moduleResidualShare * copperCost',
    },
    provisioningResidual: {
      unit: 'USD',
      meaning: 'What facility power is worth at the end of the last year: it outlives the network.',
      formula: 'provisioningCapex * max(0, 1 - horizon / provisioningLife)',
    },
    residual: {
      unit: 'USD',
      meaning: 'What is left at the end of the last year: switches, optics, and the facility power that outlives them.',
      formula: sumOf(totals.residual),
    },
    presentSwitchResidual: presentLeft('switchResidual', 'what is left of switches'),
    presentSwitchOpticsResidual: presentLeft('switchOpticsResidual', 'what is left of optics in switches'),
    presentCardOpticsResidual: presentLeft('cardOpticsResidual', 'what is left of optics in cards'),
    presentCableResidual: presentLeft('cableResidual', 'what is left of copper cables'),
    presentProvisioningResidual: presentLeft('provisioningResidual', 'what is left of facility power'),
    presentResidual: {
      unit: 'USD',
      meaning: 'Present value of what is left.',
      formula: sumOf(totals.presentResidual),
    },
    tcoWithoutIdle: {
      unit: 'USD',
      meaning: 'Total cost of ownership as a network budget pays it: present value at the start of the first year.',
      formula: tcoFormula,
    },
    tco: {
      unit: 'USD',
      meaning:
        'Total cost of ownership with the accelerators that wait for the network: for its repairs, and for its bring-up where that is asked for.',
      formula: 'tcoWithoutIdle + presentIdleCost + bringUpCost',
    },
    annualisedCost: {
      unit: 'USD/year',
      meaning: 'The even yearly amount with the present value of the total cost.',
      formula: 'tco / discounted(1)',
    },
    tcoPerGbps: {
      unit: 'USD/(Gbit/s)',
      meaning: 'Total cost for each gigabit a second of one switch, or of all endpoints of a fabric.',
      formula: 'tco / pricedBandwidth',
      together: { meanBy: 'pricedBandwidth' },
    },
  },
};
