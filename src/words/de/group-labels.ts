import type { LineGroup } from '../../model/totals.ts';

/** Names of the groups of lines, by id. */
export const groupLabels: Readonly<Record<LineGroup, string>> = {
  switches: 'Switches',
  switchOptics: 'Optik in Switches',
  cardOptics: 'Optik in Netzwerkkarten',
  powerCapacity: 'Bereitgestellte Leistung',
  electricity: 'Strom',
  support: 'Wartungsverträge',
  other: 'Kabel, Ersatzteile, Reparaturen',
  sites: 'Links zwischen Standorten',
  carbon: 'CO₂-Preis',
  idle: 'Wartende Beschleuniger',
  optics: 'Optik',
  lasers: 'Externe Laser',
  cables: 'Kupferkabel',
  conversion: 'Wandlungsverluste und Lüfter',
};
