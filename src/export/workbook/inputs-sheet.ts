import type { FigureNotes, Source } from '../../catalog/types.ts';
import { classOf } from '../../scenario/class-of.ts';
import { groundsOf } from '../../scenario/grounds.ts';
import { decidesFigures, type Read } from '../../scenario/live-sheets.ts';
import type { ResolvedInput } from '../../scenario/resolve.ts';
import { usualValue } from '../../scenario/usual-value.ts';
import { parseModelKey } from '../../scenario/model-key.ts';
import { splitNetwork } from '../../model/network-name.ts';
import { inFormula, textInFormula, type Cell, type WorkSheet } from '../xlsx.ts';
import { formatOf, formula, link, number, section, text, texts, told, type Row } from './cells.ts';
import { firstRow, type Plan } from './plan.ts';

const columns = 16;
const widths = [46, 34, 14, 20, 13, 13, 11, 40, 36, 13, 15, 12, 36, 60, 50, 100];

/** Columns that other sheets refer to. */
const changedColumn = 'L';
const mark = 'changed';

/** The row of an input, its value in the column C; a share has its factor in G. */
export function inputsSheet(plan: Plan): WorkSheet {
  const { texts: words } = plan.settings.words;
  const { inputs } = words;
  const head = [
    ...[inputs.label, inputs.name, inputs.value, inputs.unit, inputs.low, inputs.high, inputs.factor, inputs.of],
    ...[inputs.mark, inputs.usual, inputs.written, inputs.changed, inputs.evidence, inputs.source, inputs.address],
    inputs.note,
  ];
  const right = [2, 4, 5, 6, 9, 10];
  const indented = [3, 7];
  return {
    name: plan.sheets.inputs,
    widths,
    printed: 13,
    frozen: { rows: firstRow - 1, columns: 3 },
    rows: [
      [text(inputs.heading, 'title')],
      [text(inputs.lead, 'note')],
      [],
      head.map((one, i) =>
        text(one, right.includes(i) ? 'head-right' : indented.includes(i) ? 'head-indented' : 'head'),
      ),
      ...plan.inputRows.map((one): Row => {
        if ('section' in one) return section(one.section, columns);
        return 'input' in one ? inputRow(plan, one.input, one.row) : fixedRow(plan, one.fixed);
      }),
    ],
  };
}

/** How many inputs do not have the value with which they were written; followers of a changed input are among them. */
export function changedInputs(plan: Plan): string {
  const rows = plan.inputRows.length + firstRow - 1;
  const range = `${inFormula(plan.sheets.inputs)}$${changedColumn}$${firstRow}:$${changedColumn}$${rows}`;
  return `COUNTIF(${range},${textInFormula(plan.settings.words.texts.inputs.isChanged || mark)})`;
}

