import { describe, expect, it } from 'vitest';
import { architectureIn, capacityIn, namesFor, quotedThingIn, rateIn } from '../../src/import/names.ts';
import { readAmount, readDay, readStep, readValidity, readYesOrNo } from '../../src/import/read-cell.ts';
import type { Cell, DecimalSign } from '../../src/import/table.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { refusalText } from '../../src/words/en/refusals.ts';
import type { FieldWithUnit } from '../../src/words/quote-columns.ts';
import { catalog as newest } from '../../src/scenario/shipped-edition.ts';
import { catalog } from '../cases/tables.ts';

/** What is read, or the sentence that refuses it. */
function told(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof ScenarioError) return refusalText(error);
    throw error;
  }
}
const cell = (of: string | Cell): Cell => (typeof of === 'string' ? { text: of } : of);

describe('an amount', () => {
  const read = (of: string | Cell, kind: FieldWithUnit = 'power', unit?: string, decimal: DecimalSign | null = null) =>
    told(() => readAmount('F', cell(of), kind, unit, decimal));

  it.each<[string, FieldWithUnit, string | undefined, number]>([
    ['9', 'power', undefined, 9],
    ['9.5 W', 'power', 'kW', 9.5],
    ['0,0275 kW', 'power', undefined, 27.5],
    ['1.98', 'power', 'kW', 1980],
    ['≤ 9.5 W', 'power', undefined, 9.5],
    ['typ. 8', 'power', undefined, 8],
    ['14', 'leadTime', undefined, 14],
    ['12周', 'leadTime', undefined, 12],
    ['10 工作天', 'leadTime', undefined, 2],
    ['36个月', 'warranty', undefined, 3],
    ['5', 'warranty', '年', 5],
    ['14 days', 'leadTime', 'weeks', 2],
    ['10 Arbeitstage', 'leadTime', undefined, 2],
    ['3 months', 'leadTime', undefined, 13.0357142857],
    ['36', 'warranty', 'Monate', 3],
    ['5 years', 'warranty', 'Monate', 5],
    ['1.6T', 'rate', undefined, 1600],
    ['800G', 'rate', undefined, 800],
    ['0,4 %', 'failureRate', undefined, 0.004],
    ['500 FIT', 'failureRate', undefined, 0.00438],
    ['0.004 1/year', 'failureRate', undefined, 0.004],
  ])('%s of %s in %s', (text, kind, unit, value) => expect(read(text, kind, unit)).toBe(value));

  it('of a workbook is a number, shown in per cent or not', () => {
    expect(read({ text: '1.234', number: 1.234 }, 'power', 'kW')).toBe(1234);
    expect(read({ text: '0.004', number: 0.004, percent: true }, 'failureRate', '%/year')).toBe(0.004);
  });

  it('is read with the decimal sign of its column', () => {
    expect(read('1.234', 'power', undefined, ',')).toBe(1234);
    expect(read('1.234', 'power', undefined, '.')).toBe(1.234);
    expect(read('1,234', 'power', undefined, ',')).toBe(1.234);
  });

  it.each<[string | Cell, string]>([
    ['1.234', 'F: found "1.234", which is 1.234 or 1234; allowed: one meaning; say which sign is the decimal one'],
    ['1,234', 'F: found "1,234", which is 1234 or 1.234; allowed: one meaning; say which sign is the decimal one'],
    ['8-9', 'F: found "8-9"; allowed: a number, alone or with a unit: W, kW, mW'],
    ['9 V', 'F: found "9 V"; allowed: a number, alone or with a unit: W, kW, mW'],
    ['on request', 'F: found "on request"; allowed: a number'],
    ['9'.repeat(100), `F: found "${'9'.repeat(76)}...; allowed: a number`],
    [
      { text: '#REF!', error: true },
      'F: found the error #REF!; allowed: a value; a spreadsheet program computes it and saves it with the file',
    ],
    [
      { text: '=1+1', uncomputed: true, formula: true },
      'F: found a formula without a value; allowed: a value; a spreadsheet program computes it and saves it with the file',
    ],
  ])('is refused: %j', (of, sentence) => expect(read(of)).toBe(sentence));
});

