import { formatNumber } from './format.ts';

/** English words for what the tables and sheets name. Labels are short; meanings stand in the sheets. */
export const quantityLabels: Readonly<Record<string, string>> = {
  switchCount: 'Switches',
  tierCount: 'Tiers',
  maxEndpoints: 'Endpoints at most',
  leafSwitchCount: 'Leaf switches',
  upperSwitchCount: 'Switches above the leaves',
  interSwitchLinks: 'Links between switches',
  leafUsedEnds: 'Ports in use, leaf switches',
  leafInstalledEnds: 'Ports installed, leaf switches',
  upperUsedEnds: 'Ports in use, above',
  upperInstalledEnds: 'Ports installed, above',
  cardInstalledEnds: 'Modules in cards',
  leafStrandedEnds: 'Stranded ports, leaf switches',
  upperStrandedEnds: 'Stranded ports, above',
  strandedCost: 'Cost of stranded ports',
  copperEndpoints: 'Endpoints on copper',
  fibreCount: 'Fibres',
  fibreLength: 'Length of fibre',
  fibresPerEndpoint: 'Fibres per endpoint',
  fibreRatio: 'Fibres against a traditional server',
  powerPerEndpoint: 'Power per endpoint',
  tcoPerEndpoint: 'Total cost per endpoint',
  leafSwitchPower: 'One leaf switch with optics',
  upperSwitchPower: 'One switch above with optics',
  interruptions: 'Interruptions of jobs a year',
  idleShare: 'Share of time lost',
  idleAcceleratorHours: 'Accelerator hours lost a year',
  cutOffHours: 'Accelerator hours cut off a year',
  upperEvents: 'Repairs a year, above',
  cardEvents: 'Repairs a year, cards',
  dciLinks: 'Coherent links',
  dciModules: 'Coherent modules',
  fibrePairs: 'Fibre pairs',
  amplifiers: 'Amplifiers',
  oneWayLatency: 'One-way latency',
  roundTrip: 'Round trip',
  syncTime: 'Synchronisation of a step',
  syncShare: 'Share of the step',
  basePower: 'Base system',
  opticsPower: 'Modules or engines',
  laserPower: 'External laser',
  serdesSaving: 'Saving in the switch chip',
  conversionPower: 'Conversion and fans',
  copperPower: 'Copper',
  dciPower: 'Between sites',
  opticsWallPower: 'Optics at the wall',
  networkPower: 'Network power',
  switchPower: 'Switch with optics',
  facilityPower: 'Facility power',
  annualEnergy: 'Energy in a year',
  energyPerBit: 'Energy per bit',
  opticsShare: 'Share of optics in the power',
  switchCost: 'Switch',
  leafOpticsCost: 'Optics',
  upperOpticsCost: 'Optics above the leaves',
  cardOpticsCost: 'Optics in cards',
  copperCost: 'Copper cables',
  cablingCost: 'Fibre cables',
  dciCost: 'Modules between sites',
  installationCost: 'Installation',
  spareCost: 'Spares',
  provisioningCapex: 'Power capacity',
  capex: 'Total capex',
  presentEnergyCost: 'Electricity',
  presentSupportCost: 'Support contracts',
  presentRepairLabour: 'Repair labour',
  presentRepairParts: 'Replaced parts',
  presentCarbonCost: 'Carbon price',
  presentInterSiteFibreCost: 'Fibre between sites',
  presentIdleCost: 'Waiting accelerators',
  presentResidual: 'Residual value',
  presentSwitchResidual: 'Residual value of switches',
  presentSwitchOpticsResidual: 'Residual value of optics in switches',
  presentCardOpticsResidual: 'Residual value of optics in cards',
  presentCableResidual: 'Residual value of copper cables',
  presentProvisioningResidual: 'Residual value of power capacity',
  tcoWithoutIdle: 'Total cost',
  tco: 'Total cost with waiting accelerators',
  opexYearOne: 'Cost of the first year',
  annualisedCost: 'Annualised cost',
  tcoPerGbps: 'Total cost per Gbit/s',
  embodiedCarbon: 'Embodied carbon',
  totalCarbon: 'Total carbon',
  operationalCarbon: 'Carbon of the energy',
  leafEvents: 'Repairs a year, leaves',
  switchSwaps: 'Switches replaced a year',
  leafDownEndHours: 'Dark port hours a year',
  availability: 'Availability',
};

/** Groups of lines of a total, see src/model/totals.ts. */
export const groupLabels = {
  switches: 'Switches',
  switchOptics: 'Optics in switches',
  cardOptics: 'Optics in cards',
  powerCapacity: 'Power capacity',
  electricity: 'Electricity',
  support: 'Support',
  other: 'Cables, spares, repairs',
  sites: 'Links between sites',
  carbon: 'Carbon price',
  idle: 'Waiting accelerators',
  optics: 'Optics',
  lasers: 'External lasers',
  cables: 'Copper cables',
  conversion: 'Power conversion and fans',
} as const;

