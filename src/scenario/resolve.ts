/** The one way from a scenario to the value of every input; its parts share the settings that they read. */
import type { Catalog } from '../catalog/catalog.ts';
import type { Figure, InputDefinition, Shape } from '../catalog/types.ts';
import type { Place, Scope } from '../model/sheet.ts';
import { parseModelKey } from './model-key.ts';
import { parseScenario } from './parse-scenario.ts';
import type { UnitReader } from './read-value.ts';
import { quote, ScenarioError } from './scenario-error.ts';
import { readSettings, type Setting, type Settings } from './settings.ts';
import { scenarioDefaults, type OwnOption, type Scenario } from './scenario.ts';

/** One input of one option: its value and where that comes from. */
export interface ResolvedInput {
  /** Subject and quantity: `retimed-1600g.endPower`. Options that share it share the number. */
  readonly name: string;
  /** The name under which it is drawn and varied: its own, or that of the input which it follows. */
  readonly drawnAs: string;
  readonly input: InputDefinition;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly shape: Shape | null;
  /** The figure behind the value; none where the scenario gives a number of its own. */
  readonly figure: Figure | null;
  /** The default of the edition or region, for comparison and for putting back. */
  readonly default: Figure | null;
  /** `follows`: it has the value of another input unless it is set. */
  readonly origin: 'edition' | 'region' | 'scenario' | 'follows';
}

export interface ResolvedOption {
  readonly id: string;
  readonly label: string;
  readonly leaf: string;
  readonly upper: string;
  readonly card: string;
  readonly sponsor: string | null;
  readonly integrated: boolean;
}

export interface ResolvedScenario {
  readonly scenario: Scenario;
  readonly edition: string;
  readonly scope: Scope;
  readonly region: string;
  readonly settings: Settings;
  readonly options: readonly ResolvedOption[];
  readonly baseline: string;
  /** An input by the key under which the model reads it: `pue`, `leaf.endPower`, `card.dacEndPrice`. */
  readonly input: (option: ResolvedOption, key: string) => ResolvedInput;
}

/**
 * Checks a scenario and resolves every input of every option: edition < region < scenario.
 * @param readUnit Reads text with a unit; without it such text is refused.
 * @throws ScenarioError in one sentence for anything refused.
 */
export function resolveScenario(value: unknown, catalog: Catalog, readUnit?: UnitReader): ResolvedScenario {
  const scenario = parseScenario(value, catalog);
  const settings = readSettings(scenario, catalog, readUnit);
  const region = scenario.region ?? scenarioDefaults.region;
  const scope = scenario.scope ?? scenarioDefaults.scope;
  const { options, baseline } = resolveOptions(scenario, catalog, settings);
  const resolver = new InputResolver(catalog, settings, region, scenario);
  return {
    scenario,
    edition: catalog.edition,
    scope,
    region,
    settings,
    options,
    baseline,
    input: (option, key) => resolver.resolve(option, key),
  };
}

/** The options to compare. The baseline is always one of them: where it was not named, it comes first. */
function resolveOptions(
  scenario: Scenario,
  catalog: Catalog,
  settings: Settings,
): { options: ResolvedOption[]; baseline: string } {
  const scope = scenario.scope ?? scenarioDefaults.scope;
  const shipped = catalog.data.options;
  const chosen: (string | OwnOption)[] = [
    ...(scenario.options ?? shipped.filter(({ scopes }) => scopes.includes(scope)).map(({ id }) => id)),
  ];
  const baseline = scenario.baseline ?? scenarioDefaults.baseline;
  if (!chosen.some((option) => (typeof option === 'string' ? option : option.id) === baseline))
    chosen.unshift(baseline);
  return {
    baseline,
    options: chosen.map((option) => {
      const places = typeof option === 'string' ? shipped.find(({ id }) => id === option)! : option;
      if (settings.isIntegrated(places.card))
        throw new ScenarioError(
          `options.${places.id}.card`,
          quote(places.card),
          'an architecture that plugs into a card',
        );
      return {
        id: places.id,
        label: places.label ?? places.id,
        leaf: places.leaf,
        upper: places.upper,
        card: places.card,
        sponsor: typeof option === 'string' ? null : (option.sponsor?.name ?? null),
        integrated: settings.isIntegrated(places.leaf),
      };
    }),
  };
}

