/** The parts of a link as text: taken apart, decoded, and freed of what mail programs and chats do to links. */
import { readJson } from './read-json.ts';

/** What a link says besides the scenario, which comes last: what is cut off shows. */
export const linkFields = ['currency', 'rate', 'draws', 'axes', 'claim'] as const;

export type LinkField = (typeof linkFields)[number];

export interface LinkText {
  readonly fields: Readonly<Partial<Record<LinkField, string>>>;
  /** What stands for the scenario; undefined where nothing does. */
  readonly scenario?: unknown;
  /** What stands for it packed. */
  readonly packed?: string;
  /** Something had to be put right: a sign too many, an encoding too many, an end that is missing. */
  readonly recovered: boolean;
  /** Where something was lost: the last name before it, null where nothing is left. */
  readonly lost?: string | null;
}

/** Encodings on top of each other that are taken off. */
const mostEncodings = 4;

const keys = [...linkFields, 'scenario', 'z'];
const entry = new RegExp(`^&?(?:amp;)*(${keys.join('|')})=`);

/** @returns undefined for an address without a link of this kind: no fragment, or one that names a place on the page. */
export function readLinkText(address: string): LinkText | undefined {
  const hash = address.indexOf('#');
  const fragment = hash < 0 ? '' : address.slice(hash + 1).trim();
  // The sign before the first value may be encoded too.
  const levels = encodings(fragment);
  const level = levels.findIndex((text) => entry.test(text));
  if (level < 0) {
    const isStart = fragment !== '' && keys.some((key) => `${key}=`.startsWith(levels.at(-1)!));
    return isStart ? { fields: {}, recovered: true, lost: null } : undefined;
  }
  let rest = levels[level]!;
  let recovered = level > 0;
  const fields: Partial<Record<LinkField, string>> = {};
  let last: LinkField | undefined;
  for (let match = entry.exec(rest); match; match = entry.exec(rest)) {
    const text = rest.slice(match[0].length);
    recovered ||= match[0].includes('amp;');
    if (match[1] === 'z') {
      const [given] = /[^&]*/.exec(text)!;
      const packed = plain(given);
      const rest = text.slice(given.length);
      return { ...withMore(fields, rest), packed, recovered: recovered || packed !== given || rest !== '' };
    }
    if (match[1] === 'scenario') {
      const read = scenarioOf(text);
      if (!read) return { fields, recovered: true, lost: null };
      recovered ||= read.recovered;
      if (read.rest === '') return { fields, ...read, recovered };
      // What was put behind it by hand counts too.
      return { ...withMore(fields, read.rest), scenario: read.scenario, recovered: true };
    }
    last = match[1] as LinkField;
    const [value] = /[^&]*/.exec(text)!;
    fields[last] = plain(value);
    recovered ||= fields[last] !== encodings(value).slice(0, 2).at(-1);
    rest = text.slice(value.length);
  }
  // Every link that was written ends in a scenario.
  const { [last!]: _, ...whole } = fields;
  return { fields: whole, recovered: true, lost: Object.keys(whole).at(-1) ?? null };
}

function withMore(before: LinkText['fields'], text: string): Pick<LinkText, 'fields'> {
  const fields = { ...before };
  for (const part of text.split('&')) {
    const [match, key] = entry.exec(part) ?? [];
    if (match !== undefined && key !== 'scenario' && key !== 'z')
      fields[key as LinkField] ??= plain(part.slice(match.length));
  }
  return { fields };
}

/** A value without what comes from the sentence around the link. */
function plain(text: string): string {
  const whole = encodings(text).at(-1)!;
  // From the end: an expression would try anew from each sign of a long run.
  let end = whole.length;
  while (end > 0 && !/[\p{L}\p{N}]/u.test(whole.slice(isHalf(whole, end) ? end - 2 : end - 1, end)))
    end -= isHalf(whole, end) ? 2 : 1;
  return whole.slice(0, end);
}

/** Whether a character of two halves ends there. */
const isHalf = (text: string, end: number): boolean => text.codePointAt(end - 2)! > 0xffff;

interface ScenarioText {
  readonly scenario: unknown;
  readonly recovered: boolean;
  readonly lost?: string | null;
  readonly rest: string;
}

function scenarioOf(text: string): ScenarioText | undefined {
  // A byte order mark and other spaces in front are none of JSON.
  const levels = encodings(text).map((one) => one.trimStart());
  for (const [level, decoded] of levels.entries())
    try {
      return { scenario: JSON.parse(decoded), recovered: level > 1, rest: '' };
    } catch {
      // Not whole, or encoded once more.
    }
  for (const decoded of levels) {
    if (!/^\{[ \t\n\r]*(["}]|$)/.test(decoded)) continue;
    const { value, end, cutAfter: kept } = readJson(decoded)!;
    if (kept === undefined) return { scenario: value, recovered: true, rest: decoded.slice(end) };
    return { scenario: value, recovered: true, lost: kept || null, rest: '' };
  }
  return undefined;
}

/** The text, and what it is when encodings are taken off it one after the other. */
function encodings(text: string): string[] {
  const levels = [text];
  for (let i = 0; i < mostEncodings; i++) {
    const next = decoded(unescaped(levels.at(-1)!));
    if (next === levels.at(-1)) break;
    levels.push(next);
  }
  return levels;
}

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,5})|(amp|quot|apos|lt|gt|nbsp));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? entities[name]! : String.fromCharCode(Number(code)),
  );

/** What cannot be decoded stays, and a sign that is cut off at the end goes. */
const decoded = (text: string): string =>
  text.replace(/%[\dA-Fa-f]?$/, '').replace(/(?:%[\dA-Fa-f]{2})+/g, (run, offset: number) => {
    const isLast = offset + run.length === text.length;
    for (let end = run.length; end > 0 && (end === run.length || isLast); end -= 3)
      try {
        return decodeURIComponent(run.slice(0, end));
      } catch {
        // A letter of several bytes, cut off.
      }
    return isLast ? '' : run;
  });
