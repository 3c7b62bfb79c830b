import { beyondSwitch } from './beyond-switch.ts';
import { carbon } from './carbon.ts';
import { capex, total, yearly } from './cost.ts';
import { countsSwitch } from './counts-switch.ts';
import { failures } from './failures.ts';
import { fit } from './fit.ts';
import { power } from './power.ts';
import type { Model } from './sheet.ts';
import { totals } from './totals.ts';
import { wholeSwitch, wholeSwitchStructure } from './whole-switch.ts';

/** Scope `switch`: one switch, fully populated. */
export const switchModel: Model = {
  name: 'switch',
  places: ['leaf'],
  structure: {
    switchCapacity: {
      unit: 'Gbit/s',
      index: 'place',
      meaning: 'Bandwidth of the switch of this place, one direction.',
    },
    integrated: {
      unit: '1',
      index: 'place',
      meaning: '1 where optics are bought with the switch, on its package or in sockets beside the chip, else 0.',
    },
    soldered: {
      unit: '1',
      index: 'place',
      meaning: '1 where optics cannot be taken out of their switch, else 0.',
    },
    subjectRate: {
      unit: 'Gbit/s',
      index: 'place',
      meaning: 'Rate of the end that the figures describe.',
    },
    ...wholeSwitchStructure,
  },
  sheets: [countsSwitch, beyondSwitch, wholeSwitch, power, fit, failures, carbon, capex, yearly, total],
  totals,
};
