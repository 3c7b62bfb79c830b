import type { NumberFormats } from '../../words/format.ts';

/**
 * With the first digit that is typed into a field or deleted from it the group signs that it printed go: they would
 * stand in wrong places. What was typed or pasted as a whole stays as it is.
 * @param printed What stood in the field before.
 */
export function ungroup(
  field: HTMLInputElement,
  { inputType, data }: InputEvent,
  printed: string,
  numbers: NumberFormats,
): void {
  if (!inputType?.startsWith('delete') && data?.length !== 1) return;
  const { value } = field;
  const most = Math.min(value.length, printed.length);
  let before = 0;
  while (before < most && value[before] === printed[before]) before++;
  let after = 0;
  while (after < most - before && value.at(-1 - after) === printed.at(-1 - after)) after++;
  const end = value.length - after;
  const typed = numbers.ungrouped(value.slice(0, before)) + value.slice(before, end);
  field.value = typed + numbers.ungrouped(value.slice(end));
  field.setSelectionRange(typed.length, typed.length);
}
