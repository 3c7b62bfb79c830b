/**
 * How the headlines of scenarios moved between two editions: as JSON, as a table of the terminal, as Markdown. Longer than
 * most files: the three say the same of one result.
 */
import type { Catalog } from '../catalog/catalog.ts';
import type { Hypercube } from '../engine/hypercube.ts';
import { architectureOf } from '../scenario/architecture-of.ts';
import type { RankedDecision } from '../scenario/decide.ts';
import { isMoved, moved, type Cause, type Moved, type MovedOption, type NotMoved } from '../scenario/moved.ts';
import { namedInput } from '../scenario/named-input.ts';
import type { Run } from '../scenario/run-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { optionName } from '../view/names.ts';
import { refusalText } from '../words/en/refusals.ts';
import { formatInput } from '../words/input-format.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import { quantityOf } from '../scenario/input-parts.ts';

/** Two editions and what became of each scenario. */
export interface MovedReport {
  /** Ids of the editions, as readers are told them. */
  readonly before: string;
  readonly after: string;
  /** Simulated cases that the chances are of. */
  readonly cube: Hypercube;
  readonly scenarios: readonly { readonly name: string; readonly found: Moved | NotMoved }[];
}

/** @param names What the editions are called where they are told. */
export const movedReport = (
  scenarios: Readonly<Record<string, unknown>>,
  [before, after]: readonly [Catalog, Catalog],
  names: Pick<MovedReport, 'before' | 'after'>,
  cube: Hypercube,
): MovedReport => ({
  ...names,
  cube,
  scenarios: Object.entries(scenarios).map(([name, scenario]) => ({
    name,
    found: moved(scenario as Scenario, before, after, cube),
  })),
});

/** The change as a share of the cost before; null where there is none. */
const changeOf = ({ before, after }: MovedOption): number | null =>
  before === null || after === null || before === 0 ? null : after / before - 1;

export const movedJson = ({ before, after, cube, scenarios }: MovedReport, packageVersion: string) => ({
  schema: 1,
  package: packageVersion,
  before,
  after,
  ...cube,
  scenarios: scenarios.map(({ name, found }) =>
    isMoved(found)
      ? {
          name,
          bestBefore: found.bestBefore,
          bestAfter: found.bestAfter,
          decisionBefore: decisionJson(found.decisions!.before),
          decisionAfter: decisionJson(found.decisions!.after),
          options: found.options.map((option) => ({
            ...option,
            change: changeOf(option),
            chanceBefore: chanceOf(found.decisions!.before, option.option),
            chanceAfter: chanceOf(found.decisions!.after, option.option),
          })),
          ranges: found.ranges,
          onlyBefore: found.onlyBefore,
          onlyAfter: found.onlyAfter,
        }
      : { name, refusedBy: found.refusedBy === 'before' ? before : after, refusal: refusalText(found.refusal) },
  ),
});

const decisionJson = ({ verdict, flags, best, contenders, byArchitecture }: RankedDecision) => ({
  ...{ verdict, flags, best, contenders, byArchitecture },
});

/** How often an option is the cheapest; null where the edition does not compare it. */
const chanceOf = ({ ranking }: RankedDecision, id: string): number | null =>
  ranking.find(({ option }) => option === id)?.chanceLowest ?? null;

/** So many figures are named of each option; the others are summed up. */
const mostNamed = 3;

interface Row {
  readonly option: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly chance: string;
  readonly by: readonly string[];
}

function rowOf(found: Moved, option: MovedOption, words: TerminalWords): Row {
  const { desk, moved: say, signedPercent } = words;
  const { before, after, causes, rest } = option;
  // What cost nothing before has its parts of what it costs now.
  const share = (amount: number): string => signedPercent(amount / (before || after || 1));
  const named = causes.slice(0, mostNamed);
  const others = causes.slice(mostNamed);
  const cost = (value: number | null): string => (value === null ? '-' : desk.numbers.number(value, 4));
  const change = changeOf(option);
  const [was, is] = (['before', 'after'] as const).map((edition) => {
    const chance = chanceOf(found.decisions![edition], option.option);
    return chance === null ? '-' : desk.chance(chance);
  }) as [string, string];
  return {
    option: optionLabel(found, option.option, words),
    before: cost(before),
    after: cost(after),
    change: change === null ? '-' : signedPercent(change),
    chance: was === is ? is : say.chance(was, is),
    by: [
      ...named.map((cause) => causeText(found, cause, share(cause.amount), words)),
      ...(others.length > 0
        ? [say.more(others.length, share(others.reduce((sum, { amount }) => sum + amount, 0)))]
        : []),
      ...(rest === 0 ? [] : [say.rest(share(rest))]),
    ],
  };
}

