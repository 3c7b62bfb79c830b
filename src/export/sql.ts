/**
 * The sheets as one SQL statement: a row of the reader's table is a scenario, a row of the answer its results. What rows do not
 * change is computed when the statement is written.
 */
import { splitNetwork } from '../model/network-name.ts';
import { answerColumn, checkNamesOfColumn, usualColumns } from '../scenario/answer-columns.ts';
import { liveSheets } from '../scenario/live-sheets.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import { isTable, quoted, text, type Dialect } from './sql/dialects.ts';
import { Graph, type Expression } from './sql/graph.ts';
import { Inputs } from './sql/inputs.ts';
import { Layer, type Shared } from './sql/layer.ts';
import { Quantities, type SheetData } from './sql/quantities.ts';
import { refusedColumns, refusedInNetwork, type BuiltNetwork, type Refused } from './sql/refusals.ts';
import { readTable } from './sql/table.ts';
import { checkColumn, readColumn, Writer } from './sql/write.ts';

export { dialects, type Dialect } from './sql/dialects.ts';

export interface StatementSettings {
  readonly dialect: Dialect;
  /** Name of the reader's table, as it stands behind FROM. */
  readonly table: string;
  /** Columns that tell the rows of the reader's table apart; they stand in the answer as they are. */
  readonly keys: readonly string[];
  /** Columns that are read: names of inputs and settings. */
  readonly reads: readonly string[];
  /** Columns of the answer: `cpo.tco`, `decision.best`; the usual ones where none is named. */
  readonly columns: readonly string[];
  /** Of this package. */
  readonly version: string;
}

/** Why a row has no numbers. */
const refusedColumn = 'refused';
const lastStage = 'answered';

/**
 * A statement without a semicolon.
 * @throws ScenarioError for a column that cannot be read or answered, and for what no statement can say.
 */
export function sqlStatement(resolved: ResolvedScenario, settings: StatementSettings): string {
  if (resolved.quotes.length > 0)
    throw new ScenarioError('quotes', { id: 'entries', count: resolved.quotes.length }, { id: 'without-quotes' });
  if (!isTable(settings.table))
    throw new ScenarioError('--table', quote(settings.table), [
      'scenarios',
      'lake.scenarios',
      "read_parquet('scenarios.parquet')",
    ]);
  const graph = new Graph();
  const table = readTable(settings.reads, resolved);
  const shared: Shared = { graph, catalog: resolved.catalog, resolved, table };
  const sheets = liveSheets(resolved.networks[0]?.resolved ?? resolved);
  const networks = networksOf(shared, sheets);
  const columns = settings.columns.length > 0 ? settings.columns : usualColumns(resolved);
  const refused = distinct([...refusedColumns(shared), ...networks.flatMap(refusedInNetwork)]);
  const together = new Together(networks, sheets, graph);
  const answers = columns.map((name) => ({ name, ...answerOf(name, resolved, together, graph) }));
  return write(graph, { ...settings, columns }, shared, refused, answers);
}

/** A number, or of the options the one with the least. */
type Answer = { readonly of: Expression } | { readonly leastOf: readonly (readonly [id: string, of: Expression])[] };

function networksOf(shared: Shared, sheets: SheetData): BuiltNetwork[] {
  const { resolved, graph } = shared;
  const build = (id: string | undefined, network: ResolvedScenario, layer: Layer): BuiltNetwork => {
    const inputs = new Inputs(layer);
    const options = network.options.map((option) => ({
      option,
      quantities: new Quantities(graph, sheets, (key) => inputs.read(option, key)),
    }));
    return { id, resolved: network, inputs, options };
  };
  if (resolved.networks.length === 0) return [build(undefined, resolved, new Layer(shared, undefined))];
  const main = resolved.networks.find(({ stays }) => !stays)!;
  const above = new Layer(shared, main.id);
  return resolved.networks.map(({ id, resolved: network }) =>
    build(id, { ...network, networks: [] }, new Layer(shared, id, above)),
  );
}

function answerOf(name: string, resolved: ResolvedScenario, together: Together, graph: Graph): Answer {
  const { options } = resolved;
  const column = answerColumn(name, options, (quantity) => together.has(quantity));
  if (!column) {
    const networks = resolved.networks.map(({ id }) => id);
    checkNamesOfColumn(name, { options: options.map(({ id }) => id), networks });
    throw new ScenarioError(name, { id: 'unknown-name', value: quote(name) }, { id: 'answer-column' });
  }
  if (column.kind === 'best')
    return { leastOf: options.map(({ id }, i) => [id, together.value(i, verdictMetric)] as const) };
  const { option } = column;
  if (column.kind === 'quantity') return { of: together.value(option, column.quantity) };
  const baseline = options.findIndex(({ id }) => id === resolved.baseline);
  return { of: graph.binary('-', together.value(baseline, verdictMetric), together.value(option, verdictMetric)) };
}

/** Quantities of all networks, as they are together. */
class Together {
  private readonly outputs: ReadonlyMap<string, SheetData['outputs'][number]>;

  constructor(
    private readonly networks: readonly BuiltNetwork[],
    private readonly sheets: SheetData,
    private readonly graph: Graph,
  ) {
    this.outputs = new Map(sheets.outputs.map((output) => [output.name, output]));
  }

