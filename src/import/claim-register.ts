/** A register of published sentences: its form, and every fault of one that is written by hand. docs/claims.md describes it. */
import { claimForms, claimSubjects, type ClaimForm, type ClaimSubject } from '../scenario/claim-of.ts';
import { isDate } from '../scenario/read-value.ts';
import { quote } from '../scenario/scenario-error.ts';
import { isFields } from '../scenario/fields.ts';

const claimStates = ['current', 'to-be-checked', 'withdrawn'] as const;
export type ClaimState = (typeof claimStates)[number];

/** One published sentence. */
export interface RegisteredClaim {
  readonly id: string;
  /** As it is published. */
  readonly text: string;
  /** Tag of the language that it is in. */
  readonly language: string;
  readonly link: string;
  readonly about: ClaimSubject;
  readonly form: ClaimForm;
  readonly option: string;
  /** Absent of `least` alone. */
  readonly against?: string;
  readonly edition: string;
  readonly approver: string;
  /** YYYY-MM-DD: when it was approved, and the last day on which it may stand. */
  readonly date: string;
  readonly expires: string;
  readonly state: ClaimState;
  /** Addresses of pages that have it. */
  readonly publishedAt: readonly string[];
  /** Name of the file beside the register that holds its figures. */
  readonly substantiation: string;
}

const registerKind = 'cpo-tco-claims';
const registerVersion = 1;

export interface ClaimRegister {
  readonly kind: typeof registerKind;
  readonly version: typeof registerVersion;
  readonly claims: readonly RegisteredClaim[];
}

/** What is wrong at one place of a register: `claims[2].expires`. */
export interface RegisterFault {
  readonly field: string;
  readonly found: string;
  readonly allowed: RegisterAllowed;
}

/** `text`: at least one character; `once`: an id that no other entry has; a list: one of these. */
export type RegisterAllowed =
  | ('json' | 'register' | 'version' | 'entries' | 'object' | 'text' | 'date' | 'once' | 'addresses' | 'file')
  | ('no-against' | 'field')
  | readonly string[];

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** A day that the calendar has, as YYYY-MM-DD. */
export const isDay = (value: unknown): value is string => typeof value === 'string' && isDate(value);

/** A name of a file in the folder of the register. */
const isFileName = (value: unknown): boolean => isText(value) && !/[/\\]|^\.\.?$/.test(value);

const isAddress = (value: unknown): value is string => typeof value === 'string' && URL.canParse(value);

/** A list, or one address alone, as registers had it before. */
const isAddresses = (value: unknown): boolean =>
  isAddress(value) || (Array.isArray(value) && value.every((one) => isAddress(one)));

const withAddresses = (claim: RegisteredClaim): RegisteredClaim =>
  isAddress(claim.publishedAt) ? { ...claim, publishedAt: [claim.publishedAt] } : claim;

const fields: Readonly<Record<keyof RegisteredClaim, readonly [(value: unknown) => boolean, RegisterAllowed]>> = {
  id: [isText, 'text'],
  text: [isText, 'text'],
  language: [isText, 'text'],
  link: [isText, 'text'],
  about: [(value) => claimSubjects.includes(value as ClaimSubject), claimSubjects],
  form: [(value) => claimForms.includes(value as ClaimForm), claimForms],
  option: [isText, 'text'],
  against: [(value) => value === undefined || isText(value), 'text'],
  edition: [isText, 'text'],
  approver: [isText, 'text'],
  date: [isDay, 'date'],
  expires: [isDay, 'date'],
  state: [(value) => claimStates.includes(value as ClaimState), claimStates],
  publishedAt: [isAddresses, 'addresses'],
  substantiation: [isFileName, 'file'],
};

