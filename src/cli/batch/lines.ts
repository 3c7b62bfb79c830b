/** One line of a batch: a scenario as JSON, or the cells of a row under the header. */
import { csvParseRows } from 'd3-dsv';
import { catalog } from '../../scenario/shipped-edition.ts';
import { takeApart, decides, type TakenApart } from '../../scenario/batch/varying.ts';
import { quote, ScenarioError } from '../../scenario/scenario-error.ts';
import { keysOfSwitches } from '../../scenario/tiers.ts';
import { readSetting } from '../read-scenario.ts';
import type { Job } from './job.ts';

export interface Line {
  /** What stands in the columns and keys that tell the scenarios apart. */
  readonly keys: readonly string[];
  /** Undefined for what cannot be taken apart. */
  readonly apart: TakenApart | undefined;
  /** @throws ScenarioError */
  readonly scenario: () => unknown;
}

/** @throws ScenarioError for a line that is neither. */
export type LineReader = (text: string) => Line;

export const lineReader = ({ header, keys }: Job): LineReader =>
  header ? new Cells(header, keys).read : jsonReader(keys);

function jsonReader(keys: readonly string[]): LineReader {
  const isKey = new Set(keys);
  return (text) => {
    const value = fromJson(text);
    const own = (key: string): unknown =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined;
    return {
      keys: keys.map((key) => written(own(key))),
      apart: takeApart(value, isKey),
      scenario: () => {
        if (keys.length === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
        return Object.fromEntries(Object.entries(value).filter(([key]) => !isKey.has(key)));
      },
    };
  };
}

const written = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ScenarioError('line', quote(text), { id: 'line-of-json' });
  }
}

const scenarioKeys = new Set<string>(['edition', ...keysOfSwitches, 'scope', 'region', 'buyerClass', 'baseline']);
const isSetting = (name: string): boolean => scenarioKeys.has(name) || name === 'options';

/** As every reader of numbers reads it; other spellings go through the one reader. */
const plainNumber = /^-?\d{1,25}(?:\.\d{1,25})?(?:[eE][-+]?\d{1,2})?$/;

/** Headers are names of inputs, or edition, switches, scope, region, buyerClass, baseline, options; an empty cell sets nothing. */
class Cells {
  /** By column: whether it tells the scenarios apart, or holds an input whose number decides nothing but itself. */
  private readonly kinds: readonly ('key' | 'number' | 'other')[];
  private readonly keyColumns: readonly number[];

  constructor(
    private readonly header: readonly string[],
    keys: readonly string[],
  ) {
    this.keyColumns = keys.map((key) => header.indexOf(key));
    const missing = keys.find((key) => !header.includes(key));
    if (missing !== undefined) throw new ScenarioError('--key', quote(missing), header);
    this.kinds = header.map((name) => {
      if (keys.includes(name)) return 'key';
      return isSetting(name) || decides(name) ? 'other' : 'number';
    });
  }

  readonly read: LineReader = (text) => {
    const { header, kinds } = this;
    const cells = text.includes('"') || text === '' ? (csvParseRows(text)[0] ?? []) : text.split(',');
    if (cells.length !== header.length)
      throw new ScenarioError(
        'line',
        { id: 'cell-count', count: cells.length },
        { id: 'cells-of-header', count: header.length },
      );
    let structure = '';
    const [fields, numbers]: [string[], number[]] = [[], []];
    for (let i = 0; i < cells.length; i++) {
      const cell = (cells[i] = cells[i]!.trim());
      if (kinds[i] === 'key') continue;
      if (cell === '') structure += ',';
      else if (kinds[i] === 'number' && plainNumber.test(cell)) {
        structure += '#';
        fields.push(`inputs.${header[i]!}`);
        numbers.push(Number(cell) || 0);
      } else structure += JSON.stringify(cell);
    }
    return {
      keys: this.keyColumns.map((column) => cells[column]!),
      apart: { structure, fields, numbers },
      scenario: () => this.scenario(cells),
    };
  };

  private scenario(cells: readonly string[]): Record<string, unknown> {
    const given = this.header
      .map((name, i) => [name, cells[i]!] as const)
      .filter(([, cell], i) => cell !== '' && this.kinds[i] !== 'key');
    const inputs = given
      .filter(([name]) => !isSetting(name))
      .map(([name, cell]) => [name, readSetting(name, cell, catalog)] as const);
    return {
      ...Object.fromEntries(
        given
          .filter(([name]) => isSetting(name))
          .map(([name, cell]) => [name, name === 'options' ? cell.split(/\s+/) : cell]),
      ),
      ...(inputs.length > 0 && { inputs: Object.fromEntries(inputs) }),
    };
  }
}