/** The verdict as the answer has it: which architecture leads, how sure that is, and that none inside a switch is a contender. */
function verdictText(
  found: Moved,
  run: Run,
  { verdict, flags, contenders, byArchitecture, ranking }: RankedDecision,
  words: TerminalWords,
): string {
  const { moved: say, desk } = words;
  if (ranking.length === 1) return say.alone;
  if (flags.includes('no-difference')) return say.same;
  const label = (id: string): string => optionLabel(found, id, words);
  const told = (text: string): string => (flags.includes('stay-pluggable') ? say.stays(text) : text);
  if (verdict === 'not-settled') return told(say.open(contenders.map(label)));
  const [leading] = byArchitecture;
  const { options } = run.resolved;
  const leader = ranking
    .filter(({ option }) => {
      const row = options.find(({ id }) => id === option)!;
      return architectureOf(run.resolved, row) === leading!.architecture;
    })
    .reduce((a, b) => (b.chanceLowest > a.chanceLowest ? b : a)).option;
  const sure = verdict === 'settled' ? say.veryLikely : say.likely;
  return told(sure(label(leader), desk.chance(leading!.chanceLowest)));
}

function causeText(
  { after: { resolved } }: Moved,
  { input, unit, before, after }: Cause,
  share: string,
  { moved: say, desk }: TerminalWords,
): string {
  const of = { quantity: quantityOf(input), unit };
  const value = (one: number): string => formatInput(one, of, 4, desk.numbers);
  const label = desk.inputLabel({ ...namedInput(resolved, input), key: input, unit });
  return say.cause(label, value(before), value(after), share);
}

function optionLabel({ before, after }: Moved, id: string, { desk }: TerminalWords): string {
  const { resolved } = [after, before].find((run) => run.resolved.options.some((option) => option.id === id))!;
  return desk.optionName(
    optionName(
      resolved,
      resolved.options.find((option) => option.id === id)!,
    ),
  );
}