/** Reads the text of a register: the register, or every fault of it. */
export function readRegister(text: string): ClaimRegister | readonly RegisterFault[] {
  const fault = (field: string, value: unknown, allowed: RegisterAllowed): RegisterFault => {
    const found = quote(value);
    return { field, found: typeof found === 'string' ? found : 'undefined', allowed };
  };
  let register: unknown;
  try {
    register = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return [fault('', text, 'json')];
  }
  if (!isFields(register) || register.kind !== registerKind)
    return [fault('kind', isFields(register) ? register.kind : register, 'register')];
  if (register.version !== registerVersion) return [fault('version', register.version, 'version')];
  if (!Array.isArray(register.claims)) return [fault('claims', register.claims, 'entries')];
  const faults: RegisterFault[] = [];
  const ids = new Set<unknown>();
  for (const [i, claim] of (register.claims as unknown[]).entries()) {
    const at = `claims[${i}]`;
    if (!isFields(claim)) {
      faults.push(fault(at, claim, 'object'));
      continue;
    }
    for (const key of Object.keys(claim))
      if (!Object.hasOwn(fields, key)) faults.push(fault(`${at}.${key}`, claim[key], 'field'));
    for (const [key, [isRight, allowed]] of Object.entries(fields))
      if (!isRight(claim[key])) faults.push(fault(`${at}.${key}`, claim[key], allowed));
    if (claim.form === 'least' && claim.against !== undefined)
      faults.push(fault(`${at}.against`, claim.against, 'no-against'));
    if (claim.form !== 'least' && claim.against === undefined) faults.push(fault(`${at}.against`, undefined, 'text'));
    if (ids.has(claim.id)) faults.push(fault(`${at}.id`, claim.id, 'once'));
    ids.add(claim.id);
  }
  if (faults.length > 0) return faults;
  const { claims } = register as unknown as ClaimRegister;
  return { kind: registerKind, version: registerVersion, claims: claims.map(withAddresses) };
}

export const registerText = (claims: readonly RegisteredClaim[]): string =>
  `${JSON.stringify({ kind: registerKind, version: registerVersion, claims }, null, 2)}\n`;

/** Whether a text is meant as a register, so that its faults are told. */
export const isRegister = (text: string): boolean => /^\uFEFF?\s*[{[]/.test(text);

/** A sentence with its link, as a page or a table has it. */
export interface ListedSentence {
  /** The line that it begins in, from 1. */
  readonly line: number;
  readonly text: string;
  readonly link: string;
}

/** Words, each of which may end in a link: from its address on, or from its fragment where it has none. */
function* linksIn(text: string): Generator<{ readonly link: string; readonly index: number }> {
  for (const { 0: word, index } of text.matchAll(/[^\s<>"'()[\]|]+/g)) {
    const fragment = word.search(/#[a-z]+=/i);
    if (fragment === -1) continue;
    const address = word.search(/https?:\/\//i);
    const start = address === -1 ? fragment : Math.min(address, fragment);
    yield { link: word.slice(start), index: index + start };
  }
}
const isOurs = (address: string): boolean => /(?:^|[#&;])(?:scenario|z)=/.test(address.slice(address.indexOf('#')));

/**
 * Sentences with links of a text, a Markdown page or a CSV file. A paragraph, an item of a list or a row is one; where it
 * has several links, each stands behind its sentence.
 */
export function listedSentences(text: string): ListedSentence[] {
  const found: ListedSentence[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  let block: string[] = [];
  let start = 1;
  const end = (next: number): void => {
    const whole = block.join('\n');
    let from = 0;
    let line = start;
    let counted = 0;
    for (const { link, index } of linksIn(whole)) {
      if (!isOurs(link)) continue;
      // On from the link before: counted anew from the start, many links would take long.
      line += whole.slice(counted, index).split('\n').length - 1;
      counted = index;
      found.push({
        line,
        text: plainText(whole.slice(from, index)),
        // A full stop ends the sentence, not the link.
        link: withoutEnd(link),
      });
      from = index + link.length;
    }
    // What stands behind the last link belongs to its sentence.
    const last = found.at(-1);
    if (from > 0 && last)
      found[found.length - 1] = { ...last, text: `${last.text} ${plainText(whole.slice(from))}`.trim() };
    block = [];
    start = next;
  };
  for (const [i, line] of lines.entries()) {
    const isNew = /^\s*(?:$|[-*+]\s|\d+[.)]\s|#{1,6}\s|\|)/.test(line) || isRow(line);
    if (isNew) end(i + 1);
    block.push(line);
    if (line.trim() === '' || isRow(line)) end(i + 2);
  }
  end(lines.length + 1);
  return found;
}

function withoutEnd(link: string): string {
  let end = link.length;
  while (end > 0 && '.,;:!?*_~'.includes(link[end - 1]!)) end -= 1;
  return link.slice(0, end);
}

/** A row of CSV has its text in quotation marks or its link in a cell of its own. */
const isRow = (line: string): boolean => /^\s*"|[,;\t]"?https?:\/\/|[,;\t]"?#/.test(line);

/** Without the signs of Markdown and of cells around it. */
const plainText = (text: string): string =>
  text
    .replace(/\]\($|^\)/g, ' ')
    .replace(/[*_`>|[\]()"]+/g, ' ')
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