  has(name: string): boolean {
    const { network, name: plain } = splitNetwork(name);
    return this.outputs.has(plain) && (network === undefined || this.networks.some(({ id }) => id === network));
  }

  /** @param name Of one network `storage/tco`. */
  value(option: number, name: string): Expression {
    const { networks, sheets, graph } = this;
    const { network, name: plain } = splitNetwork(name);
    const of = (one: BuiltNetwork, quantity: string): Expression => one.options[option]!.quantities.value(quantity);
    const [single, ...others] = networks;
    if (others.length === 0) return of(single!, plain);
    if (network !== undefined)
      return of(
        networks.find(({ id }) => id === network)!,
        plain,
      );
    const { together } = this.outputs.get(plain)!;
    if (together === undefined) return graph.nothing;
    if (together === 'sum') return graph.sum(networks.map((one) => of(one, plain)));
    const weight = sheets.outputs[together]!.name;
    const weights = networks.map((one) => of(one, weight));
    const parts = networks.map((one, n) =>
      graph.choose(graph.binary('>', weights[n]!, graph.zero), graph.times(weights[n]!, of(one, plain)), graph.zero),
    );
    const whole = graph.sum(weights);
    return graph.choose(graph.binary('>', whole, graph.zero), graph.over(graph.sum(parts), whole), graph.nothing);
  }
}

/** Tests that always hold have been refused before; of equal tests the first says why. */
function distinct(refused: readonly Refused[]): Refused[] {
  const seen = new Set<Expression>();
  return refused.filter(({ when }) => {
    if (when.op === 'never' || seen.has(when)) return false;
    seen.add(when);
    return true;
  });
}

function write(
  graph: Graph,
  { dialect, table, keys, columns, version, reads }: StatementSettings,
  { resolved, table: { columns: read } }: Shared,
  refused: readonly Refused[],
  answers: readonly ({ readonly name: string } & Answer)[],
): string {
  const keyNames = keys.map((name) => quoted(name, dialect));
  const valuesOf = (answer: Answer): readonly Expression[] =>
    'of' in answer ? [answer.of] : answer.leastOf.map(([, of]) => of);
  const wanted = [...refused.map(({ when }) => when), ...answers.flatMap(valuesOf)];
  const { stages, names } = new Writer(graph).write(wanted);
  const nameOf = new Map(wanted.map((of, i) => [of, names[i]!]));
  const why = refused.map(({ why: reason, when }) => `WHEN ${nameOf.get(when)!} THEN ${text(reason)}`);
  const isRefused = why.length > 0 ? `CASE ${why.join('\n      ')} END` : 'CAST(NULL AS VARCHAR(1))';
  const answered = answers.map((answer) => {
    const value = 'of' in answer ? nameOf.get(answer.of)! : leastOf(answer.leastOf, (of) => nameOf.get(of)!);
    return `CASE WHEN ${refusedColumn} IS NULL THEN ${value} END AS ${quoted(answer.name, dialect)}`;
  });
  const select = (name: string, lines: readonly string[], from: string): string =>
    `${name} AS (\n  SELECT\n    ${lines.join(',\n    ')}\n  FROM ${from}\n)`;
  const parts = [
    select('given', [...keyNames, ...read.flatMap((column) => readColumn(column, dialect))], table),
    select('checked', ['given.*', ...read.map(checkColumn)], 'given'),
    ...stages.map((lines, i) => {
      const from = i === 0 ? 'checked' : `stage${i}`;
      return select(`stage${i + 1}`, [`${from}.*`, ...lines], from);
    }),
  ];
  const last = stages.length === 0 ? 'checked' : `stage${stages.length}`;
  parts.push(select(lastStage, [`${last}.*`, `${isRefused} AS ${refusedColumn}`], last));
  const head = [
    `cpo-tco ${version}, edition ${resolved.edition}, scope ${resolved.scope}, ${dialect}`,
    `reads ${table}: ${[...keys, ...reads].join(', ')}`,
    `answers: ${[...keys, refusedColumn, ...columns].join(', ')}`,
  ];
  return [
    // A line end in a name of a reader would end the comment.
    ...head.map((line) => `-- ${line.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')}`),
    `WITH ${parts.join(',\n')}`,
    `SELECT\n  ${[...keyNames, refusedColumn, ...answered].join(',\n  ')}\nFROM ${lastStage}`,
  ].join('\n');
}

/** The option with the least of a number; of several the first. */
function leastOf(
  options: readonly (readonly [id: string, of: Expression])[],
  nameOf: (of: Expression) => string,
): string {
  const [[last], ...others] = [...options].reverse() as [
    readonly [string, Expression],
    ...(readonly [string, Expression])[],
  ];
  const cases = others.reverse().map(([id, of], i) => {
    const rest = options.slice(i + 1).map(([, other]) => `${nameOf(of)} <= ${nameOf(other)}`);
    return `WHEN ${rest.join(' AND ')} THEN ${text(id)}`;
  });
  return cases.length === 0 ? text(last) : `CASE ${cases.join(' ')} ELSE ${text(last)} END`;
}
