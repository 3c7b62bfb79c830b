import type { LineGroup } from '../../model/totals.ts';

/** Names of the groups of lines, by id. */
export const groupLabels: Readonly<Record<LineGroup, string>> = {
  switches: 'Commutateurs',
  switchOptics: 'Optique des commutateurs',
  cardOptics: 'Optique des cartes réseau',
  powerCapacity: 'Capacité électrique',
  electricity: 'Électricité',
  support: 'Maintenance',
  other: 'Câbles, rechanges, réparations',
  sites: 'Liaisons entre sites',
  carbon: 'Prix du carbone',
  idle: 'Accélérateurs en attente',
  optics: 'Optique',
  lasers: 'Lasers externes',
  cables: 'Câbles cuivre',
  conversion: 'Conversion et ventilateurs',
};
