/** The text of a style sheet, with values in it. */
export const css = (texts: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw({ raw: texts }, ...values);
