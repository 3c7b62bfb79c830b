import { documentPage } from '../../src/build/documents.ts';
import { readXml, type XmlElement } from './xml.ts';

export const methodPage = documentPage('method.html');

/** Every anchor of the page, as often as it stands there. */
export const anchors = [...methodPage.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
const known = new Set(anchors);

/** The entry of an anchor: an article or a list item with all that is in it. */
export function entryOf(anchor: string): XmlElement {
  const [, element] = new RegExp(`<(article|li) id="${anchor.replaceAll('.', '\\.')}"`).exec(methodPage) ?? [];
  if (!element) throw new Error(`no entry ${anchor}`);
  const start = methodPage.indexOf(`<${element} id="${anchor}"`);
  return readXml(methodPage.slice(start, methodPage.indexOf(`</${element}>`, start) + element.length + 3));
}

/** Addresses of the method page, wherever it stands, whose anchor it does not have. */
export const deadLinks = (addresses: readonly string[]): string[] =>
  addresses.filter((address) => {
    const [page, anchor] = address.split('#') as [string, string?];
    return !/(?:^|\/)method\.html$/.test(page) || (anchor !== undefined && !known.has(decodeURIComponent(anchor)));
  });
