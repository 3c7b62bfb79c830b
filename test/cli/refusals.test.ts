import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { textOf, type Command } from '../cases/commands.ts';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'refusals-'));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

type Case = readonly [string, [Command, ...string[]], RegExp];

/** One line that begins with the field; main.test.ts shows that it ends the program with 2. */
const cases: readonly Case[] = [
  ...['0', '-1', '1.5', '2e6', '1000001', 'abc', '0x10', '1,00', '99999999999999999999'].map((draws): Case => [
    `draws: ${draws}`,
    ['compare', `--draws=${draws}`],
    new RegExp(`^--draws: found "${draws}"; allowed: a whole number from 1 to 1,000,000$`),
  ]),
  ...['-1', '1.5', 'abc', '1e16', '9007199254740992'].map((seed): Case => [
    `seed: ${seed}`,
    ['compare', `--seed=${seed}`],
    new RegExp(`^--seed: found "${seed}"; allowed: a whole number from 0 to `),
  ]),
  ['draws without a number', ['compare', '--draws'], /^--draws: found no value/],
  ['draws twice', ['compare', '--draws', '1', '--draws', '2'], /^--draws: found the flag twice/],
  ['another unknown flag', ['compare', '--colour'], /^--colour: found an unknown flag/],
  ['a short flag', ['compare', '-x'], /^-x: found an unknown flag/],
  ['a format of later', ['compare', '--format', 'xlsx'], /^--format: found "xlsx"; allowed: text, json, csv$/],
  ['a flag without value', ['compare', '--region'], /^--region: found no value/],
  ['a flag twice', ['compare', '--region', 'de', '--region', 'fr'], /^--region: found the flag twice/],
  ['two files', ['compare', 'a.json', 'b.json'], /^arguments: found "b.json"/],
  [
    'an unknown edition',
    ['compare', '--edition', '2025.01'],
    /^edition: found "2025.01", which this version does not have; allowed: 2026.11, 2026.12$/,
  ],
  [
    'an unknown capacity',
    ['compare', '--capacity', '6.4T'],
    /^capacity: found "6.4T"; allowed: 51.2T, 102.4T, 25.6T, 115.2T, 409.6T$/,
  ],
  ['an unknown region', ['compare', '--region', 'atlantis'], /^region: found "atlantis"/],
  ['an unknown option', ['compare', '--options', 'cpo,laser'], /^options\[1\]: found "laser"/],
  ['an option twice', ['compare', '--options', 'cpo,cpo'], /^options\[1\]: found "cpo" twice/],
  ['an unknown baseline', ['compare', '--baseline', 'laser'], /^baseline: found "laser"/],
  ['a setting without value', ['compare', '--set', 'pue'], /^--set: found "pue"; allowed: name=value$/],
  ['a setting with an empty value', ['compare', '--set', 'pue='], /^--set: found "pue="/],
  ['a setting without name', ['compare', '--set', '=1'], /^--set: found "=1"/],
  ['a setting twice', ['compare', '--set', 'pue=1.1', '--set', 'pue=1.2'], /^--set pue: found the name twice/],
  ['an unknown name', ['compare', '--set', 'wattage=1'], /^inputs.wattage: found the unknown name/],
  ['a name that every object has', ['compare', '--set', 'toString=1'], /^inputs.toString: found the unknown name/],
  ['a value outside the range', ['compare', '--set', 'pue=0.99'], /^inputs.pue: found 0.99; allowed: 1 to 3$/],
  ['infinity', ['compare', '--set', 'pue=1e999'], /^inputs.pue: found "1e999"; allowed: a number, /],
  ['NaN', ['compare', '--set', 'pue=NaN'], /^inputs.pue: found "NaN"/],
  ['a band of two', ['compare', '--set', 'pue=1.1:1.2'], /^inputs.pue: found "1.1:1.2"/],
  [
    'a band out of order',
    ['compare', '--set', 'pue=1.3:1.2:1.4'],
    /^inputs.pue: found 1.3, 1.2, 1.4; allowed: low <= typical <= high$/,
  ],
  ['a band for a whole number', ['compare', '--set', 'horizon=4:5:6'], /^inputs.horizon: found a band/],
  ['another unit', ['compare', '--set', 'cpo.endPower=9 USD'], /^inputs.cpo.endPower: found "9 USD"/],
  ['an unknown figure', ['compare', '--set', 'pue=facility-pue-none'], /^inputs.pue: found "facility-pue-none"/],
  [
    'two spellings',
    ['compare', '--set', 'pue=1.1', '--set', 'facility.pue=1.1'],
    /^inputs.facility.pue: found facility.pue set before/,
  ],
  ['a file that is missing', ['compare', join(folder, 'none.json')], /^scenario file: found ".*" \(ENOENT\)/],
  ['a folder', ['compare', folder], /^scenario file: found ".*" \(EISDIR\)/],
  [
    'a file that is no JSON',
    ['compare', file('text.json', '{"a":\n\n')],
    /^scenario file: found ".*", which is not JSON/,
  ],
  ['an empty file', ['compare', file('empty.json', '')], /^scenario file: found ".*", which is not JSON/],
  ['a list', ['compare', file('list.json', '[]')], /^scenario: found \[\]; allowed: an object$/],
  ['an unknown key', ['compare', file('key.json', '{"colour": 1}')], /^colour: found an unknown key/],
  [
    'infinity in a file',
    ['compare', file('infinity.json', '{"inputs": {"pue": 1e999}}')],
    /^inputs.pue: found Infinity/,
  ],
  [
    'inputs that are a list, under a flag',
    ['compare', file('inputs.json', '{"inputs": []}'), '--set', 'pue=1.1'],
    /^inputs: found \[\]/,
  ],
  ['explain without a name', ['explain'], /^QUANTITY: missing/],
  ['explain of an unknown name', ['explain', 'wattage'], /^QUANTITY: found "wattage"/],
  [
    'explain of an input without its subject',
    ['explain', 'endPower'],
    /^QUANTITY: found "endPower"; allowed: retimed.endPower, /,
  ],
  ['claims of a file', ['claims', 'a.json'], /^arguments: found "a.json"; allowed: flags only$/],
  ['draws of explain, which draws nothing', ['explain', 'tco', '--draws', '10'], /^--draws: found an unknown flag/],
  ['claims with a flag of compare', ['claims', '--region', 'us'], /^--region: found an unknown flag/],
];

describe('refused in one line', () => {
  it.each(cases)('%s', (_, [command, ...words], message) => {
    let refused: unknown;
    try {
      textOf(command, ...words);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(ScenarioError);
    expect(english.refusalText(refused as ScenarioError)).toMatch(message);
    expect(english.refusalText(refused as ScenarioError)).not.toContain('\n');
  });
});
