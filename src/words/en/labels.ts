import type { BuyerClass } from '../../catalog/types.ts';
import { commonTexts } from './common-texts.ts';

/** English words for what the tables and sheets name. Labels are short; meanings stand in the sheets. */
export const quantityLabels: Readonly<Record<string, string>> = {
  switchCount: 'Switches',
  tierCount: 'Tiers',
  maxEndpoints: 'Endpoints at most',
  leafSwitchCount: 'Leaf switches',
  upperSwitchCount: 'Switches above the leaves',
  racks: 'Racks',
  linksToInstall: 'Links to install',
  bringUpHours: 'Hours of work until all links are up',
  bringUpDays: 'Days to the first job',
  leafSwitchReserve: 'Power reserved for one switch',
  upperSwitchReserve: 'Power reserved for one switch, second tier',
  coreSwitchReserve: 'Power reserved for one switch, third tier',
  fourthSwitchReserve: 'Power reserved for one switch, fourth tier',
  leafSwitchesPerRack: 'Switches in a rack',
  upperSwitchesPerRack: 'Switches in a rack, second tier',
  coreSwitchesPerRack: 'Switches in a rack, third tier',
  fourthSwitchesPerRack: 'Switches in a rack, fourth tier',
  leafRackUnitPower: 'Power of each rack unit',
  upperRackUnitPower: 'Power of each rack unit, second tier',
  coreRackUnitPower: 'Power of each rack unit, third tier',
  fourthRackUnitPower: 'Power of each rack unit, fourth tier',
  leafCagePower: 'Power in a cage',
  upperCagePower: 'Power in a cage, second tier',
  coreCagePower: 'Power in a cage, third tier',
  fourthCagePower: 'Power in a cage, fourth tier',
  leafSwitchFibres: 'Fibres of one switch',
  upperSwitchFibres: 'Fibres of one switch, second tier',
  coreSwitchFibres: 'Fibres of one switch, third tier',
  fourthSwitchFibres: 'Fibres of one switch, fourth tier',
  leafRackUnitFibres: 'Fibres per rack unit',
  upperRackUnitFibres: 'Fibres per rack unit, second tier',
  coreRackUnitFibres: 'Fibres per rack unit, third tier',
  fourthRackUnitFibres: 'Fibres per rack unit, fourth tier',
  interSwitchLinks: 'Links between switches',
  leafUsedEnds: 'Ports in use, leaf switches',
  leafInstalledEnds: 'Ports installed, leaf switches',
  upperUsedEnds: 'Ports in use, second tier',
  coreUsedEnds: 'Ports in use, third tier',
  fourthUsedEnds: 'Ports in use, fourth tier',
  upperInstalledEnds: 'Ports installed, second tier',
  coreInstalledEnds: 'Ports installed, third tier',
  fourthInstalledEnds: 'Ports installed, fourth tier',
  cardInstalledEnds: 'Modules in cards',
  leafStrandedEnds: 'Stranded ports, leaf switches',
  upperStrandedEnds: 'Stranded ports, second tier',
  coreStrandedEnds: 'Stranded ports, third tier',
  fourthStrandedEnds: 'Stranded ports, fourth tier',
  strandedCost: 'Cost of stranded ports',
  copperEndpoints: 'Endpoints on copper',
  fibreCount: 'Fibres',
  fibreLength: 'Length of fibre',
  fibresPerEndpoint: 'Fibres per endpoint',
  fibreRatio: 'Fibres against a traditional server',
  powerPerEndpoint: 'Power per endpoint',
  tcoPerEndpoint: 'Total cost per endpoint',
  leafSwitchPower: 'One leaf switch with optics',
  upperSwitchPower: 'One switch of the second tier with optics',
  coreSwitchPower: 'One switch of the third tier with optics',
  fourthSwitchPower: 'One switch of the fourth tier with optics',
  interruptions: 'Interruptions of jobs a year',
  idleShare: 'Share of time lost',
  idleAcceleratorHours: 'Accelerator hours lost a year',
  cutOffHours: 'Accelerator hours cut off a year',
  upperEvents: 'Repairs a year, second tier',
  coreEvents: 'Repairs a year, third tier',
  fourthEvents: 'Repairs a year, fourth tier',
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
  networkPower: commonTexts.networkPower,
  switchPower: 'Switch with optics',
  facilityPower: 'Facility power',
  annualEnergy: 'Energy a year',
  energyPerBit: 'Energy per bit',
  opticsShare: 'Share of optics in the power',
  switchCost: 'Switch',
  leafOpticsCost: 'Optics',
  upperOpticsCost: 'Optics in the second tier',
  coreOpticsCost: 'Optics in the third tier',
  fourthOpticsCost: 'Optics in the fourth tier',
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
  bringUpCost: 'Accelerators that wait for bring-up',
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

export const verdictLabels: Readonly<Record<'reproduced' | 'bounded' | 'does-not-follow', string>> = {
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

/** Classes of buyers, whose prices differ. */
export const buyerClassLabels: Readonly<Record<BuyerClass, string>> = {
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

export const likelihoodLabels = { 'very-likely': 'very likely', likely: 'likely' } as const;

/** Shipped options as the market names them. */
export const optionLabels: Readonly<Record<string, { readonly name: string; readonly detail: string }>> = {
  retimed: { name: 'DSP-retimed', detail: 'Full DSP (FRO), DR8 or 2\u00a0×\u00a0DR4' },
  'half-retimed': { name: 'LRO', detail: 'Half-retimed: DSP one way' },
  linear: { name: 'LPO', detail: 'Linear pluggables, no DSP' },
  cpo: { name: 'CPO', detail: 'Co-packaged optics' },
  'cpo-upper': { name: 'CPO above leaves', detail: 'CPO spine, DSP-retimed leaves' },
  npo: { name: 'NPO', detail: 'Engines in sockets by the chip' },
};

/** What a scenario changes beside its inputs. */
export const changeLabels = {
  scope: 'Scope',
  capacity: 'Switch',
  upperSwitch: 'Switch above the leaves',
  coreSwitch: 'Switch of the third tier',
  fourthSwitch: 'Switch of the fourth tier',
  region: 'Region',
  options: 'Options',
  baseline: 'Against',
  buyerClass: 'Prices',
  edition: 'Edition',
  networks: 'Networks',
  quote: 'Quote',
} as const;
