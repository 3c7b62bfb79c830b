/** The checks of a whole run, of the inputs and quantities of a row. Those that no number moves were passed once for all rows. */
import { checkFabric, checkSize } from '../check-fabric.ts';
import { checkWholeSwitch } from '../check-whole-switch.ts';
import type { Evaluator } from '../../engine/evaluator.ts';
import type { ResolvedScenario } from '../resolve.ts';
import type { Run } from '../run-scenario.ts';
import { tiersOf } from '../tiers.ts';
import type { Reads, RowView } from './row-view.ts';

/** @throws ScenarioError */
export type Check = () => void;

interface Watched {
  readonly check: Check;
  readonly reads: Reads;
}

export class Checks {
  readonly before: readonly Check[];
  private readonly ofResults: readonly Watched[];

  /** @param run A scenario that passed all checks. */
  constructor(
    run: Run,
    private readonly view: RowView,
    private readonly model: Evaluator,
  ) {
    const { resolved } = view;
    const watch = (check: Check): Watched => ({ check, reads: view.watch(check) });
    const [single] = Object.keys(resolved.scenario.networks ?? {});
    const each =
      resolved.networks.length === 0
        ? [{ id: single, own: undefined, network: resolved }]
        : resolved.networks.map(({ id, resolved: network }) => ({ id, own: id, network }));
    this.before = each
      .map(({ id, network }) => watch(() => checkFabric(network, resolved.catalog, id)))
      .filter(({ reads }) => reads.varying)
      .map(({ check }) => check);
    this.ofResults = each.flatMap(({ own, network }) => {
      const results = run.options.map(({ id }, i) => ({ id, quantities: view.quantities(i, own) }));
      const size = watch(() => checkSize(network, results[0]!.quantities));
      return hasWholePower(network) ? [size, watch(() => checkWholeSwitch(network, results))] : [size];
    });
  }

  /** Names of the quantities that are read of an option. */
  wanted(option: number): string[] {
    return this.ofResults.flatMap(({ reads }) => [...reads.outputs[option]!].map((i) => this.model.outputs[i]!.name));
  }

  /** The checks that a row has to pass when it is computed. */
  after(): Check[] {
    return this.ofResults.filter(({ reads }) => this.view.moves(reads)).map(({ check }) => check);
  }
}

/** Without the power of a whole switch nothing is left over or missing of it. */
const hasWholePower = (network: ResolvedScenario): boolean =>
  network.catalog.input('systemPower') !== undefined &&
  network.options.some((option) =>
    tiersOf(network).some((place) => network.input(option, `${place}.systemPower`).origin !== 'none'),
  );
