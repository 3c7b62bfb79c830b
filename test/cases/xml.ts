/** An element of an XML text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * Reads XML of elements, attributes and text, as strictly as the rules of XML 1.0 ask.
 * @throws Error where it is not well-formed.
 */
export function readXml(xml: string): XmlElement {
  const open: XmlElement[] = [{ name: '', attributes: {}, children: [] }];
  for (const [token, closing, name, rest, alone] of xml.matchAll(/<(\/?)([\w-]+)([^<>]*?)(\/?)>|[^<]+|</g)) {
    const parent = open.at(-1)!;
    if (name === undefined) parent.children.push(decode(token));
    else if (closing) {
      if (open.pop()!.name !== name || rest !== '') throw new Error(`</${name}> closes nothing`);
    } else {
      const element: XmlElement = { name, attributes: readAttributes(rest!), children: [] };
      parent.children.push(element);
      if (!alone) open.push(element);
    }
  }
  const elements = open[0]!.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (open.length !== 1 || elements.length !== 1 || typeof elements[0] === 'string') throw new Error('not one element');
  return elements[0]!;
}

/** All elements of a name, from first to last. */
export const elementsOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elementsOf(child, name)],
  );

export const textIn = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const rest = text.replace(/\s+([\w:-]+)="([^"]*)"/g, (_, name: string, value: string) => {
    if (Object.hasOwn(found, name)) throw new Error(`${name} twice`);
    found[name] = decode(value);
    return '';
  });
  if (rest !== '') throw new Error(`no attributes: ${rest}`);
  return found;
}

function decode(text: string): string {
  if (/[<\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(text)) throw new Error(`not text: ${text}`);
  return text.replace(/&([^;\s]*;?)/g, (_, name: string) => {
    const sign = name.endsWith(';') ? entities[name.slice(0, -1)] : undefined;
    if (sign === undefined) throw new Error(`not an entity: &${name}`);
    return sign;
  });
}
