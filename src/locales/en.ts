/** English words for what the tables and sheets name. Labels are short; meanings stand in the sheets. */
export const quantityLabels: Readonly<Record<string, string>> = {
  switchCount: 'Switches',
  leafUsedEnds: 'Ends in use',
  leafInstalledEnds: 'Installed ends',
  basePower: 'Base system',
  opticsPower: 'Modules or engines',
  laserPower: 'External laser',
  serdesSaving: 'Saving in the switch chip',
  conversionPower: 'Conversion and fans',
  opticsWallPower: 'Optics at the wall',
  networkPower: 'Network power',
  switchPower: 'Switch with optics',
  facilityPower: 'Facility power',
  annualEnergy: 'Energy in a year',
  energyPerBit: 'Energy per bit',
  opticsShare: 'Share of optics in the power',
  switchCost: 'Switch',
  leafOpticsCost: 'Optics',
  installationCost: 'Installation',
  spareCost: 'Spares',
  provisioningCapex: 'Provisioned power',
  capex: 'Purchase in all',
  presentEnergyCost: 'Electricity',
  presentSupportCost: 'Support contracts',
  presentRepairLabour: 'Repair labour',
  presentRepairParts: 'Replaced parts',
  presentCarbonCost: 'Carbon price',
  presentResidual: 'Residual value',
  tcoWithoutIdle: 'Total cost',
  tco: 'Total cost with waiting accelerators',
  opexYearOne: 'Cost of the first year',
  annualisedCost: 'Annualised cost',
  tcoPerGbps: 'Total cost per Gbit/s',
  embodiedCarbon: 'Embodied carbon',
  totalCarbon: 'Carbon in all',
  operationalCarbon: 'Carbon of the energy',
  leafEvents: 'Repairs a year',
  switchSwaps: 'Switches replaced a year',
  leafDownEndHours: 'Dark end-hours a year',
  availability: 'Availability',
};

export const decisionLabels: Readonly<Record<string, string>> = {
  npv: 'Net present value',
  irr: 'Internal rate of return',
  paybackSimple: 'Payback',
  paybackDiscounted: 'Payback, discounted',
  freedAccelerators: 'Accelerators that the saved power runs',
  firstCash: 'Saved in purchase',
  cash: 'Saved in a year',
  discountedCash: 'Saved in a year, discounted',
};

export const evidenceLabels: Readonly<Record<string, string>> = {
  measured: 'measured',
  datasheet: 'datasheet',
  'vendor-claim': 'vendor claim',
  analyst: 'analyst',
  derived: 'derived',
  assumption: 'assumption',
};

export const verdictLabels: Readonly<Record<string, string>> = {
  reproduced: 'reproduced',
  bounded: 'bounded',
  'does-not-follow': 'does not follow from its own inputs',
};

export const groupLabels: Readonly<Record<string, string>> = {
  power: 'Power',
  price: 'Prices',
  failures: 'Failures and repair',
  facility: 'Facility and energy',
  money: 'Money and time',
  carbon: 'Carbon',
};

/** Why a payback or a rate has no value. */
export const reasonLabels: Readonly<Record<string, string>> = {
  never: 'never',
  'no-difference': 'no difference',
  'no-sign-change': 'no rate: the savings do not change sign',
  'option-is-a-loan': 'costs less to buy and more to run',
};
