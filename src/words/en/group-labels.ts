import type { LineGroup } from '../../model/totals.ts';

/** Names of the groups of lines, by id; a file of their own, because the first view of the widget loads no other labels. */
export const groupLabels: Readonly<Record<LineGroup, string>> = {
  switches: 'Switches',
  switchOptics: 'Optics in switches',
  cardOptics: 'Optics in cards',
  powerCapacity: 'Power capacity',
  electricity: 'Electricity',
  support: 'Support',
  other: 'Cables, spares, repairs',
  sites: 'Links between sites',
  carbon: 'Carbon price',
  idle: 'Waiting accelerators',
  optics: 'Optics',
  lasers: 'External lasers',
  cables: 'Copper cables',
  conversion: 'Conversion and fans',
};
