/** Plans of the structures that a stream of scenarios has, each made when its structure comes again. */
import type { Run } from '../run-scenario.ts';
import type { Cell } from './answers.ts';
import { Plan } from './plan.ts';

interface Known {
  plan?: Plan;
  /** How often it was answered the whole way. */
  seen: number;
  /** When a plan is tried: the next time is later, where none could be made. */
  tried: number;
}

/** Plans hold the results of each option; of a stream in which nothing repeats nothing is kept for long. */
const mostKnown = 500;

export class Plans {
  private readonly known = new Map<string, Known>();

  /** @param columns Names of the columns that are answered. */
  constructor(private readonly columns: readonly string[]) {}

  /** The cells of a scenario; undefined where the whole way has to tell. */
  answer(structure: string, numbers: readonly number[]): Cell[] | undefined {
    return this.known.get(structure)?.plan?.answer(numbers);
  }

  /** Takes what the whole way came to. @param run Undefined where the scenario was refused. */
  learn(
    structure: string,
    fields: readonly (string | undefined)[],
    numbers: readonly number[],
    run: Run | undefined,
  ): void {
    let known = this.known.get(structure);
    if (!known) {
      if (this.known.size >= mostKnown) this.known.clear();
      this.known.set(structure, (known = { seen: 0, tried: 2 }));
    }
    known.seen += 1;
    if (!run || known.plan || known.seen < known.tried) return;
    const plan = Plan.of(run, this.columns, fields, numbers);
    if (plan) known.plan = plan;
    else known.tried = known.seen * 4;
  }
}
