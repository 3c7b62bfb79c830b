/**
 * The evidence pack: one JSON file from which anyone can recompute a result. docs/evidence-pack.md describes it.
 * Longer than most files: it holds the types of the file beside what writes them.
 */
import type { EvidenceClass, Source } from '../catalog/types.ts';
import type { Explanations } from '../engine/evaluator.ts';
import { countTolerance } from '../model/limits.ts';
import { assess, type Assessment } from '../scenario/assess.ts';
import { usDollar } from '../scenario/currency.ts';
import type { EditionTexts } from '../scenario/editions.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import { formulasInOrder, modelValues, readsOfDecision, type SheetFormula } from '../scenario/model-values.ts';
import type { Statement } from '../scenario/read-value.ts';
import type { ResolvedInput, ResolvedOption } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { CommandField } from '../scenario/command-refusal.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { placesOf } from '../scenario/tiers.ts';
import { scenarioName } from '../scenario/scenario-name.ts';
import { answerView } from '../view/answer-view.ts';
import { Money } from '../view/money.ts';
import { questionView } from '../view/question-view.ts';
import { deskWords } from '../words/en/desk.ts';
import { evidencePackWords as words, type PackPart } from '../words/en/evidence-pack.ts';
import { allQuantities, fullJsonOf } from './full-json.ts';
import { inputsJson } from './inputs-json.ts';
import { toJson, type InputJson, type OptionJson, type ResultJson } from './json.ts';

/** A figure with everything that is needed to check it. */
interface PackFigure {
  readonly id: string;
  readonly low: number | null;
  readonly typical: number;
  readonly high: number | null;
  readonly unit: string;
  readonly boundary: string;
  readonly evidence: EvidenceClass;
  /** For a derived figure the weakest class of what it is derived from, else its own. */
  readonly weakest: EvidenceClass;
  readonly asOf: string;
  readonly role: string;
  /** Where in the source it stands. */
  readonly locator: string;
  readonly note: string;
}

/** An input as `InputJson` has it, with its figure and its source in full. */
export type PackInput = Omit<InputJson, 'figure' | 'source'> & {
  readonly label: string;
  readonly meaning: string;
  readonly origin: ResolvedInput['origin'];
  /** Largest value of one that is computed from others. */
  readonly most?: number;
  /** A firm quote or a measurement that the scenario names. */
  readonly statement: Statement | null;
  readonly figure: PackFigure | null;
  readonly source: Source | null;
};

/** A number that the formulas read, and the entry of `inputs` that gives it. */
export interface PackValue {
  readonly value: number;
  readonly input?: string;
}

type PackOption = Pick<ResolvedOption, 'id' | 'label' | 'leaf' | 'upper' | 'card'> & {
  readonly inputs: Readonly<Record<string, PackValue>>;
} & Omit<OptionJson, 'id'>;

export interface PackContent {
  readonly about: {
    readonly package: string;
    readonly edition: string;
    readonly question: string;
    readonly verdict: string;
    readonly answer: string;
    /** How the numbers are recomputed, in English. */
    readonly reading: readonly string[];
    readonly countTolerance: number;
    readonly places: readonly string[];
    /** Ids of several networks, in their order; empty where it is one. */
    readonly networks: readonly string[];
    readonly baseline: string;
    readonly decisionReads: Readonly<Record<string, string>>;
    readonly constants: Explanations['constants'];
    /** What the scenario fixes, by the name without its place. */
    readonly structure: Explanations['structure'];
  };
  /** As it was asked. */
  readonly scenario: Scenario;
  readonly inputs: readonly PackInput[];
  readonly formulas: {
    readonly quantities: readonly SheetFormula[];
    readonly decision: Explanations['models'][string];
  };
  readonly results: Omit<ResultJson, 'schema' | 'package' | 'edition' | 'scenario' | 'inputs' | 'options'> & {
    readonly options: readonly PackOption[];
  };
}

export interface EvidencePack {
  readonly schema: 1;
  readonly kind: typeof kind;
  /** Of `content`, in hexadecimal. */
  readonly sha256: string;
  readonly sha256Of: Readonly<Record<PackPart, string>>;
  readonly content: PackContent;
}

const schema = 1;
const kind = 'cpo-tco-evidence';
const parts: readonly PackPart[] = ['about', 'scenario', 'inputs', 'formulas', 'results'];

/**
 * Everything that a pack holds, amounts in US dollars. It pauses while it works.
 * @param cube Without it the results are expected values only: no ranges, decision and worth.
 */
export function* packContent(
  run: Run,
  packageVersion: string,
  cube: Assessment['cube'] | undefined,
  { sources, explanations }: EditionTexts,
): Generator<void, PackContent, void> {
  const { resolved } = run;
  const assessment = cube && (yield* assess(run, cube, allQuantities(run)));
  const result = assessment ? yield* fullJsonOf(assessment, packageVersion) : toJson(run, packageVersion);
  const { schema: _schema, package: _package, edition: _edition, scenario, options, ...results } = result;
  const answer = answerView(run, new Money(usDollar), assessment, undefined);
  return {
    about: {
      package: packageVersion,
      edition: resolved.edition,
      question: deskWords.questionSentence(questionView(run, usDollar, cube?.draws ?? 0, resolved.catalog)),
      verdict: deskWords.badge(answer).text,
      answer: deskWords.headline(answer),
      reading: words.reading,
      countTolerance,
      places: placesOf(resolved),
      networks: resolved.networks.map(({ id }) => id),
      baseline: resolved.baseline,
      decisionReads: readsOfDecision,
      constants: explanations.constants,
      structure: explanations.structure,
    },
    scenario,
    inputs: packInputs(run, sources),
    formulas: { quantities: formulasInOrder(resolved, explanations), decision: explanations.models.decision! },
    results: {
      ...results,
      options: resolved.options.map((option, i) => {
        const { id, label, leaf, upper, card } = option;
        const { id: _, ...quantities } = options[i]!;
        return { id, label, leaf, upper, card, inputs: valuesOf(run, option), ...quantities };
      }),
    },
  };
}

