import type { NamedInput } from '../../scenario/named-input.ts';
import { han } from '../han.ts';
import { architectures, portName } from '../option-words.ts';
import { inputNames } from './input-names.ts';
import { architectureLabel } from './labels.ts';

/** Inputs of an architecture that name its port; the others keep their name. */
const ofPort: Readonly<Record<string, (port: string) => string>> = {
  endPrice: (port) => han`每${port}价格`,
  endPower: (port) => han`每${port}功耗`,
  endLaserPower: (port) => han`每${port}外置激光源功耗`,
  endFailureRate: (port) => han`每${port}年故障次数`,
  serviceUnitPrice: (port) => `更换部件价格，${port}`,
  repairTime: (port) => `维修耗时，${port}`,
  handsOnTime: (port) => `单次维修工时，${port}`,
  fibresPerEnd: (port) => han`每${port}光纤数`,
  reach: (port) => `传输距离，${port}`,
  warrantyYears: (port) => `质保，${port}`,
  embodiedEnd: (port) => han`每${port}隐含碳`,
};

/** `CPO：每 1.6T 端口价格`, `DSP 重定时：每 800G 端口价格，网卡侧`, `电价`; of one of several networks `端点数（存储）`. */
export const inputLabel = ({ network, ...input }: NamedInput): string =>
  network === undefined ? plainLabel(input) : `${plainLabel(input)}（${network}）`;

function plainLabel({ quantity, label, owner }: NamedInput): string {
  const plain = inputNames[quantity] ?? label;
  if (owner?.kind !== 'architecture') return owner ? `${owner.label}：${plain}` : plain;
  const text = ofPort[quantity]?.(`${portName(owner.rateGbps)} 端口`) ?? plain;
  const name = architectureLabel(architectures[owner.id] ?? owner.label);
  return `${name}：${text}${owner.inCards ? '，网卡侧' : ''}`;
}

/** The same inside a sentence: `“CPO：每 1.6T 端口价格”`. */
export const inputPhrase = (input: NamedInput): string => `“${inputLabel(input)}”`;