function inputRow(plan: Plan, input: ResolvedInput, row: number): Row {
  const { inputs } = plan.settings.words.texts;
  const { resolved } = plan.run;
  const { desk } = plan.settings.words;
  const { value, low, high, own, of, most, figure, input: definition } = input;
  const as = { quantity: definition.quantity, unit: definition.unit };
  const usual = usualValue(resolved, input);
  const format = formatOf([value, ...[low, high].filter((end) => end !== null)], as);
  const fixed = decidesFigures(input);
  const look = fixed ? 'fixed' : isOwn(input) ? 'own' : 'input';
  const shown = (amount: number | null): Cell | undefined => (amount === null ? undefined : number(amount, format));
  const factors = of.map(({ input: parent, power }) => {
    const name = plan.inputCell(parent.name);
    return (power === 1 ? '*' : '/') + name;
  });
  const product = `G${row}${factors.join('')}`;
  const limited = most === undefined ? product : `MIN(${String(most)},${product})`;
  const parents = of.map(({ input: parent, power }) =>
    power === 1 ? plan.labelOf(parent) : inputs.divided(plan.labelOf(parent)),
  );
  const shares = [...parents, ...(most === undefined ? [] : [inputs.most(desk.numbers.number(most, 9))])].join(
    desk.signs.semicolon,
  );
  const { source, notes } = citedOf(plan, input);
  return [
    text(plan.labelOf(input)),
    told(plan, plan.inputCell(input.name), ['input', input.name]),
    of.length > 0 ? formula(limited, value, format, fixed ? 'fixed' : 'plain') : number(value, format, look),
    text(desk.numbers.unit(definition.unit), 'indented'),
    shown(low),
    shown(high),
    of.length > 0
      ? number(own.typical, formatOf([own.typical], { quantity: 'factor', unit: '1' }), fixed ? 'fixed' : look)
      : undefined,
    text(shares, 'aside'),
    text(fixed ? inputs.fixed : setBy(plan, input)),
    shown(usual),
    number(value, format, 'note'),
    formula(`IF(C${row}=K${row},"",${textInFormula(inputs.isChanged)})`, '', '', 'strong'),
    text(desk.evidence(groundsOf(figure, classOf(resolved, input)))),
    text(source === undefined ? '' : `${source.title}, ${source.publisher}`),
    link(source?.address ?? ''),
    text(
      [resolved.asked.notes?.[input.name] ?? '', notes].filter((one) => one !== '').join(desk.signs.semicolon),
      'note',
    ),
  ];
}

/** A number that the scenario fixes and that no input is. */
function fixedRow(plan: Plan, { key, value }: Read): Row {
  const { texts: words, desk } = plan.settings.words;
  const { unit, label } = fixedMeaning(plan, key);
  return [
    text(label),
    text(plan.fixedCell(key), 'note'),
    number(value, formatOf([value], { quantity: key, unit }), 'fixed'),
    text(desk.numbers.unit(unit), 'indented'),
    ...texts(['', '', '', '']),
    text(words.inputs.fixed),
    undefined,
    number(value, formatOf([value], { quantity: key, unit }), 'note'),
  ];
}

/** What a name says that no row of the inputs has. */
export function fixedMeaning(plan: Plan, key: string): { readonly unit: string; readonly label: string } {
  const { desk, texts: words } = plan.settings.words;
  const { quantity } = parseModelKey(splitNetwork(key).name);
  const known = plan.settings.explanations.structure[quantity];
  const mark = (words.inputs.marks as Readonly<Record<string, string>>)[quantity];
  if (known) return { unit: known.unit, label: mark ?? known.meaning.replace(/\.$/, '') };
  const input = plan.run.resolved.catalog.input(quantity);
  if (!input) return { unit: '1', label: mark ?? key };
  const { label, unit } = input;
  return { unit, label: desk.inputLabel({ quantity, label, owner: null, key: quantity, unit }) };
}

/** Given by the reader, as a number, a quote, a share; a figure of the tables that was chosen is no value of the reader's own. */
export const isOwn = ({ origin, figure }: ResolvedInput): boolean => origin === 'scenario' && !figure;

function setBy(plan: Plan, { origin, figure, statement }: ResolvedInput): string {
  const { inputs } = plan.settings.words.texts;
  if (statement?.kind === 'quote') return inputs.quote(statement.supplier, statement.date);
  if (statement) return inputs.measured;
  if (origin === 'scenario') return figure ? inputs.chosen : inputs.own;
  return inputs[origin];
}

interface Cited {
  readonly source: Source | undefined;
  readonly notes: string;
}

export function citedOf(plan: Plan, { figure, statement }: Pick<ResolvedInput, 'figure' | 'statement'>): Cited {
  const { sources, notes } = plan.settings.sources;
  if (statement?.kind === 'measured') return { source: undefined, notes: statement.source };
  if (!figure) return { source: undefined, notes: '' };
  const said: FigureNotes = notes[figure.id] ?? { locator: '', note: '' };
  return {
    source: figure.source === null ? undefined : sources[figure.source],
    notes: [said.locator, figure.boundary, said.note].filter((one) => one !== '').join('; '),
  };
}
