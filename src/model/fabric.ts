import { campus } from './campus.ts';
import { carbon } from './carbon.ts';
import { copper } from './copper.ts';
import { capex, total, yearly } from './cost.ts';
import { countsFabric } from './counts-fabric.ts';
import { failures } from './failures.ts';
import { fibre } from './fibre.ts';
import { idle } from './idle.ts';
import { power } from './power.ts';
import { places, type Model } from './sheet.ts';
import { switchModel } from './switch.ts';

const ofCopper = (unit: string, meaning: string) => ({
  unit,
  meaning,
  index: 'place' as const,
});

/** Scopes `fabric` and `campus`: a network for all endpoints, on one site or on several. */
export const fabricModel: Model = {
  name: 'fabric',
  places,
  structure: {
    ...switchModel.structure,
    copperShare: {
      unit: '1',
      meaning: 'Share of endpoints connected by copper where reach and leaves allow it.',
    },
    copperEndPower: ofCopper('W', 'Power of one end of a copper cable.'),
    copperEndPrice: ofCopper('USD', 'Price of one end of a copper cable, half of the cable.'),
    copperEndFailureRate: ofCopper('1/year', 'Repair events of one end of a copper cable a year.'),
    copperUnserviceableShare: ofCopper('1', 'Share of the repair events of copper that need a whole switch.'),
    copperServiceUnitEnds: ofCopper('1', 'Ends that one repair of copper darkens.'),
    copperRepairTime: ofCopper('h', 'From failure to link for a copper cable.'),
    copperHandsOnTime: ofCopper('h', 'Technician hours to replace a copper cable.'),
    copperServiceUnitPrice: ofCopper('USD', 'Price of the copper end that is replaced.'),
    copperWarrantyYears: ofCopper('year', 'Years in which replaced copper costs nothing.'),
    copperEmbodiedEnd: ofCopper('kg', 'Carbon dioxide equivalent of making one copper end.'),
  },
  sheets: [countsFabric, copper, power, failures, idle, fibre, campus, carbon, capex, yearly, total],
};
