import type { ChangeView } from '../view/view.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { textTable } from './text-table.ts';

/** What a scenario changes, as it was read, beside the default. Empty where it changes nothing. */
export function changesTable(changes: readonly ChangeView[], words: DeskWords): string {
  if (changes.length === 0) return '';
  const w = words.changesDrawer;
  const rows = changes.map((one) => {
    const { label, usual, after, difference } = words.change(one);
    return [label, usual, after, difference];
  });
  return textTable([[w.input, w.usual, w.mine, w.difference], ...rows]);
}