describe('a quantity', () => {
  it.each<[string, number | undefined]>([
    ['1', 1],
    ['1000+', 1000],
    ['1,000', 1000],
    ['1.000', 1000],
    ['1 000', 1000],
    ['1k', 1000],
    ['2.5k', 2500],
    ['10k+', 10_000],
    ['ab 100 Stück', 100],
    ['from 100 pcs', 100],
    ['100-999', 100],
    ['100 to 999', 100],
    ['>= 100', 100],
    ['> 99', 100],
    ['< 100', 1],
    ['up to 99', 1],
    ['MOQ 50', 50],
    ['1000件以上', 1000],
    ['數量 500', 500],
    ['1.5', undefined],
    ['many', undefined],
    ['12,34', undefined],
  ])('%s', (text, from) => expect(readStep(text)).toBe(from));
});

describe('a day', () => {
  const read = (of: string | Cell) => told(() => readDay('F', cell(of)));
  it.each<[string, string]>([
    ['2026-11-28', '2026-11-28'],
    ['2026-11-28T10:30:00', '2026-11-28'],
    ['2026/11/28', '2026-11-28'],
    ['28.11.2026', '2026-11-28'],
    ['5.6.2026', '2026-06-05'],
    ['05.06.26', '2026-06-05'],
    ['11/28/2026', '2026-11-28'],
    ['28/11/2026', '2026-11-28'],
    ['28-11-2026', '2026-11-28'],
    ['05/05/2026', '2026-05-05'],
    ['28 Nov 2026', '2026-11-28'],
    ['28-Nov-26', '2026-11-28'],
    ['2026年11月28日', '2026-11-28'],
    ['2026 年 1 月 5 日', '2026-01-05'],
    ['28. November 2026', '2026-11-28'],
    ['1. März 2026', '2026-03-01'],
    ['Nov 28, 2026', '2026-11-28'],
    ['November 28 2026', '2026-11-28'],
    ["'2026-11-28", '2026-11-28'],
  ])('%s', (text, day) => expect(read(text)).toBe(day));

  it('of a workbook', () => expect(read({ text: '2026-11-28', date: '2026-11-28' })).toBe('2026-11-28'));

  it.each<[string, RegExp]>([
    ['05/06/2026', /^F: found "05\/06\/2026", which is 2026-05-06 or 2026-06-05; allowed: a date as YYYY-MM-DD$/],
    ['31.02.2026', /^F: found "31.02.2026"; allowed: a date such as 2026-11-28, 28.11.2026 or 28 Nov 2026$/],
    ['13/13/2026', /^F: found "13\/13\/2026"; allowed: a date such as/],
    ['46354', /allowed: a date such as/],
    ['soon', /allowed: a date such as/],
    ['28 constructor 2026', /allowed: a date such as/],
  ])('is refused: %s', (text, sentence) => expect(read(text)).toMatch(sentence));

  it('until which a quote holds may be counted from its day', () => {
    const until = (text: string, date?: string) => told(() => readValidity('F', cell(text), date));
    expect(until('30 days', '2026-11-28')).toBe('2026-12-28');
    expect(until('90 Tage', '2026-11-28')).toBe('2027-02-26');
    expect(until('6 weeks', '2026-11-28')).toBe('2027-01-09');
    expect(until('3 Monate', '2026-11-30')).toBe('2027-02-28');
    expect(until('30天', '2026-11-28')).toBe('2026-12-28');
    expect(until('3个月', '2026-11-30')).toBe('2027-02-28');
    expect(until('31.12.2026', '2026-11-28')).toBe('2026-12-31');
    expect(until('30 days')).toMatch(/allowed: a date such as/);
  });
});

