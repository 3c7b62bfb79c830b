/** Signs that XML does not hold, and halves of signs. */
export const noXml =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Most texts are numbers and names, which have none of these. */
const special = /[\0-\x1f&<>"\ud800-\udfff\ufffe\uffff]/;

/** Text as XML holds it, white space included. */
export const escapeXml = (text: string): string => (special.test(text) ? escapeSigns(text) : text);

const escapeSigns = (text: string): string =>
  text.replace(noXml, '\ufffd').replace(/[&<>"\r\n\t]/g, (sign) => entities[sign]!);

export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes that are undefined are left out. @param inner Elements, or text that is escaped already. */
export function element(name: string, attributes: XmlAttributes = {}, inner: string | readonly string[] = ''): string {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) start += ` ${key}="${escapeXml(String(value))}"`;
  }
  const content = typeof inner === 'string' ? inner : inner.join('');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** A whole file. */
export const xmlFile = (root: string): string =>
  `<?${['xml', 'version="1.0"', 'encoding="UTF-8"', 'standalone="yes"'].join(' ')}?>\n${root}`;
