/** Where a text stops being JSON: found by reading it, because each browser says it in words and places of its own. */
import { quote } from './scenario-error.ts';

/** What stands there, and where, both counted from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** As it is quoted: a sign, a word or a number; null where the text ends too early. */
  readonly sign: string | null;
}

const longest = 20;
const space = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.+-])/y;
const word = /(?:true|false|null)(?![\w.+-])/y;
const escape = /["\\/bfnrt]|u[\da-fA-F]{4}/y;
const run = /[\w.+-]+|[^]/uy;

/** The end of a match at a place; the place itself where there is none. */
function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Behind the string that begins at a quotation mark. @returns the place of the fault, negative, where it does not end. */
function pastString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '"') return at + 1;
    if (sign < ' ') return -at;
    if (sign !== '\\') continue;
    const end = past(escape, text, at + 1);
    if (end === at + 1) return -end;
    at = end - 1;
  }
  return -text.length;
}

/** Where a text is not JSON any more; its end where all of it is. It does not go deeper with the text. */
function faultAt(text: string): number {
  const open: ('{' | '[')[] = [];
  // What may stand next: a value, a key, the end of a list or object at once, or what follows a value.
  let next: 'value' | 'first-value' | 'key' | 'first-key' | 'after' = 'value';
  for (let at = past(space, text, 0); ; at = past(space, text, at)) {
    // None at the end, where nothing of what follows fits.
    const sign = text.charAt(at);
    if (next === 'after') {
      const inside = open.at(-1);
      if (sign === ',' && inside) next = inside === '{' ? 'key' : 'value';
      else if (inside && sign === (inside === '{' ? '}' : ']')) open.pop();
      else return at;
      at += 1;
    } else if ((next === 'first-key' && sign === '}') || (next === 'first-value' && sign === ']')) {
      open.pop();
      next = 'after';
      at += 1;
    } else if (next === 'key' || next === 'first-key') {
      const end = sign === '"' ? pastString(text, at) : -at;
      if (end <= 0) return -end;
      const colon = past(space, text, end);
      if (text[colon] !== ':') return colon;
      next = 'value';
      at = colon + 1;
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      next = sign === '{' ? 'first-key' : 'first-value';
      at += 1;
    } else if (sign === '"') {
      const end = pastString(text, at);
      if (end <= 0) return -end;
      next = 'after';
      at = end;
    } else {
      const end = past(/[tfn]/.test(sign) ? word : number, text, at);
      if (end === at) return at;
      next = 'after';
      at = end;
    }
  }
}

/** Of a text that no reader of JSON takes. */
export function jsonFault(text: string): JsonFault {
  const at = faultAt(text);
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  run.lastIndex = at;
  const sign = at < text.length ? run.exec(text)![0].slice(0, longest) : null;
  return {
    line: lines.length,
    column: [...lines.at(-1)!].length + 1,
    sign: sign === null ? null : quote(sign),
  };
}
