/** Plans of the structures that a stream of scenarios has, each made when its structure comes again. */
import type { Run } from '../run-scenario.ts';

/** Makes a plan from one scenario of a structure; undefined where there can be none. */
export type MakePlan<Plan> = (
  run: Run,
  fields: readonly (string | undefined)[],
  numbers: readonly number[],
) => Plan | undefined;

interface Known<Plan> {
  plan?: Plan;
  /** How often it was answered the whole way. */
  seen: number;
  /** When a plan is tried: the next time is later, where none could be made. */
  tried: number;
}

export class Plans<Plan> {
  private readonly known = new Map<string, Known<Plan>>();

  /** @param most How many structures are kept: plans hold the results of each option, and of a stream in which nothing repeats nothing is kept for long. */
  constructor(
    private readonly make: MakePlan<Plan>,
    private readonly most: number,
  ) {}

  /** Of the scenarios of a structure; undefined where there is none. */
  of(structure: string): Plan | undefined {
    return this.known.get(structure)?.plan;
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
      if (this.known.size >= this.most) this.known.clear();
      this.known.set(structure, (known = { seen: 0, tried: 2 }));
    }
    known.seen += 1;
    if (!run || known.plan || known.seen < known.tried) return;
    const plan = this.make(run, fields, numbers);
    if (plan) known.plan = plan;
    else known.tried = known.seen * 4;
  }
}
