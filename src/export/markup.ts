const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML cannot hold, and marks that turn the text after them round. */
const unwanted = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;

/** Text of data as it may stand in HTML and in XML, in an element or in a quoted attribute. */
export const escapeMarkup = (text: string): string =>
  text
    // A no-break space stays one.
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .replace(unwanted, '\ufffd')
    .replace(/[&<>"']/g, (sign) => entities[sign]!);

/** Attributes with a space before each; those without a value stand alone. */
export const attributes = (given: Readonly<Record<string, string | number | true>>): string =>
  Object.entries(given)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeMarkup(String(value))}"`))
    .join('');

/** JSON inside a script element: no `<` can end the element. */
export const jsonInScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
