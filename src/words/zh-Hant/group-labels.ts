import type { LineGroup } from '../../model/totals.ts';

/** Names of the groups of lines, by id. */
export const groupLabels: Readonly<Record<LineGroup, string>> = {
  switches: '交換器',
  switchOptics: '交換器光元件',
  cardOptics: '網路卡光元件',
  powerCapacity: '供電容量',
  electricity: '電費',
  support: '維護合約',
  other: '纜線、備品、維修',
  sites: '站點互連',
  carbon: '碳價成本',
  idle: '加速器等待',
  optics: '光元件',
  lasers: '外部光源',
  cables: '銅纜',
  conversion: '轉換損耗與風扇',
};