class InputResolver {
  private readonly resolved = new Map<string, ResolvedInput>();
  private readonly byOption = new Map<ResolvedOption, Map<string, ResolvedInput>>();

  constructor(
    private readonly catalog: Catalog,
    private readonly settings: Settings,
    private readonly region: string,
    private readonly scenario: Scenario,
  ) {}

  /** An input of an option; the model asks for the same keys again and again. */
  resolve(option: ResolvedOption, key: string): ResolvedInput {
    let known = this.byOption.get(option);
    if (!known) this.byOption.set(option, (known = new Map<string, ResolvedInput>()));
    let input = known.get(key);
    if (!input) known.set(key, (input = this.resolveKey(option, key)));
    return input;
  }

  private resolveKey(option: ResolvedOption, key: string): ResolvedInput {
    const { place, architecture, quantity } = parseModelKey(key);
    const input = this.catalog.input(quantity)!;
    if (!place) return this.find(input, this.subjectsOf(input));
    return this.find(input, this.architectureSubjects(architecture ?? option[place], place));
  }

  /** The subject of an own architecture first, then that of the one it is like. */
  private architectureSubjects(architecture: string, place: Place): string[] {
    const subject = this.settings.subjectOf(architecture, place);
    const like = this.scenario.architectures?.[architecture]?.like;
    return like ? [subject, this.settings.subjectOf(like, place)] : [subject];
  }

  private subjectsOf({ subject }: InputDefinition): string[] {
    return [subject === 'capacity' ? this.settings.capacity.subject : subject];
  }

  private find(input: InputDefinition, subjects: readonly string[]): ResolvedInput {
    const name = `${subjects[0]}.${input.quantity}`;
    const known = this.resolved.get(name);
    if (known) return known;
    const result = this.look(input, subjects, name);
    this.resolved.set(name, result);
    return result;
  }

  private look(input: InputDefinition, subjects: readonly string[], name: string): ResolvedInput {
    const { quantity } = input;
    if (quantity === 'jobEndpoints' && !this.settings.values.has(name)) return this.usualJob(input, name);
    const regional = this.catalog.defaultFigure(this.region, quantity);
    const figures = subjects.map((subject) => regional ?? this.catalog.defaultFigure(subject, quantity));
    const usual = figures.find((figure) => figure !== undefined) ?? null;
    for (const [i, subject] of subjects.entries()) {
      const setting = this.settings.values.get(`${subject}.${quantity}`);
      const takenOver = `${subject}.${quantity}`;
      if (setting) return fromSetting(takenOver, input, setting, usual);
      if (figures[i]) return fromFigure(takenOver, input, figures[i], regional ? 'region' : 'edition');
    }
    // No row of its own: it follows another input of the same subject.
    const followed = this.find(this.catalog.input(input.follows!)!, subjects);
    return { ...followed, name, input, default: null, origin: 'follows' };
  }

  /** A job spans the whole fabric up to the size of the largest published ones. */
  private usualJob(input: InputDefinition, name: string): ResolvedInput {
    const endpoints = this.find(this.catalog.input('endpointCount')!, ['fabric']);
    return {
      ...endpoints,
      name,
      input,
      value: Math.min(endpoints.value, mostUsualJobEndpoints),
      default: null,
      origin: 'follows',
    };
  }
}

const mostUsualJobEndpoints = 16384;

function fromSetting(name: string, input: InputDefinition, setting: Setting, usual: Figure | null): ResolvedInput {
  const { typical, band, figure } = setting;
  return {
    name,
    drawnAs: name,
    input,
    value: typical,
    low: band?.low ?? null,
    high: band?.high ?? null,
    shape: figure?.shape ?? (band ? shapeOf(band) : null),
    figure,
    default: usual,
    origin: 'scenario',
  };
}

/** An own band takes the shape that the tables ask for: logarithmic where it spans more than fourfold. */
const shapeOf = ({ low, high }: { low: number; high: number }): Shape =>
  low > 0 && high / low > 4 ? 'log-triangular' : 'triangular';

const fromFigure = (
  name: string,
  input: InputDefinition,
  figure: Figure,
  origin: 'edition' | 'region',
): ResolvedInput => ({
  name,
  drawnAs: name,
  input,
  value: figure.typical,
  low: figure.low,
  high: figure.high,
  shape: figure.shape,
  figure,
  default: figure,
  origin,
});
