import type { LineGroup } from '../../model/totals.ts';

/** Names of the groups of lines, by id. */
export const groupLabels: Readonly<Record<LineGroup, string>> = {
  switches: 'スイッチ',
  switchOptics: 'スイッチの光部品',
  cardOptics: 'NICの光部品',
  powerCapacity: '電力設備',
  electricity: '電気料金',
  support: '保守契約',
  other: 'ケーブル・予備品・修理',
  sites: '拠点間リンク',
  carbon: '炭素価格',
  idle: 'アクセラレータの待機',
  optics: '光部品',
  lasers: '外部光源',
  cables: '銅ケーブル',
  conversion: '変換損失とファン',
};
