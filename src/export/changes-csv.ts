import type { Run } from '../scenario/run-scenario.ts';
import { changesView } from '../view/changes-view.ts';
import type { Money } from '../view/money.ts';
import { deskWords as words } from '../words/en/desk.ts';
import { csvOf } from './csv.ts';

/** Every change of the scenario, one a line: what it is, the default, the reader's, by what share of the default, the note. */
export function changesToCsv(run: Run, money: Money): string {
  const header = ['edition', 'name', 'label', 'unit', 'default', 'mine', 'difference', 'note'];
  const lines = changesView(run, money).map((one) => {
    const { label, usual, after } = words.change(one);
    const { difference, note, key, input, unit } = one;
    const standard = one.usual ?? one.before;
    const isAmount = typeof one.after === 'number';
    return [
      run.resolved.edition,
      key,
      label,
      isAmount ? (input?.unit ?? unit ?? '') : '',
      typeof standard === 'number' ? standard : isAmount ? null : usual,
      typeof one.after === 'number' ? one.after : after,
      difference,
      note ?? '',
    ];
  });
  return csvOf([header, ...lines]);
}
