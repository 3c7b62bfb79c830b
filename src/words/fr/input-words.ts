import type { NamedInput } from '../../scenario/named-input.ts';
import { inputNames } from './input-names.ts';
import { architectures, lowerUnlessName, portName } from '../option-words.ts';

/** Inputs of an architecture that name its port; the others keep their name. */
const ofPort: Readonly<Record<string, (port: string) => string>> = {
  endPrice: (port) => `prix par ${port}`,
  endPower: (port) => `puissance par ${port}`,
  endLaserPower: (port) => `laser externe par ${port}`,
  endFailureRate: (port) => `pannes par an et par ${port}`,
  serviceUnitPrice: (port) => `pièce remplacée, ${port}`,
  repairTime: (port) => `durée de réparation, ${port}`,
  handsOnTime: (port) => `temps de technicien par réparation, ${port}`,
  fibresPerEnd: (port) => `fibres par ${port}`,
  reach: (port) => `portée, ${port}`,
  warrantyYears: (port) => `garantie, ${port}`,
  embodiedEnd: (port) => `carbone incorporé par ${port}`,
};

/** A name after a colon: `CPO : ports coupés`, `51.2T : radix maximal`. */
const inside = (label: string): string => (label.startsWith('É') ? `é${label.slice(1)}` : lowerUnlessName(label));

/**
 * `CPO : prix par port 1.6T`, `DSP-retimed : prix par port 800G, cartes`, `Prix de l’électricité`; of one of several
 * networks `Points de terminaison (Stockage)`.
 */
export const inputLabel = ({ network, ...input }: NamedInput): string =>
  network === undefined ? plainLabel(input) : `${plainLabel(input)} (${network})`;

function plainLabel({ quantity, label, owner }: NamedInput): string {
  const plain = inputNames[quantity] ?? label;
  if (owner?.kind !== 'architecture') return owner ? `${owner.label} : ${inside(plain)}` : plain;
  const text = ofPort[quantity]?.(`port ${portName(owner.rateGbps)}`) ?? inside(plain);
  return `${architectures[owner.id] ?? owner.label} : ${text}${owner.inCards ? ', cartes' : ''}`;
}

/** The same inside a sentence, where no article needs to know its sound: `« CPO : prix par port 1.6T »`. */
export const inputPhrase = (input: NamedInput): string => `« ${inputLabel(input)} »`;
