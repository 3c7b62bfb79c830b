import { usDollar } from '../../scenario/currency.ts';
import { Money } from '../../view/money.ts';
import { changesView } from '../../view/changes-view.ts';
import type { ChangeView } from '../../view/view.ts';
import { unitOfInput } from '../../words/input-format.ts';
import type { Cell, WorkSheet } from '../xlsx.ts';
import { formatOf, formula, number, text, type Row } from './cells.ts';
import { firstRow, type Plan } from './plan.ts';

/** What the scenario sets beside the defaults. */
export function changesSheet(plan: Plan): WorkSheet {
  const { changes: words } = plan.settings.words.texts;
  const changes = changesView(plan.run, new Money(usDollar));
  const head = [words.what, words.before, words.after, words.now, words.unit, words.follows, words.note];
  return {
    name: plan.sheets.changes,
    widths: [60, 22, 22, 22, 18, 50, 60],
    frozen: { rows: firstRow - 1, columns: 1 },
    rows: [
      [text(words.heading, 'title')],
      [],
      [],
      head.map((one, i) => text(one, i > 0 && i < 4 ? 'head-right' : i === 4 ? 'head-indented' : 'head')),
      ...(changes.length === 0 ? [[text(words.none)]] : changes.map((change) => changeRow(plan, change))),
    ],
  };
}

function changeRow(plan: Plan, change: ChangeView): Row {
  const { desk } = plan.settings.words;
  const { input, before, after, of, note } = change;
  const told = desk.change(change);
  if (!input || typeof after !== 'number')
    return [
      ...[text(told.label), text(told.usual, 'right'), text(told.after, 'right')],
      ...[text(''), text(''), text(''), text(note ?? '', 'note')],
    ];
  const format = formatOf([after], input);
  const cell = plan.findInputCell(input.key);
  const shown = (value: unknown): Cell => (typeof value === 'number' ? number(value, format) : text(''));
  return [
    text(told.label),
    shown(before),
    shown(after),
    cell === undefined ? text('') : formula(cell, after, format),
    text(unitOfInput(input, desk.numbers), 'indented'),
    text(of ? desk.inputLabel(of) : ''),
    text(note ?? '', 'note'),
  ];
}
