import { SaxesParser } from 'saxes';
import { ScenarioError } from '../scenario/scenario-error.ts';
import { mostXmlAttributes, mostXmlDepth } from './limits.ts';
import type { Zip } from './read-zip.ts';

export type Attributes = ReadonlyMap<string, string>;

/** Names come without their prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads a part of a workbook as it is inflated. No document type, so no entities but those of XML itself.
 * @throws ScenarioError for XML that is not well-formed, is nested too deep or has a document type.
 */
export function readXml(zip: Zip, part: string, file: string, { open, text, close }: XmlHandlers): void {
  const refuse = (): never => {
    throw new ScenarioError(file, { id: 'damaged-part', value: part }, { id: 'whole-file' });
  };
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  let attributes = new Map<string, string>();
  parser.on('error', refuse);
  parser.on('doctype', () => {
    throw new ScenarioError(file, { id: 'document-type', value: part }, { id: 'plain-xml' });
  });
  parser.on('attribute', ({ name, value }) => {
    attributes.set(localName(name), value);
    if (attributes.size > mostXmlAttributes) refuse();
  });
  parser.on('opentag', ({ name }) => {
    depth += 1;
    if (depth > mostXmlDepth) refuse();
    open?.(localName(name), attributes);
    attributes = new Map();
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(localName(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  let decoder: TextDecoder | undefined;
  zip.read(part, (bytes) => {
    if (bytes.length === 0) return;
    decoder ??= decoderFor(bytes);
    parser.write(decoder.decode(bytes, { stream: true }));
  });
  parser.write(decoder?.decode() ?? '');
  parser.close();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const decoderFor = ([first, second]: Uint8Array): TextDecoder =>
  new TextDecoder(
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8',
  );
