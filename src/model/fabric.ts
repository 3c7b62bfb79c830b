import { bringUp } from './bring-up.ts';
import { campus } from './campus.ts';
import { carbon } from './carbon.ts';
import { copperChoice } from './copper-choice.ts';
import { copperInputs } from './copper-inputs.ts';
import { copper } from './copper.ts';
import { capex, total, yearly } from './cost.ts';
import { countsFabric } from './counts-fabric.ts';
import { failures } from './failures.ts';
import { fibre } from './fibre.ts';
import { fit } from './fit.ts';
import { idle } from './idle.ts';
import { power } from './power.ts';
import { places, type Model } from './sheet.ts';
import { switchModel } from './switch.ts';
import { totals } from './totals.ts';
import { wholeSwitch } from './whole-switch.ts';

/** Scopes `fabric` and `campus`: a network for all endpoints, on one site or on several. */
export const fabricModel: Model = {
  name: 'fabric',
  places,
  structure: {
    ...switchModel.structure,
    ...copperInputs,
  },
  sheets: [
    countsFabric,
    copperChoice,
    copper,
    wholeSwitch,
    power,
    fit,
    failures,
    bringUp,
    idle,
    fibre,
    campus,
    carbon,
    capex,
    yearly,
    total,
  ],
  totals,
  several: true,
};
