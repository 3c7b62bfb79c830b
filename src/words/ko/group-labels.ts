import type { LineGroup } from '../../model/totals.ts';

/** Names of the groups of lines in Korean, by id. */
export const groupLabels: Readonly<Record<LineGroup, string>> = {
  switches: '스위치',
  switchOptics: '스위치 광 부품',
  cardOptics: '카드 광 부품',
  powerCapacity: '전력 용량',
  electricity: '전기요금',
  support: '유지보수 계약',
  other: '케이블·예비품·수리',
  sites: '사이트 간 링크',
  carbon: '탄소 비용',
  idle: '가속기 대기',
  optics: '광 부품',
  lasers: '외부 광원',
  cables: '구리 케이블',
  conversion: '변환 손실과 팬',
};
