import type { LineGroup } from '../../model/totals.ts';

/** Names of the groups of lines, by id. */
export const groupLabels: Readonly<Record<LineGroup, string>> = {
  switches: '交换机',
  switchOptics: '交换机光器件',
  cardOptics: '网卡光器件',
  powerCapacity: '供电容量',
  electricity: '电费',
  support: '维保合同',
  other: '线缆、备件、维修',
  sites: '站点互联',
  carbon: '碳价成本',
  idle: '加速器等待',
  optics: '光器件',
  lasers: '外置激光源',
  cables: '铜缆',
  conversion: '转换损耗与风扇',
};