function packInputs(run: Run, { sources, notes }: EditionTexts['sources']): PackInput[] {
  const used = inputsInUse(run.resolved);
  return inputsJson(run).map((input, i) => {
    const { input: definition, origin, statement, figure, most } = used[i]!;
    const text = figure && (notes[figure.id] ?? { locator: '', note: '' });
    return {
      ...input,
      label: definition.label,
      meaning: definition.meaning,
      origin,
      ...(most !== undefined && { most }),
      statement,
      figure: figure && {
        id: figure.id,
        low: figure.low,
        typical: figure.typical,
        high: figure.high,
        unit: figure.unit,
        boundary: figure.boundary,
        evidence: figure.evidence,
        weakest: figure.weakest,
        asOf: figure.asOf,
        role: figure.role,
        ...text!,
      },
      source: figure?.source ? (sources[figure.source] ?? null) : null,
    };
  });
}

const valuesOf = ({ resolved }: Run, option: ResolvedOption): Record<string, PackValue> =>
  Object.fromEntries(
    [...modelValues(resolved, option)].map(([key, { value, input }]) => [
      key,
      { value, ...(input && { input: scenarioName(resolved, input.name) }) },
    ]),
  );

/** The pack with its hashes. */
export async function sealed(content: PackContent): Promise<EvidencePack> {
  return { schema, kind, sha256: await hashOf(content), sha256Of: await hashesOf(content), content };
}

/** The text of the file. */
export const packText = (pack: EvidencePack): string => JSON.stringify(pack, null, 2);

async function hashesOf(content: Readonly<Record<PackPart, unknown>>): Promise<EvidencePack['sha256Of']> {
  const hashes = await Promise.all(parts.map(async (part) => [part, await hashOf(content[part])] as const));
  return Object.fromEntries(hashes) as EvidencePack['sha256Of'];
}

/** SHA-256 of the JSON text of a value without spaces, in hexadecimal. */
async function hashOf(value: unknown): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(value))));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface ReadPack {
  /** As it was asked. It may name no edition: then it was asked of the pack's. */
  readonly scenario: Scenario;
  readonly edition: string;
  /** Version of the package that wrote it. */
  readonly package: string;
  readonly content: PackContent;
  /** The parts that were altered after it was written; null where none was, empty where the hash of the whole alone differs. */
  readonly altered: readonly PackPart[] | null;
  /** The same in one sentence. */
  readonly state: string;
}

/**
 * Reads a pack and checks its hashes. The scenario is given back as it stands; whoever runs it checks its form.
 * @throws ScenarioError for what is no pack of a known form.
 */
export async function readEvidencePack(text: string): Promise<ReadPack> {
  const pack = parsePack(text);
  const { content } = pack;
  const found = await hashesOf(content);
  const altered = parts.filter((part) => found[part] !== pack.sha256Of[part]);
  const isIntact = altered.length === 0 && (await hashOf(content)) === pack.sha256;
  return {
    scenario: content.scenario,
    edition: content.about.edition,
    package: content.about.package,
    content,
    altered: isIntact ? null : altered,
    state: isIntact ? words.intact : words.altered(altered),
  };
}

/** Whether a text begins as a pack does, so that another reader may be asked. */
export const isEvidencePack = (text: string): boolean => new RegExp(`"kind":\\s*"${kind}"`).test(text);

const field: CommandField = 'evidence-pack';

function parsePack(text: string): EvidencePack {
  let pack: Partial<EvidencePack> | null;
  try {
    // A byte order mark is no part of JSON.
    pack = JSON.parse(text.replace(/^\uFEFF/, '')) as Partial<EvidencePack> | null;
  } catch {
    throw new ScenarioError(field, { id: 'no-evidence-pack' }, { id: 'evidence-pack' });
  }
  if (pack?.kind !== kind) throw new ScenarioError(field, { id: 'no-evidence-pack' }, { id: 'evidence-pack' });
  if (pack.schema !== schema)
    throw new ScenarioError(
      field,
      pack.schema === undefined
        ? { id: 'pack-without', key: 'schema' }
        : { id: 'pack-of-form', form: String(quote(pack.schema)) },
      { id: 'pack-form', form: schema },
    );
  const { content, sha256Of } = pack;
  for (const part of parts)
    if (typeof content?.[part] !== 'object' || content[part] === null)
      throw new ScenarioError(field, { id: 'pack-without', key: `content.${part}` }, { id: 'evidence-pack' });
  if (typeof sha256Of !== 'object' || sha256Of === null)
    throw new ScenarioError(field, { id: 'pack-without', key: 'sha256Of' }, { id: 'evidence-pack' });
  return pack as EvidencePack;
}
