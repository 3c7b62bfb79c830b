import type { NamedInput } from '../../scenario/named-input.ts';
import { architectures, portName } from '../option-words.ts';
import { inputNames } from './input-names.ts';

/** Inputs of an architecture that name its port; the others keep their name. */
const ofPort: Readonly<Record<string, (port: string) => string>> = {
  endPrice: (port) => `${port}당 가격`,
  endPower: (port) => `${port}당 전력`,
  endLaserPower: (port) => `${port}당 외부 광원 전력`,
  endFailureRate: (port) => `${port}당 연간 고장률`,
  serviceUnitPrice: (port) => `교체 부품 가격, ${port}`,
  repairTime: (port) => `수리 시간, ${port}`,
  handsOnTime: (port) => `수리 1회 작업 시간, ${port}`,
  fibresPerEnd: (port) => `${port}당 광섬유 수`,
  reach: (port) => `전송 거리, ${port}`,
  warrantyYears: (port) => `보증 기간, ${port}`,
  embodiedEnd: (port) => `${port}당 내재 탄소`,
};

/** `CPO: 1.6T 포트당 가격`, `DSP-retimed: 800G 포트당 가격, 카드`, `전기요금`; of one of several networks `가속기(스토리지)`. */
export const inputLabel = ({ network, ...input }: NamedInput): string =>
  network === undefined ? plainLabel(input) : `${plainLabel(input)}(${network})`;

function plainLabel({ quantity, label, owner }: NamedInput): string {
  const plain = inputNames[quantity] ?? label;
  if (owner?.kind !== 'architecture') return owner ? `${owner.label}: ${plain}` : plain;
  const text = ofPort[quantity]?.(`${portName(owner.rateGbps)} 포트`) ?? plain;
  return `${architectures[owner.id] ?? owner.label}: ${text}${owner.inCards ? ', 카드' : ''}`;
}

/** The same inside a sentence, in quotation marks: `‘CPO: 1.6T 포트당 가격’`. */
export const inputPhrase = (input: NamedInput): string => `‘${inputLabel(input)}’`;
