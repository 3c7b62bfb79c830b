import type { NamedInput } from '../../scenario/named-input.ts';
import { han } from '../han.ts';
import { architectures, portName } from '../option-words.ts';
import { inputNames } from './input-names.ts';
import { architectureLabel } from './labels.ts';

/** Inputs of an architecture that name its port; the others keep their name. */
const ofPort: Readonly<Record<string, (port: string) => string>> = {
  endPrice: (port) => han`每${port}價格`,
  endPower: (port) => han`每${port}功耗`,
  endLaserPower: (port) => han`每${port}外部光源功耗`,
  endFailureRate: (port) => han`每${port}年故障次數`,
  serviceUnitPrice: (port) => `更換零件價格，${port}`,
  repairTime: (port) => `維修耗時，${port}`,
  handsOnTime: (port) => `單次維修工時，${port}`,
  fibresPerEnd: (port) => han`每${port}光纖數`,
  reach: (port) => `傳輸距離，${port}`,
  warrantyYears: (port) => `保固，${port}`,
  embodiedEnd: (port) => han`每${port}隱含碳`,
};

/** `CPO：每 1.6T 埠價格`, `DSP 重定時：每 800G 埠價格，網路卡側`, `電價`; of one of several networks `端點數（儲存）`. */
export const inputLabel = ({ network, ...input }: NamedInput): string =>
  network === undefined ? plainLabel(input) : `${plainLabel(input)}（${network}）`;

function plainLabel({ quantity, label, owner }: NamedInput): string {
  const plain = inputNames[quantity] ?? label;
  if (owner?.kind !== 'architecture') return owner ? `${owner.label}：${plain}` : plain;
  const text = ofPort[quantity]?.(`${portName(owner.rateGbps)} 埠`) ?? plain;
  const name = architectureLabel(architectures[owner.id] ?? owner.label);
  return `${name}：${text}${owner.inCards ? '，網路卡側' : ''}`;
}

/** The same inside a sentence: `「CPO：每 1.6T 埠價格」`. */
export const inputPhrase = (input: NamedInput): string => `「${inputLabel(input)}」`;
