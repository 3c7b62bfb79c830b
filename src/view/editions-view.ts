import type { Catalog } from '../catalog/catalog.ts';
import { knownEditions } from '../scenario/editions.ts';
import { recoverScenario } from '../scenario/recover-scenario.ts';
import { runScenario, type Run } from '../scenario/run-scenario.ts';
import { expectedAnswer } from './expected-answer.ts';
import type { Money } from './money.ts';
import type { CheapestView, EditionsView } from './view.ts';

/**
 * The edition shown, the others, and of an older one what the newest says: it is asked the same question, without what it
 * refuses.
 * @param shipped The tables of this build, which are the newest.
 */
export function editionsView(run: Run, money: Money, shipped: Catalog): EditionsView {
  const { edition: shown, asked, readUnit } = run.resolved;
  const { edition: _, ...scenario } = asked;
  const view = {
    shown,
    newest: shipped.edition,
    others: knownEditions(shipped)
      .filter((edition) => edition !== shown)
      .reverse(),
    scenario,
  };
  if (shown === shipped.edition) return { ...view, moved: null };
  const again = (one: unknown): Run => runScenario(one, shipped, readUnit);
  const { scenario: possible, dead } = recoverScenario(scenario, shipped, again);
  return {
    ...view,
    moved: {
      scenario: possible,
      before: cheapest(run, money),
      after: cheapest(again(possible), money),
      unit: money.unit,
      refused: dead.map(({ problem }) => problem),
    },
  };
}

function cheapest(run: Run, money: Money): CheapestView {
  const { rows } = expectedAnswer(run, money);
  const { option, value } = rows[0]!;
  return { option, value, alone: rows.length === 1 };
}
