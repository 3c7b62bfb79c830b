/** Says what a quantity or an input is made of. Longer than most: quantities, decisions and inputs are told in one form. */
import { terminalWords as english } from '../words/en/terminal/terminal.ts';
import { splitNetwork } from '../model/network-name.ts';
import { formatInput, formatInputRange } from '../words/input-format.ts';
import { nameAlone } from '../words/quantity-names.ts';
import {
  citeFigures,
  explainDecision,
  explainQuantity,
  type CitedFigure,
  type ExplainedQuantity,
  type Use,
} from '../scenario/explain.ts';
import type { EditionTexts } from '../scenario/editions.ts';
import { groundsOf } from '../scenario/grounds.ts';
import { findInputInUse } from '../scenario/inputs-in-use.ts';
import { networkOf } from '../scenario/network-of.ts';
import type { ResolvedInput, ResolvedOption } from '../scenario/resolve.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import type { Answer } from './answer.ts';
import { choose, formatFlag, formats, outFlag, readArguments, scenarioFlags } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { inputOf } from './names.ts';
import { textsOfEdition } from './edition-texts.ts';
import { readRun } from './read-scenario.ts';
import { quantityOf } from '../scenario/input-parts.ts';

export const explainHelp: CommandHelp = {
  takes: 'quantity',
  flags: { ...scenarioFlags, ...formatFlag, ...outFlag },
  setsInputs: true,
};

interface ExplainedInput {
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
  readonly value: number;
  readonly origin: ResolvedInput['origin'];
  /** What it is a share of, and that input's value. */
  readonly shareOf: { readonly input: string; readonly share: number; readonly value: number } | null;
  /** The class of buyer whose price was converted. */
  readonly convertedFrom: string | null;
  readonly figures: readonly CitedFigure[];
}

/** `cpo-tco explain QUANTITY [file|-] [flags] [--format text|json]` */
export function explainCommand(
  args: readonly string[],
  packageVersion: string,
  words: TerminalWords,
  readUnit?: UnitReader,
): Answer {
  const given = readArguments(args, explainHelp.flags, 2);
  const [name, file] = given.positionals;
  if (!name) throw new ScenarioError('QUANTITY', quote(undefined), { id: 'quantity-or-input' });
  const format = choose('--format', given.one.format, formats);
  const run = readRun(given, file, readUnit);
  const texts = textsOfEdition(run.resolved.edition);
  // Programs read JSON: its sentences are English in every language.
  const found = explain(run, name, texts, format === 'json' ? english : words);
  const json = {
    schema: 1,
    package: packageVersion,
    edition: run.resolved.edition,
    ...found,
  };
  return {
    text: format === 'json' ? JSON.stringify(json, null, 2) : describe(run, found, words),
    out: given.one.out,
  };
}

interface Explained {
  readonly quantity: string;
  readonly unit: string;
  readonly meaning: string;
  readonly formula: string | null;
  readonly reason: string | null;
  /** How the fabric is wired, where that decides the number. */
  readonly wiring?: string;
  readonly options: readonly {
    readonly option: string;
    /** Of a number of the decision: what the option is set against. */
    readonly baseline?: string;
    readonly value: number | null;
    /** Every internal rate of return. */
    readonly roots?: readonly number[];
    /** The value in words, where it is more than a number with a unit. */
    readonly text?: string;
    readonly uses: readonly {
      readonly name: string;
      readonly value: number | null;
      readonly unit: string;
    }[];
  }[];
  readonly inputs: readonly ExplainedInput[];
}

