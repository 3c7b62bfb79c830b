import type { NamedInput } from '../../scenario/named-input.ts';
import { inputNames } from './input-names.ts';
import { architectures, portName } from '../option-words.ts';

/** Inputs of an architecture that name its port; the others keep their name. */
const ofPort: Readonly<Record<string, (port: string) => string>> = {
  endPrice: (port) => `Preis je ${port}`,
  endPower: (port) => `Leistung je ${port}`,
  endLaserPower: (port) => `Leistung des externen Lasers je ${port}`,
  endFailureRate: (port) => `Ausfälle im Jahr je ${port}`,
  serviceUnitPrice: (port) => `Preis des Tauschteils, ${port}`,
  repairTime: (port) => `Reparaturdauer, ${port}`,
  handsOnTime: (port) => `Arbeitszeit je Reparatur, ${port}`,
  fibresPerEnd: (port) => `Fasern je ${port}`,
  reach: (port) => `Reichweite, ${port}`,
  warrantyYears: (port) => `Garantie, ${port}`,
  embodiedEnd: (port) => `CO₂ aus der Herstellung je ${port}`,
};

/**
 * `CPO: Preis je 1.6T-Port`, `DSP-retimed: Preis je 800G-Port, Netzwerkkarten`, `Strompreis`; von einem unter mehreren Netzen
 * `Endpunkte (Speicher)`.
 */
export const inputLabel = ({ network, ...input }: NamedInput): string =>
  network === undefined ? plainLabel(input) : `${plainLabel(input)} (${network})`;

function plainLabel({ quantity, label, owner }: NamedInput): string {
  const plain = inputNames[quantity] ?? label;
  if (owner?.kind !== 'architecture') return owner ? `${owner.label}: ${plain}` : plain;
  const text = ofPort[quantity]?.(`${portName(owner.rateGbps)}-Port`) ?? plain;
  return `${architectures[owner.id] ?? owner.label}: ${text}${owner.inCards ? ', Netzwerkkarten' : ''}`;
}

/** The same inside a sentence, where it takes no ending: `„CPO: Preis je 1.6T-Port“`. */
export const inputPhrase = (input: NamedInput): string => `„${inputLabel(input)}“`;
