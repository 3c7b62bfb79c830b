import type { NamedInput } from '../../scenario/named-input.ts';
import { inputNames } from './input-names.ts';
import { architectureLabel } from './labels.ts';
import { architectures, portName } from '../option-words.ts';

/** Inputs of an architecture that name its port; the others keep their name. */
const ofPort: Readonly<Record<string, (port: string) => string>> = {
  endPrice: (port) => `${port}単価`,
  endPower: (port) => `${port}あたりの消費電力`,
  endLaserPower: (port) => `${port}あたりの外部光源電力`,
  endFailureRate: (port) => `${port}あたりの故障率`,
  serviceUnitPrice: (port) => `交換部品の価格（${port}）`,
  repairTime: (port) => `修理時間（${port}）`,
  handsOnTime: (port) => `修理1回の作業時間（${port}）`,
  fibresPerEnd: (port) => `${port}あたりの芯数`,
  reach: (port) => `伝送距離（${port}）`,
  warrantyYears: (port) => `保証期間（${port}）`,
  embodiedEnd: (port) => `${port}あたりのエンボディドカーボン`,
};

/** `CPOの1.6Tポート単価`, `DSPリタイムの800G NICポート単価`, `電気料金`; of one of several networks with its name in brackets. */
export const inputLabel = ({ network, ...input }: NamedInput): string =>
  network === undefined ? plainLabel(input) : `${plainLabel(input)}（${network}）`;

function plainLabel({ quantity, label, owner }: NamedInput): string {
  const plain = inputNames[quantity] ?? label;
  if (owner?.kind !== 'architecture') return owner ? `${owner.label}の${plain}` : plain;
  const port = `${portName(owner.rateGbps)}${owner.inCards ? ' NIC' : ''}ポート`;
  const text = ofPort[quantity]?.(port) ?? (owner.inCards ? `${plain}（NIC）` : plain);
  const name = architectureLabel(architectures[owner.id] ?? owner.label);
  return `${name}の${text}`;
}

/** The same inside a sentence: names are nouns and need no marks. */
export const inputPhrase = inputLabel;
