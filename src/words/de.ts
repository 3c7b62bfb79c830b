/** German words for what the tables and sheets name, as en.ts has them in English. */
import { weakestIn, type Grounds } from '../scenario/grounds.ts';
import type { BuyerClass, EvidenceClass } from '../catalog/types.ts';

type Labels = Readonly<Record<string, string>>;

export const quantityLabels: Labels = {
  switchCount: 'Switches',
  tierCount: 'Stufen',
  maxEndpoints: 'Endpunkte, höchstens',
  leafSwitchCount: 'Leaf-Switches',
  upperSwitchCount: 'Switches über den Leafs',
  interSwitchLinks: 'Links zwischen Switches',
  leafUsedEnds: 'Belegte Ports, Leaf-Switches',
  leafInstalledEnds: 'Bestückte Ports, Leaf-Switches',
  upperUsedEnds: 'Belegte Ports, darüber',
  upperInstalledEnds: 'Bestückte Ports, darüber',
  cardInstalledEnds: 'Module in Netzwerkkarten',
  leafStrandedEnds: 'Ungenutzte Ports, Leaf-Switches',
  upperStrandedEnds: 'Ungenutzte Ports, darüber',
  strandedCost: 'Kosten ungenutzter Ports',
  copperEndpoints: 'Endpunkte an Kupfer',
  fibreCount: 'Fasern',
  fibreLength: 'Faserlänge',
  fibresPerEndpoint: 'Fasern je Endpunkt',
  fibreRatio: 'Fasern gegenüber herkömmlichem Server',
  powerPerEndpoint: 'Leistung je Endpunkt',
  tcoPerEndpoint: 'Gesamtkosten je Endpunkt',
  leafSwitchPower: 'Ein Leaf-Switch mit Optik',
  upperSwitchPower: 'Ein Switch darüber mit Optik',
  interruptions: 'Job-Abbrüche im Jahr',
  idleShare: 'Anteil verlorener Zeit',
  idleAcceleratorHours: 'Verlorene Beschleunigerstunden im Jahr',
  cutOffHours: 'Abgeschnittene Beschleunigerstunden im Jahr',
  upperEvents: 'Reparaturen im Jahr, darüber',
  cardEvents: 'Reparaturen im Jahr, Netzwerkkarten',
  dciLinks: 'Kohärente Links',
  dciModules: 'Kohärente Module',
  fibrePairs: 'Faserpaare',
  amplifiers: 'Verstärker',
  oneWayLatency: 'Latenz, ein Weg',
  roundTrip: 'Latenz, hin und zurück',
  syncTime: 'Synchronisation eines Schritts',
  syncShare: 'Anteil am Schritt',
  basePower: 'Grundsystem',
  opticsPower: 'Module oder Engines',
  laserPower: 'Externer Laser',
  serdesSaving: 'Ersparnis im Switch-Chip',
  conversionPower: 'Wandlungsverluste und Lüfter',
  copperPower: 'Kupfer',
  dciPower: 'Zwischen Standorten',
  opticsWallPower: 'Optik, an der Steckdose',
  networkPower: 'Netzwerkleistung',
  switchPower: 'Switch mit Optik',
  facilityPower: 'Leistung im Rechenzentrum',
  annualEnergy: 'Energie im Jahr',
  energyPerBit: 'Energie je Bit',
  opticsShare: 'Anteil der Optik an der Leistung',
  switchCost: 'Switch',
  leafOpticsCost: 'Optik',
  upperOpticsCost: 'Optik über den Leafs',
  cardOpticsCost: 'Optik in Netzwerkkarten',
  copperCost: 'Kupferkabel',
  cablingCost: 'Glasfaserkabel',
  dciCost: 'Module zwischen Standorten',
  installationCost: 'Einbau',
  spareCost: 'Ersatzteile',
  provisioningCapex: 'Bereitgestellte Leistung',
  capex: 'Anschaffung gesamt',
  presentEnergyCost: 'Strom',
  presentSupportCost: 'Wartungsverträge',
  presentRepairLabour: 'Reparaturarbeit',
  presentRepairParts: 'Getauschte Teile',
  presentCarbonCost: 'CO₂-Preis',
  presentInterSiteFibreCost: 'Fasern zwischen Standorten',
  presentIdleCost: 'Wartende Beschleuniger',
  presentResidual: 'Restwert',
  presentSwitchResidual: 'Restwert der Switches',
  presentSwitchOpticsResidual: 'Restwert der Optik in Switches',
  presentCardOpticsResidual: 'Restwert der Optik in Netzwerkkarten',
  presentCableResidual: 'Restwert der Kupferkabel',
  presentProvisioningResidual: 'Restwert der bereitgestellten Leistung',
  tcoWithoutIdle: 'Gesamtkosten',
  tco: 'Gesamtkosten mit wartenden Beschleunigern',
  opexYearOne: 'Kosten im ersten Jahr',
  annualisedCost: 'Annualisierte Kosten',
  tcoPerGbps: 'Gesamtkosten je Gbit/s',
  embodiedCarbon: 'CO₂ der Herstellung',
  totalCarbon: 'CO₂ gesamt',
  operationalCarbon: 'CO₂ des Stroms',
  leafEvents: 'Reparaturen im Jahr, Leafs',
  switchSwaps: 'Getauschte Switches im Jahr',
  leafDownEndHours: 'Dunkle Portstunden im Jahr',
  availability: 'Verfügbarkeit',
};

