/** What stands further down: loaded while the first view is drawn. */
import '../parts/frontier/cpo-frontier.define.ts';
import { CpoCarbon } from '../parts/carbon/cpo-carbon.ts';
import { CpoConfidence } from '../parts/confidence/cpo-confidence.ts';
import { CpoCost } from '../parts/cost/cpo-cost.ts';
import { CpoFailures } from '../parts/failures/cpo-failures.ts';
import { CpoInvestment } from '../parts/investment/cpo-investment.ts';
import { CpoMatters } from '../parts/matters/cpo-matters.ts';
import { CpoNetwork } from '../parts/network/cpo-network.ts';
import { CpoReading } from '../parts/reading/cpo-reading.ts';
import { CpoPower } from '../parts/power/cpo-power.ts';
import { CpoSources } from '../parts/sources/cpo-sources.ts';
import { defineInTurn } from './define-in-turn.ts';

await defineInTurn({
  'cpo-carbon': CpoCarbon,
  'cpo-confidence': CpoConfidence,
  'cpo-cost': CpoCost,
  'cpo-failures': CpoFailures,
  'cpo-investment': CpoInvestment,
  'cpo-matters': CpoMatters,
  'cpo-network': CpoNetwork,
  'cpo-power': CpoPower,
  'cpo-sources': CpoSources,
  'cpo-reading': CpoReading,
});