function explain(run: Run, name: string, texts: EditionTexts, words: TerminalWords): Explained {
  const { explanations } = texts;
  const explainInput = (input: ResolvedInput): ExplainedInput => inputExplained(run, input, texts);
  const { options } = run.resolved;
  if (Object.hasOwn(run.options[0]!.quantities, name)) {
    const explained = options.map((option) => explainQuantity(run, option, name, explanations));
    const { unit, meaning, formula, reason, shape } = explained[0]!;
    return {
      quantity: name,
      unit,
      meaning,
      formula,
      reason,
      ...(shape && { wiring: words.desk.wiring(shape) }),
      options: explained.map(({ option, value, uses }) => ({ option, value, uses: uses.map(namedValue) })),
      inputs: inputsBehind(run, options, name, texts).map(explainInput),
    };
  }
  const decision = explanations.models.decision!.find((one) => one.name === name);
  if (decision) {
    const { unit, meaning, formula, reason } = decision;
    const explained = run.comparisons.map(({ option }) => explainDecision(run, option, name, explanations));
    return {
      quantity: name,
      unit,
      meaning,
      formula,
      reason,
      options: explained.map((one) => ({
        option: one.option,
        baseline: one.baseline,
        value: one.value,
        ...(one.roots && { roots: one.roots }),
        text: words.decisionNumber(one),
        uses: one.uses.map(namedValue),
      })),
      inputs: inputsOfDecision(run, name, texts).map(explainInput),
    };
  }
  const input = explainInput(findInput(run, name));
  const { unit, meaning } = input;
  return {
    quantity: input.name,
    unit,
    meaning,
    formula: null,
    reason: null,
    options: [],
    inputs: [input],
  };
}

const namedValue = ({ name, value, unit }: Use) => ({ name, value, unit });

/** Inputs that the decision sheet reads for a number; those behind the results of the options are told with these. */
function inputsOfDecision(run: Run, name: string, { explanations }: EditionTexts): ResolvedInput[] {
  const inputs = new Map<string, ResolvedInput>();
  const visit = (option: string, quantity: string): void => {
    for (const use of explainDecision(run, option, quantity, explanations).uses) {
      if (use.kind === 'quantity') visit(option, use.name);
      if (use.kind === 'input') inputs.set(use.resolved.name, use.resolved);
    }
  };
  for (const { option } of run.comparisons) visit(option, name);
  return [...inputs.values()];
}

/** Every input of the tables that a quantity rests on, directly or through others, over all options. */
function inputsBehind(
  run: Run,
  options: readonly ResolvedOption[],
  name: string,
  { explanations }: EditionTexts,
): ResolvedInput[] {
  const inputs = new Map<string, ResolvedInput>();
  for (const option of options) {
    const seen = new Set<string>();
    const visit = (quantity: string): void => {
      if (seen.has(quantity)) return;
      seen.add(quantity);
      const explained: ExplainedQuantity = explainQuantity(run, option, quantity, explanations);
      for (const use of explained.uses) {
        if (use.kind === 'quantity') visit(use.name);
        if (use.kind === 'input') inputs.set(use.resolved.name, use.resolved);
      }
    };
    visit(name);
  }
  return [...inputs.values()];
}

/** @throws ScenarioError when the scenario reads no such input. */
function findInput(run: Run, name: string): ResolvedInput {
  const found = findInputInUse(run.resolved, name);
  if (found) return found;
  const needsSubject = run.resolved.catalog.input(name)?.subject === 'architecture';
  throw new ScenarioError(
    'QUANTITY',
    `"${name}"`,
    needsSubject ? run.resolved.options.map(({ leaf }) => `${leaf}.${name}`) : { id: 'quantity-in-use' },
  );
}

const inputExplained = (
  { resolved: { catalog: tables } }: Run,
  resolved: ResolvedInput,
  { sources }: EditionTexts,
): ExplainedInput => ({
  name: resolved.name,
  unit: resolved.input.unit,
  meaning: resolved.input.meaning,
  value: resolved.value,
  origin: resolved.origin,
  shareOf: resolved.shareOf && {
    input: resolved.shareOf.name,
    share: resolved.own.typical,
    value: resolved.shareOf.value,
  },
  convertedFrom: resolved.convertedFrom,
  figures: citeFigures(resolved, tables, sources),
});