export const inputGroupLabels: Labels = {
  fabric: 'Netzwerk',
  campus: 'Zwischen Standorten',
  switch: 'Switch-Chip',
  power: 'Leistung',
  price: 'Preise',
  failures: 'Ausfälle und Reparatur',
  facility: 'Rechenzentrum und Strom',
  money: 'Geld und Zeit',
  carbon: 'CO₂',
};

export const scopeLabels: Labels = { switch: 'ein Switch', fabric: 'Fabric', campus: 'Campus' };

export const presetLabels: Labels = {
  'preset-8192-two-tiers': '8.192 Beschleuniger in zwei Stufen',
  'preset-100000-one-plane': '100.000 Beschleuniger in einer Plane',
  'preset-100000-four-planes': '100.000 Beschleuniger in vier Planes',
  'preset-campus-three-sites': 'Drei Standorte, je 100 km entfernt',
};

export const decisionLabels: Labels = {
  npv: 'Kapitalwert',
  irr: 'Interner Zinsfuß',
  paybackSimple: 'Amortisation',
  paybackDiscounted: 'Amortisation, abgezinst',
  freedAccelerators: 'Beschleuniger, die mit der gesparten Leistung laufen',
  firstCash: 'Ersparnis bei der Anschaffung',
  cash: 'Ersparnis im Jahr',
  discountedCash: 'Ersparnis im Jahr, abgezinst',
};

export const reasonLabels: Labels = {
  never: 'nie',
  'no-difference': 'kein Unterschied',
  'no-sign-change': 'kein Zinsfuß: Die Ersparnis wechselt das Vorzeichen nicht',
  'option-is-a-loan': 'kostet weniger in der Anschaffung und mehr im Betrieb',
};

export const evidenceLabels: Readonly<Record<EvidenceClass, string>> = {
  definition: 'per Definition',
  quote: 'verbindliches Angebot',
  measured: 'gemessen',
  datasheet: 'Datenblatt',
  'vendor-claim': 'Herstellerangabe',
  analyst: 'Analystenschätzung',
  derived: 'abgeleitet',
  assumption: 'Annahme',
};

/** Of those that are nouns. */
export const evidencePlurals: Readonly<Partial<Record<EvidenceClass, string>>> = {
  quote: 'verbindliche Angebote',
  datasheet: 'Datenblätter',
  'vendor-claim': 'Herstellerangaben',
  analyst: 'Analystenschätzungen',
  assumption: 'Annahmen',
};

export function evidenceText(grounds: Grounds): string {
  const weakest = weakestIn(grounds);
  return weakest === grounds ? evidenceLabels[weakest] : `abgeleitet aus ${evidencePlurals[weakest] ?? 'Messungen'}`;
}

export const buyerClassLabels: Readonly<Record<BuyerClass, string>> = {
  direct: 'Größte Direktkunden',
  contract: 'Vertrag',
  shop: 'Handel',
};

export const optionLabels: Readonly<Record<string, { readonly name: string; readonly detail: string }>> = {
  retimed: { name: 'DSP-retimed', detail: 'Voller DSP (FRO), DR8 oder 2 × DR4' },
  'half-retimed': { name: 'LRO', detail: 'Half-retimed: DSP in einer Richtung' },
  linear: { name: 'LPO', detail: 'Lineare steckbare Module ohne DSP' },
  cpo: { name: 'CPO', detail: 'Co-Packaged Optics' },
  'cpo-upper': { name: 'CPO oberhalb der Leafs', detail: 'CPO im Spine, DSP-retimed in den Leafs' },
};

export const changeLabels = {
  scope: 'Umfang',
  capacity: 'Switch',
  region: 'Region',
  options: 'Optionen',
  baseline: 'Gegenüber',
  buyerClass: 'Preise',
  edition: 'Ausgabe',
} as const;

/** Regions by their English name. */
export const regionLabels: Labels = {
  'US average': 'USA, Durchschnitt',
  'US Virginia': 'USA, Virginia',
  'US Texas': 'USA, Texas',
  'US California': 'USA, Kalifornien',
  'US Oregon': 'USA, Oregon',
  'US Ohio': 'USA, Ohio',
  'US Georgia': 'USA, Georgia',
  'US Arizona': 'USA, Arizona',
  'US Iowa': 'USA, Iowa',
  'Canada, Quebec': 'Kanada, Québec',
  Ireland: 'Irland',
  'United Kingdom': 'Vereinigtes Königreich',
  Germany: 'Deutschland',
  France: 'Frankreich',
  Netherlands: 'Niederlande',
  Belgium: 'Belgien',
  Sweden: 'Schweden',
  Norway: 'Norwegen',
  Finland: 'Finnland',
  Denmark: 'Dänemark',
  Spain: 'Spanien',
  Portugal: 'Portugal',
  Italy: 'Italien',
  Poland: 'Polen',
  Switzerland: 'Schweiz',
  Japan: 'Japan',
  'South Korea': 'Südkorea',
  Taiwan: 'Taiwan',
  China: 'China',
  Singapore: 'Singapur',
  Malaysia: 'Malaysia',
  'India, Maharashtra': 'Indien, Maharashtra',
  Australia: 'Australien',
  'United Arab Emirates': 'Vereinigte Arabische Emirate',
  Brazil: 'Brasilien',
  World: 'Welt',
};
