import type { InputName } from '../view/view.ts';
import { architectures, lowerUnlessName, portName } from './option-words.ts';

/** Of two, leaves and above: `CPO above DSP-retimed leaves`. */
export const architectureInWords = (below: string, above: string | undefined): string =>
  above === undefined ? below : `${above} above ${below} leaves`;

type Phrase = (name: string, port: string) => string;

/** Inputs of an architecture, by name of the architecture and of the port. */
const ofArchitecture: Readonly<Record<string, Phrase>> = {
  endPrice: (name, port) => `${name} price per ${port}`,
  endPower: (name, port) => `${name} power per ${port}`,
  endLaserPower: (name, port) => `${name} external laser power per ${port}`,
  hostSerdesSaving: (name) => `Energy that the switch chip saves with ${name}`,
  endFailureRate: (name, port) => `${name} failures a year per ${port}`,
  unserviceableShare: (name) => `${name} failures that need a new switch`,
  serviceUnitPrice: (name, port) => `${name} replacement part, ${port}`,
  serviceUnitEnds: (name) => `Ports dark during one ${name} repair`,
  repairTime: (name, port) => `${name} time to repair, ${port}`,
  handsOnTime: (name, port) => `${name} technician time per repair, ${port}`,
  fibresPerEnd: (name, port) => `${name} fibres per ${port}`,
  reach: (name, port) => `${name} reach, ${port}`,
  warrantyYears: (name, port) => `${name} warranty, ${port}`,
  embodiedEnd: (name, port) => `${name} embodied carbon per ${port}`,
  systemPrice: (name) => `${name} price of a whole switch`,
  systemPower: (name) => `${name} power of a whole switch`,
  systemPowerMax: (name) => `${name} maximum power of a whole switch`,
};

/** Other inputs whose label in the tables is not the field's. */
const others: Readonly<Record<string, string>> = {
  provisioningPrice: 'Power capacity price',
  installTime: 'Technician time to install a port',
  cablePrice: 'Fibre cable price',
  switchPrice: 'Switch price without optics',
  switchBasePower: 'Switch power without optics',
  electricityPrice: 'Electricity price',
  supportShare: 'Support contract on the switch, a year',
  integratedSupportShare: 'Support contract on co-packaged optics, a year',
  moduleSupportShare: 'Support contract on modules, a year',
};

/** `CPO price per 1.6T port`, `DSP-retimed price per 800G port, cards`, `Electricity price`. */
export function inputLabel({ quantity, label, owner }: InputName): string {
  if (owner.kind !== 'architecture') return others[quantity] ?? label;
  const name = owner.label ?? architectures[owner.id] ?? owner.id;
  const port = `${portName(owner.rateGbps ?? 0)} port`;
  const phrase = ofArchitecture[quantity]?.(name, port) ?? `${name}: ${lowerUnlessName(label)}`;
  return owner.inCards ? `${phrase}, cards` : phrase;
}

/** The same inside a sentence: `the CPO price per 1.6T port`, `the electricity price`. */
export const inputPhrase = (input: InputName): string => `the ${lowerUnlessName(inputLabel(input))}`;