interface Told {
  /** Of each scenario that moved: its rows, and which option is cheapest. Those that moved alike share theirs. */
  readonly rows: readonly {
    readonly name: string;
    readonly cheapest: string;
    readonly verdict: string;
    readonly options: readonly Row[];
  }[];
  /** Sentences under the table. */
  readonly notes: readonly string[];
  readonly refused: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

function tell({ before, after, scenarios }: MovedReport, words: TerminalWords): Told {
  const { moved: say, refusalText: refusal } = words;
  const answered = scenarios.flatMap(({ name, found }) => (isMoved(found) ? [{ name, found }] : []));
  const sureness = (decision: RankedDecision): string =>
    JSON.stringify([decisionJson(decision), decision.ranking.map((one) => [one.option, one.chanceLowest])]);
  const isUnmoved = ({ found }: (typeof answered)[number]): boolean =>
    sureness(found.decisions!.before) === sureness(found.decisions!.after) &&
    found.options.every(
      (option) =>
        changeOf(option) === 0 || (option.causes.length === 0 && option.rest === 0 && option.before === option.after),
    );
  const unmoved = answered.filter(isUnmoved);
  const rows = answered
    .filter((one) => !unmoved.includes(one))
    .map(({ name, found }) => {
      const [was, is] = [found.bestBefore, found.bestAfter].map((id) => optionLabel(found, id, words)) as [
        string,
        string,
      ];
      const [wasVerdict, isVerdict] = (['before', 'after'] as const).map((edition) =>
        verdictText(found, found[edition], found.decisions![edition], words),
      ) as [string, string];
      return {
        name,
        cheapest: was === is ? say.cheapest(is) : say.cheapestMoved(was, is),
        verdict: wasVerdict === isVerdict ? say.verdictOfBoth(isVerdict) : say.verdictMoved(wasVerdict, isVerdict),
        options: found.options.map((option) => rowOf(found, option, words)),
      };
    });
  const merged = new Map<string, (typeof rows)[number]>();
  for (const one of rows) {
    const { name, ...same } = one;
    const key = JSON.stringify(same);
    const known = merged.get(key);
    merged.set(key, known ? { ...known, name: `${known.name}, ${name}` } : one);
  }
  const ranges = [...new Set(answered.flatMap(({ found }) => found.ranges))];
  const onlyBefore = [...new Set(answered.flatMap(({ found }) => found.onlyBefore))];
  const refusedBy = (which: NotMoved['refusedBy'], edition: string) => {
    const lines = scenarios.flatMap(({ name, found }) =>
      !isMoved(found) && found.refusedBy === which ? [name + words.desk.signs.colon + refusal(found.refusal)] : [],
    );
    return lines.length > 0 ? [{ heading: say.refused(edition), lines }] : [];
  };
  return {
    rows: [...merged.values()],
    notes: [
      ...(rows.length === 0 ? [say.nothing] : []),
      ...(rows.length > 0 && unmoved.length > 0 ? [say.unmoved(words.desk.list(unmoved.map(({ name }) => name)))] : []),
      ...(ranges.length > 0 ? [say.ranges(words.desk.list(ranges))] : []),
      ...(onlyBefore.length > 0 ? [say.onlyBefore(before, words.desk.list(onlyBefore))] : []),
    ],
    refused: [...refusedBy('before', before), ...refusedBy('after', after)],
  };
}

/** For a terminal: a table with a line for each option and one for each figure under it. */
export function movedLines(
  report: MovedReport,
  table: (rows: readonly (readonly string[])[]) => string,
  words: TerminalWords,
): string {
  const { rows, notes, refused } = tell(report, words);
  const { moved: say, desk } = words;
  const [, , before, after, change, chance] = say.columns(report.before, report.after);
  const cells = rows.map(({ options }) =>
    options.map((row) => [`  ${row.option}`, row.before, row.after, row.change, row.chance]),
  );
  // One table, so that all columns are as wide; its lines are then given back to their scenarios.
  const lines = table([['', before, after, change, chance], ...cells.flat()]).split('\n');
  const [head, ...rest] = lines as [string, ...string[]];
  const parts = rows.map(({ name, cheapest, verdict, options }) => [
    `\n${name}, ${cheapest}`,
    `  ${verdict}`,
    ...options.flatMap(({ by }) => [rest.shift()!, ...by.map((cause) => `    ${cause}`)]),
  ]);
  return [
    say.heading(report.before, report.after),
    say.about(desk.numbers.number(report.cube.draws, 9)),
    ...(rows.length > 0 ? ['', head] : []),
    ...parts.flat(),
    ...notes.map((note) => `\n${note}`),
    ...refused.flatMap(({ heading, lines: named }) => [`\n${heading}`, ...named.map((line) => `  ${line}`)]),
  ].join('\n');
}

/** For CHANGELOG.md: a section with one table. */
export function movedMarkdown(report: MovedReport, words: TerminalWords): string {
  const { rows, notes, refused } = tell(report, words);
  const { moved: say, desk } = words;
  const columns = say.columns(report.before, report.after);
  const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const table = [
    row(columns),
    '| --- | --- | ---: | ---: | ---: | ---: | --- |',
    ...rows.flatMap(({ name, verdict, options }) =>
      options.map((one, i) =>
        row([
          i === 0 ? `${name}: ${verdict}` : '',
          one.option,
          one.before,
          one.after,
          one.change,
          one.chance,
          one.by.join('; '),
        ]),
      ),
    ),
  ];
  return [
    `### ${say.heading(report.before, report.after)}`,
    say.about(desk.numbers.number(report.cube.draws, 9)),
    ...(rows.length > 0 ? [table.join('\n')] : []),
    ...notes,
    ...refused.map(({ heading, lines }) => [heading, '', ...lines.map((line) => `- ${line}`)].join('\n')),
  ].join('\n\n');
}

/** A cell of Markdown: a bar would end it. */
const cell = (text: string): string => text.replaceAll('|', '\\|');
