import type { ArchitectureOfInput, NamedInput } from '../../scenario/named-input.ts';
import { architectures, lowerUnlessName, portName } from '../option-words.ts';

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

/**
 * `CPO price per 1.6T port`, `DSP-retimed price per 800G port, cards`, `51.2T: switch price`, `Electricity price`; of one of
 * several networks `Accelerators (Storage)`.
 */
export const inputLabel = ({ network, ...input }: NamedInput): string =>
  network === undefined ? plainLabel(input) : `${plainLabel(input)} (${network})`;

function plainLabel({ quantity, label, owner }: NamedInput): string {
  if (owner?.kind !== 'architecture') return owner ? `${owner.label}: ${lowerUnlessName(label)}` : label;
  const name = nameOf(owner);
  const phrase = ofArchitecture[quantity]?.(name, `${portName(owner.rateGbps)} port`);
  return `${phrase ?? `${name}: ${lowerUnlessName(label)}`}${owner.inCards ? ', cards' : ''}`;
}

/** The same inside a sentence: `the CPO price per 1.6T port`, `the electricity price`. */
export function inputPhrase(input: NamedInput): string {
  const text = inputLabel(input);
  const isName =
    input.owner && text.startsWith(input.owner.kind === 'architecture' ? nameOf(input.owner) : input.owner.label);
  if (isName) return `the ${text}`;
  // An abbreviation takes no article: PUE.
  const inside = lowerUnlessName(text);
  return inside === text ? text : `the ${inside}`;
}

const nameOf = ({ id, label }: ArchitectureOfInput): string => architectures[id] ?? label;