export const scopeLabels: Readonly<Record<string, string>> = {
  switch: 'One switch',
  fabric: 'Fabric',
  campus: 'Campus',
};

/** Examples, by the name of their scenario file. */
export const presetLabels: Readonly<Record<string, string>> = {
  'preset-8192-two-tiers': '8,192 accelerators in two tiers',
  'preset-100000-one-plane': '100,000 accelerators in one plane',
  'preset-100000-four-planes': '100,000 accelerators in four planes',
  'preset-campus-three-sites': 'Three sites, 100 km apart',
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
  definition: 'by definition',
  quote: 'firm quote',
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

/** Groups of inputs. */
export const inputGroupLabels: Readonly<Record<string, string>> = {
  fabric: 'Fabric',
  campus: 'Between sites',
  switch: 'Switch chip',
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

export const tornadoWords = {
  input: 'Input',
  from: 'From',
  to: 'To',
  worth: 'A firm figure is worth up to',
  at: 'at',
  towardsLow: 'at P10 of the input',
  towardsHigh: 'at P90',
  typical: 'expected',
  explain: 'Where this input comes from',
  empty: 'No uncertain input moves this difference.',
  more: (count: number): string => `Show ${count} more`,
  fewer: (count: number): string => `Show only the first ${count}`,
};

export const waterfallWords = {
  line: 'Line',
  amount: 'Amount',
  adds: 'adds cost',
  saves: 'saves cost',
  explain: 'What this number is made of',
  empty: 'No line of the cost differs.',
};

/** Words beside a frontier. */
export const frontierLabels = {
  across: 'X axis',
  upward: 'Y axis',
  computing: 'Computing',
  heading: (option: string, baseline: string): string => `Where ${option} costs less than ${baseline}`,
  asTable: '“As table” has the numbers.',
  breakEven: (upward: string): string => `Break-even ${upward}`,
  from: 'Not settled from',
  to: 'to',
  same: 'the same',
  failed: 'The chart could not be loaded. “As table” has its numbers.',
  noValue: 'The difference has no value somewhere in this range.',
  key: 'Line: break-even, both cost the same, all else at expected values. Shaded: neither is lower in 90 % of simulated cases. Dot: this scenario.',
  settled: 'settled',
} as const;

/** Words of the table that ranks all options. */
export const rankingWords = {
  rank: 'Rank',
  option: 'Option',
  expected: 'Expected',
  band: 'P10 to P90',
  chance: 'Chance of lowest',
  regret: 'Expected loss if chosen',
  certain: 'certain',
  compare: (option: string, baseline: string): string => `Compare ${option} with ${baseline}`,
  explain: 'What this number is made of',
  pending: 'Computing confidence.',
} as const;

/** Words of the comparison of two options. */
export const pairWords = {
  heading: (option: string, baseline: string): string => `Two options: ${option} against ${baseline}`,
} as const;

/** Words of the table of published figures. */
export const publishedWords = {
  heading: 'Under each published figure',
  finding: 'Each comparable published figure in turn, one from each source, all else at expected values.',
  input: 'Input',
  cheapest: 'Cheapest',
  figures: 'figures',
  explain: 'See the figures',
} as const;

/** Classes of buyers, whose prices differ. */
export const buyerClassLabels: Readonly<Record<string, string>> = {
  direct: 'Largest direct buyers',
  contract: 'Contract',
  shop: 'Shop',
};

/** What options are held against each other by. */
export const metricLabels = {
  tco: 'total cost with waiting accelerators',
  tcoWithoutIdle: 'total cost',
  facilityPower: 'facility power',
  totalCarbon: 'carbon',
} as const;

/** Words beside the shares of simulated cases. */
export const surenessWords = {
  heading: 'Confidence of this comparison',
  finding: (draws: number): string =>
    `Ranges and chances come from ${formatNumber(draws, 7)} simulated cases; what options share is the same in each.`,
  lowerIn: 'Lower in',
  scale: (option: string, baseline: string): string => `${option} | ${baseline}`,
  verdict: 'Likelihood',
  notSettled: 'not settled',
  even: 'no difference',
  draws: 'Simulated cases',
  refused: (found: string, most: number): string =>
    `Found ${found === '' ? 'nothing' : `"${found}"`}; allowed: a whole number from 1 to ${formatNumber(most, 7)}.`,
} as const;

export const likelihoodLabels = { 'very-likely': 'very likely', likely: 'likely' } as const;

/** Words beside a field in which a number is typed. */
export const typedWords = { whichNumber: 'Which number do you mean?' } as const;
