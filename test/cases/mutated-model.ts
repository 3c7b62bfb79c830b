import type { Model, Place, Quantity } from '../../src/model/sheet.ts';

/** One text of a sheet that the compiler reads: a formula, or the condition for having no value. */
export interface SheetText {
  readonly sheet: string;
  readonly quantity: string;
  /** The name under which the compiler reports it. */
  readonly reported: string;
  readonly part: 'formula' | 'when' | Place;
  readonly text: string;
}

export function sheetTexts(model: Model): SheetText[] {
  return model.sheets.flatMap(({ name: sheet, quantities }) =>
    Object.entries(quantities).flatMap(([quantity, { formula, index, undefined: absent }]) => {
      const reported = index === 'place' ? `leaf${quantity.charAt(0).toUpperCase()}${quantity.slice(1)}` : quantity;
      const texts: [SheetText['part'], string | undefined][] = [
        ['formula', typeof formula === 'string' ? formula : undefined],
        ['leaf', typeof formula === 'object' ? formula.leaf : undefined],
        ['when', absent?.when],
      ];
      return texts.flatMap(([part, text]) => (text === undefined ? [] : [{ sheet, quantity, reported, part, text }]));
    }),
  );
}

/** The model with one text replaced. */
export function withText(model: Model, { sheet, quantity, part }: SheetText, text: string): Model {
  const change = (old: Quantity): Quantity => {
    if (part === 'formula') return { ...old, formula: text };
    if (part === 'when') return { ...old, undefined: { ...old.undefined!, when: text } };
    return { ...old, formula: { ...(old.formula as object), [part]: text } };
  };
  return {
    ...model,
    sheets: model.sheets.map((one) =>
      one.name === sheet
        ? { ...one, quantities: { ...one.quantities, [quantity]: change(one.quantities[quantity]!) } }
        : one,
    ),
  };
}