it('yes and no', () => {
  const read = (of: string | Cell) => told(() => readYesOrNo('F', cell(of)));
  expect(['yes', 'Ja', 'x', 'TRUE', 'included', 'inkl.', '1', 'wahr'].map(read)).toEqual(
    Array.from({ length: 8 }, () => true),
  );
  expect(['no', 'Nein', 'FALSE', 'excluded', 'exkl.', '0', 'external', 'nicht enthalten'].map(read)).toEqual(
    Array.from({ length: 8 }, () => false),
  );
  expect(read({ text: 'FALSE', boolean: false })).toBe(false);
  expect(['是', '含', '包含', '否', '不含', '無'].map(read)).toEqual([true, true, true, false, false, false]);
  expect(read('maybe')).toBe('F: found "maybe"; allowed: yes or no');
});

describe('names', () => {
  const names = namesFor(catalog, {
    architectures: { acme: { like: 'linear', label: 'Acme X1' }, inside: { like: 'cpo' } },
    options: [{ id: 'o', label: 'Super linear', leaf: 'acme', upper: 'acme', card: 'acme' }],
    switches: { mine: { like: '51.2T', label: 'My switch' } },
  });
  const architecture = (text: string) => told(() => architectureIn('F', text, names));

  it.each<[string, string | undefined]>([
    ['cpo', 'cpo'],
    ['DSP', 'retimed'],
    ['FRO', 'retimed'],
    ['fully retimed', 'retimed'],
    ['LRO', 'half-retimed'],
    ['TRO module', 'half-retimed'],
    ['half-retimed', 'half-retimed'],
    ['linear receive optics', 'half-retimed'],
    ['LPO', 'linear'],
    ['800G linear DR8', 'linear'],
    ['Co-packaged optics', 'cpo'],
    ['共封装光学交换机', 'cpo'],
    ['共同封裝光學', 'cpo'],
    ['800G 线性可插拔光模块', 'linear'],
    ['1.6T DSP 重定时光模块', 'retimed'],
    ['半重定時光模組', 'half-retimed'],
    ['Acme X1', 'acme'],
    ['acme', 'acme'],
    ['800G Acme X1 (LPO)', 'acme'],
    ['Super linear', 'acme'],
    ['inside', 'inside'],
    ['collinear lens', undefined],
    ['copper cable', undefined],
    ['__proto__', undefined],
  ])('%s is %s', (text, id) => expect(architecture(text)).toBe(id));

  it('are those of the edition', () => {
    expect(architecture('near-packaged')).toBeUndefined();
    expect(architectureIn('F', 'near-packaged', namesFor(newest))).toBe('npo');
  });

  it('that stand for two are refused', () =>
    expect(architecture('LPO or DSP')).toMatch(
      /^F: found "LPO or DSP", which names linear and retimed; allowed: retimed, /,
    ));

  it('of switches', () => {
    expect(
      ['51.2T', 'mine', 'My switch', '51,2 Tbit/s', 'a 102.4T box', '102400', '51.2'].map((text) =>
        capacityIn(text, names),
      ),
    ).toEqual([...['51.2T', 'mine', 'mine', '51.2T', '102.4T', '102.4T', '51.2T']]);
    expect(['800G', '7T', 'x', ''].map((text) => capacityIn(text, names))).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });

  it('of rates', () => {
    expect(['800G', '1.6T', '1,6T 2x800G', '2x400G', '800GbE DR8', '51.2T', 'DR8', '400 Gb/s'].map(rateIn)).toEqual([
      ...[800, 1600, 1600, 400, 800, undefined, undefined, 400],
    ]);
  });

  it('of what is quoted', () => {
    expect(
      [
        'module',
        'Transceiver',
        'NIC card',
        'whole switch',
        'Switch with optics',
        'switch',
        'Switch ohne Optik',
        'cable',
      ].map(quotedThingIn),
    ).toEqual([...['module', 'module', 'card-module', 'system', 'system', 'switch', 'switch', undefined]]);
  });

  it('of cards are those that plug in', () =>
    expect(names.cards).toEqual(['retimed', 'half-retimed', 'linear', 'acme']));
});
