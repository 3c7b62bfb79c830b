/** The calculator as a library: `import { compare } from 'cpo-tco'` answers what `cpo-tco compare --format json` answers. */
import { toFullJson } from '../export/full-json.ts';
import type { ResultJson } from '../export/json.ts';
import { defaultCube } from '../scenario/assess.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { catalogFor } from '../scenario/editions.ts';
import { finish } from '../scenario/finish.ts';
import { runScenario } from '../scenario/run-scenario.ts';
import { mostDraws, type Scenario } from '../scenario/scenario.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { withWhatIsNeeded } from '../scenario/with-what-is-needed.ts';
import { english } from '../words/format.ts';
import { refusalWords } from '../words/en/refusals.ts';
import { commandRefusals } from '../words/en/terminal/refusals.ts';
import { refusalsIn } from '../words/refusal-words.ts';

declare const __PACKAGE_VERSION__: string;

const { foundText, allowedText, refusalText } = refusalsIn(refusalWords, english, commandRefusals);

export type { ResultJson, Scenario };

/** Version of this package: with the edition it names a result. */
export const version: string = __PACKAGE_VERSION__;

/** The edition of tables and sheets that a scenario is computed with if it names none, such as `2026.12`. */
export const edition: string = catalog.edition;

/** How `compare` computes and what its result holds. Settings with other names are ignored. */
export interface CompareSettings {
  /** How often the inputs with a band are drawn: a whole number, 1 to 1,000,000; 4,096 if it is left out. */
  readonly draws?: number;
  /** Which draws: the same seed gives the same digits on every machine. A whole number from 0; 1 if it is left out. */
  readonly seed?: number;
  /** Whether the result lists every input in use, with its band and its source; false if it is left out. */
  readonly inputs?: boolean;
}

/** A scenario or a setting that cannot be computed: which field, what was found, and what is allowed, in English. */
export class ScenarioRefused extends Error {
  override readonly name = 'ScenarioRefused';
  /** The path of the field, such as `inputs.cpo.endPower`. */
  readonly field: string;
  /** What stood there, as text: `2000`, `"high"`, `missing`. */
  readonly found: string;
  /** What may stand there: `0 to 1000 W`. */
  readonly allowed: string;

  private constructor(message: string, field: string, found: string, allowed: string) {
    super(message);
    this.field = field;
    this.found = found;
    this.allowed = allowed;
  }

  /** @internal */
  static because(error: ScenarioError): ScenarioRefused {
    const { field, found, allowed } = error;
    return new ScenarioRefused(refusalText(error), field, foundText(found), allowedText(allowed));
  }
}

/**
 * Compares options for a switch, a fabric or a campus. What the scenario leaves out is the default of the edition; `{}` asks
 * about one switch of 102.4T. Figures are in the units that stand beside them, amounts in USD.
 * @param scenario As the command line reads it from a file and as a link of the calculator holds it.
 * @param settings How many draws, which, and whether the inputs are listed.
 * @returns plain data, which can be stored as JSON.
 * @throws ScenarioRefused (the promise is rejected) for a field or a setting that is not known or out of range; nothing is
 * computed then.
 */
export async function compare(scenario: Scenario = {}, settings: CompareSettings = {}): Promise<ResultJson> {
  try {
    const cube = {
      draws: whole('draws', settings.draws ?? defaultCube.draws, 1, mostDraws),
      seed: whole('seed', settings.seed ?? defaultCube.seed, 0, Number.MAX_SAFE_INTEGER),
    };
    return await withWhatIsNeeded((readUnit) => {
      const run = runScenario(scenario, catalogFor(scenario, catalog), readUnit);
      return finish(toFullJson(run, version, cube, settings.inputs));
    });
  } catch (error) {
    throw error instanceof ScenarioError ? ScenarioRefused.because(error) : error;
  }
}

function whole(field: string, value: unknown, least: number, most: number): number {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
  throw new ScenarioError(field, quote(value), { id: 'count-between', least, most });
}