function describe(run: Run, found: Explained, words: TerminalWords): string {
  const { quantity, unit, formula, reason, wiring, options, inputs } = found;
  const { desk, texts } = words;
  const { explain: say } = texts;
  const { signs } = desk;
  const value = (name: string, amount: number | null, of: string): string =>
    amount === null
      ? desk.explanation.noValue
      : formatInput(amount, { quantity: quantityOf(name), unit: of }, 5, desk.numbers);
  return [
    [quantity, unit === '1' ? say.number : isEnglish(words) ? unit : desk.numbers.unit(unit)].join(desk.signs.comma),
    `  ${meaningOf(run, found, words)}`,
    ...(formula ? [`  = ${formula}`] : []),
    ...(reason ? [`  ${say.noValueWhere(reason)}`] : []),
    ...(wiring ? [`  ${wiring}`] : []),
    ...options.flatMap(({ option, baseline, value: amount, text, uses }) => [
      `\n${baseline === undefined ? option : say.against(option, baseline)}${signs.colon}${text ?? value(quantity, amount, unit)}`,
      ...uses.map((use) => `  ${use.name} = ${value(use.name, use.value, use.unit)}`),
    ]),
    ...(inputs.length > 0 ? [`\n${say.inputs}`] : []),
    ...inputs.flatMap((input) => [
      `  ${input.name} = ${value(input.name, input.value, input.unit)}${signs.bracket(originOf(input, words))}`,
      ...input.figures.map((figure) => `    ${citation(figure, quantityOf(input.name), words)}`),
    ]),
    ...(say.fromTables === '' ? [] : [`\n${say.fromTables}`]),
  ].join('\n');
}

const isEnglish = ({ language }: TerminalWords): boolean => language === 'en';

/** What a number is. Sheets and tables say it in English; another language has its name. */
function meaningOf(run: Run, { quantity, meaning, formula }: Explained, words: TerminalWords): string {
  if (isEnglish(words)) return meaning;
  const { desk } = words;
  const input = formula === null ? findInputInUse(run.resolved, quantity) : undefined;
  if (input) return desk.inputLabel(inputOf(run, input.name));
  const { network, name } = splitNetwork(quantity);
  const of = { quantity: name, ...(network !== undefined && { network: networkOf(run.resolved, network).label }) };
  return nameAlone(of, desk, words.quantities) ?? desk.decision(name);
}

/** Where a value comes from: `75 % of retimed-1600g.endPrice, 1,400`. */
function originOf({ origin, shareOf, convertedFrom, unit }: ExplainedInput, { desk, texts }: TerminalWords): string {
  const { origins, converted } = texts.explain;
  const value = shareOf && formatInput(shareOf.value, { quantity: quantityOf(shareOf.input), unit }, 5, desk.numbers);
  const share = shareOf && desk.inputs.follows(desk.percent(shareOf.share, 3), shareOf.input, value!);
  return [origins[origin], share, convertedFrom && converted(convertedFrom)]
    .filter((one) => !!one)
    .join(desk.signs.comma);
}

function citation(
  { typical, low, high, unit, evidence, weakest, role, source, notes, asOf }: CitedFigure,
  quantity: string,
  { desk, texts }: TerminalWords,
): string {
  const of = { quantity, unit };
  const { numbers, signs } = desk;
  const band = low === null || low === high ? '' : signs.bracket(formatInputRange(low, high!, of, 4, numbers));
  const where = source
    ? `${source.title}, ${source.publisher}${notes.locator ? `; ${notes.locator}` : ''}`
    : notes.note;
  const value = formatInput(typical, of, 4, numbers) + band;
  const told = [value, desk.evidence(groundsOf({ evidence }, weakest)), asOf].join(desk.signs.comma);
  return [texts.explain.roles[role as keyof typeof texts.explain.roles], told, where].join(signs.colon);
}
