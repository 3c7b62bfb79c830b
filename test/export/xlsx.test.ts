import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  cellName,
  columnName,
  inFormula,
  mostCellText,
  sheetName,
  textInFormula,
  writeXlsx,
  type Cell,
  type Workbook,
  type WorkSheet,
} from '../../src/export/xlsx.ts';
import { readXlsx } from '../cases/spreadsheet.ts';

const bookOf = (cells: readonly Cell[], name = 'One'): Workbook => ({
  title: 'A <title> & "more"',
  creator: 'test',
  date: '2026-11-28',
  sheets: [{ name, widths: [10], rows: [cells] }],
  names: new Map(),
});
const cellsOf = (cells: readonly Cell[]) => readXlsx(writeXlsx(bookOf(cells))).sheets.get('One')!;

const hostile = [
  '=1+1',
  '+1',
  '-1',
  '@cmd',
  "=cmd|'/C calc'!A0",
  '\t=1',
  ' =1',
  '<f>1+1</f>',
  ']]>&amp;"\'',
  '_x003D_1',
  'a\nb\r\nc',
  '<c r="B1"><f>1</f></c>',
];

describe('text', () => {
  it.each(hostile)('%j stays text', (text) => {
    const cell = cellsOf([{ text }]).get('A1')!;
    expect(cell.formula).toBeUndefined();
    expect(cell.value).toBe(text);
  });

  it.each(hostile.filter((text) => /^[=+\-@]/.test(text)))('%j stays text when it is typed again', (text) =>
    expect(cellsOf([{ text }]).get('A1')!.quoted).toBe(true),
  );

  it('has a mark where XML holds no sign', () =>
    expect(cellsOf([{ text: 'a\0b\u0007c\ud800d\uffffe\u{1f600}' }]).get('A1')!.value).toBe(
      'a\ufffdb\ufffdc\ufffdd\ufffde\u{1f600}',
    ));

  it('is cut where a cell holds no more', () => {
    const { value } = cellsOf([{ text: 'x'.repeat(mostCellText + 1) }]).get('A1')!;
    expect(value).toHaveLength(mostCellText);
    expect(value).toMatch(/x \[…\]$/);
    expect(cellsOf([{ text: 'x'.repeat(mostCellText) }]).get('A1')!.value).toMatch(/x$/);
  });
});

it.each(['head', 'head-right', 'wrapped'] as const)('a row has room for all lines of its text: %s', (look) => {
  const height = (text: string): number | undefined => {
    const sheet = new TextDecoder().decode(unzipSync(writeXlsx(bookOf([{ text, look }])))['xl/worksheets/sheet1.xml']);
    const found = /<row r="1"[^>]* ht="([\d.]+)" customHeight="1"/.exec(sheet)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  expect(height('one line')).toBeUndefined();
  expect(height('Gegenüber DSP-retimed')).toBeGreaterThan(25);
});

it.each([
  // A column of ten figures holds eleven letters of plain text, nine and a half of a lead and nine of a head.
  ['wrapped', 22, 29],
  ['wrapped', 23, 42.5],
  ['lead', 19, 29],
  ['lead', 20, 42.5],
  ['head', 18, 29],
  ['head-right', 19, 42.5],
  ['wrapped', 5000, 407],
] as const)('a row of a text with the look %s of %d letters is %d points high', (look, letters, height) => {
  const cells: Cell[] = [{ text: 'x'.repeat(letters), look }, { number: 1 }];
  const book = { ...bookOf([]), sheets: [{ name: 'One', widths: [10, 10], rows: [cells] }] };
  const text = new TextDecoder().decode(unzipSync(writeXlsx(book))['xl/worksheets/sheet1.xml']);
  expect(text).toContain(`<row r="1" ht="${height}" customHeight="1">`);
});

it('a date is shown as a day, unless it has a format of its own', () => {
  const stylesOf = (cell: Cell): string =>
    new TextDecoder().decode(unzipSync(writeXlsx(bookOf([cell])))['xl/styles.xml']);
  expect(stylesOf({ date: '2026-11-28' })).toContain('formatCode="yyyy-mm-dd"');
  expect(stylesOf({ date: '2026-11-28', format: 'd/m' })).toContain('formatCode="d/m"');
  expect(stylesOf({ date: '2026-11-28', format: 'd/m' })).not.toContain('yyyy-mm-dd');
});

it('numbers, dates and formulas keep their values', () => {
  const cells = cellsOf([
    { number: 0.1 + 0.2 },
    { date: '2026-11-28' },
    { formula: 'A1*2', value: 0.6 },
    { formula: 'IF(A1<1,"a & b","")', value: 'a & b' },
    { number: -0 },
  ]);
  expect(cells.get('A1')!.value).toBe(0.1 + 0.2);
  expect(cells.get('B1')!.value).toBe(46_354);
  expect(cells.get('C1')).toMatchObject({ formula: 'A1*2', value: 0.6 });
  expect(cells.get('D1')).toMatchObject({ formula: 'IF(A1<1,"a & b","")', value: 'a & b' });
  expect(cells.get('E1')!.value).toBe(0);
});

it('refuses what is no number', () => {
  expect(() => writeXlsx(bookOf([{ number: NaN }]))).toThrow('A1 has no number');
  expect(() => writeXlsx(bookOf([{ formula: '1/0', value: Infinity }]))).toThrow('A1 has no number');
});

it('is of the first day that an archive knows, on whatever day it is made', () =>
  expect([...writeXlsx(bookOf([])).slice(10, 14)]).toEqual([0, 0, 0x21, 0]));

it('text that only holds the sign of a formula is not marked', () => {
  const cells = cellsOf([{ text: 'a=1' }, { text: '=1' }]);
  expect([cells.get('A1')!.quoted === true, cells.get('B1')!.quoted === true]).toEqual([false, true]);
});

it('gives the same bytes twice', () => {
  const cells: Cell[] = [
    { text: 'a', look: 'head' },
    { number: 1, format: '0.0' },
  ];
  expect(writeXlsx(bookOf(cells))).toEqual(writeXlsx(bookOf(cells)));
});

it('leads to addresses of the web alone', () => {
  const files = (link: string) => Object.keys(unzipSync(writeXlsx(bookOf([{ text: 'a', link }]))));
  expect(files('https://example.com/a?b="c"&d')).toContain('xl/worksheets/_rels/sheet1.xml.rels');
  for (const link of ['javascript:alert(1)', 'file:///etc/passwd', `https://a.example/${'x'.repeat(3000)}`])
    expect(files(link)).not.toContain('xl/worksheets/_rels/sheet1.xml.rels');
});

it.each([
  ['Inputs', 'Inputs'],
  ["East's [west]: a/b?", "East's  west   a b"],
  ["'quoted'", 'quoted'],
  ['x'.repeat(40), 'x'.repeat(31)],
  ['', '_'],
  [`${'x'.repeat(30)}\u{1f600}`, 'x'.repeat(30)],
])('a sheet that should be %j is %j', (wanted, name) => expect(sheetName(wanted)).toBe(name));

it('sheets have names of their own, whatever their case', () => {
  expect(sheetName('A', ['a'])).toBe('A 2');
  expect(sheetName('x'.repeat(31), ['x'.repeat(31)])).toBe(`${'x'.repeat(29)} 2`);
});

it.each([
  ['pue', 'pue'],
  ['cpo-1600g.endPrice', 'cpo_1600g.endPrice'],
  ['a1', '_a1'],
  ['abc12.tco', '_abc12.tco'],
  ['r', '_r'],
  ['C3.tco', '_C3.tco'],
  ['true', '_true'],
  ['51t.price', '_51t.price'],
  ['.a', '_.a'],
])('the cell of %s is named %s', (wanted, name) => expect(cellName(wanted, new Set())).toBe(name));

it('cells have names of their own, whatever their case', () => {
  const taken = new Set<string>();
  expect([cellName('Tco', taken), cellName('tco', taken), cellName('t co', taken)]).toEqual(['Tco', 'tco_2', 't_co']);
});

it('columns are counted in letters', () =>
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']));

describe('the parts of a workbook', () => {
  const partsOf = (book: Workbook): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(unzipSync(writeXlsx(book))).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
    );
  const sheet = (given: Partial<WorkSheet>): string =>
    partsOf({ ...bookOf([]), sheets: [{ name: 'One', widths: [10], rows: [[{ number: 7 }]], ...given }] })[
      'xl/worksheets/sheet1.xml'
    ]!;

  it('name what it is, whose and of which day', () => {
    const core = partsOf(bookOf([]))['docProps/core.xml']!;
    expect(core).toContain('<dc:title>A &lt;title&gt; &amp; &quot;more&quot;</dc:title><dc:creator>test</dc:creator>');
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-28T00:00:00Z</dcterms:created>');
  });

  it('hold each sheet, and lead to it', () => {
    const two = { ...bookOf([]), sheets: [bookOf([]).sheets[0]!, { name: 'Two & more', widths: [], rows: [] }] };
    const parts = partsOf(two);
    expect(Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/'))).toEqual([
      ...['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'],
    ]);
    expect(parts['xl/workbook.xml']).toContain(
      '<sheets><sheet name="One" sheetId="1" r:id="r1"/><sheet name="Two &amp; more" sheetId="2" r:id="r2"/></sheets>',
    );
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('Id="r2"');
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/worksheets/sheet2.xml"');
  });

  it('have names in the order of the alphabet, whatever their case', () => {
    const names = new Map([
      ['b', "'One'!$A$1"],
      ['A', '1<2'],
      ['C', '3'],
    ]);
    expect(partsOf({ ...bookOf([]), names })['xl/workbook.xml']).toContain(
      `<definedNames><definedName name="A">1&lt;2</definedName><definedName name="b">'One'!$A$1</definedName>` +
        `<definedName name="C">3</definedName></definedNames>`,
    );
  });

  it('say what is printed, and what stands on each page', () => {
    const of = (given: Partial<WorkSheet>): string =>
      partsOf({ ...bookOf([]), sheets: [{ ...bookOf([]).sheets[0]!, name: "East's", rows: [[], []], ...given }] })[
        'xl/workbook.xml'
      ]!;
    expect(of({ printed: 3 })).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'East''s'!$A$1:$C$2</definedName>`,
    );
    expect(of({ frozen: { rows: 2, columns: 0 } })).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'East''s'!$1:$2</definedName>`,
    );
    expect(of({ frozen: { rows: 0, columns: 2 } })).not.toContain('_xlnm');
    expect(of({})).not.toContain('_xlnm');
  });

  it.each([
    [{ rows: 4, columns: 2 }, '<pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/>'],
    [{ rows: 4, columns: 0 }, '<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>'],
    [{ rows: 0, columns: 2 }, '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>'],
  ])('keep %j in sight', (frozen, pane) => expect(sheet({ frozen })).toContain(pane));

  it('protect a sheet where that is asked for, widths and heights apart', () => {
    expect(sheet({ isProtected: true })).toContain('<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>');
    expect(sheet({})).not.toContain('sheetProtection');
    expect(sheet({})).not.toContain('<pane');
  });

  it('have columns of their widths, and rows and cells at their places', () => {
    const text = sheet({ widths: [10, 22.5], rows: [[], [undefined, { number: 1.5 }, { date: '1900-03-01' }]] });
    expect(text).toContain(
      '<cols><col min="1" max="1" width="10" customWidth="1"/><col min="2" max="2" width="22.5" customWidth="1"/></cols>',
    );
    expect(text).toMatch(
      /<sheetData><row r="2"><c r="B2" s="\d+"><v>1\.5<\/v><\/c><c r="C2" s="\d+"><v>61<\/v><\/c><\/row>/,
    );
  });

  it('have each text once, and empty text as none', () => {
    const parts = partsOf(bookOf([{ text: 'a' }, { text: 'b' }, { text: 'a' }, { text: '' }]));
    expect(parts['xl/sharedStrings.xml']).toContain(
      'uniqueCount="2"><si><t xml:space="preserve">a</t></si><si><t xml:space="preserve">b</t></si></sst>',
    );
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<c r="C1" s="\d+" t="s"><v>0<\/v><\/c><c r="D1" s="\d+"\/>/);
  });

  it('lead from a cell to its address', () => {
    const parts = partsOf(bookOf([{ text: 'x' }, { text: 'a', link: 'https://example.com/?a=1&b' }]));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<hyperlinks><hyperlink ref="B1" r:id="r1"/></hyperlinks>');
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain(
      'Target="https://example.com/?a=1&amp;b" TargetMode="External"',
    );
  });
});

it('text and sheets stand in formulas with their quotes doubled', () => {
  expect(textInFormula('a "b"')).toBe('"a ""b"""');
  expect(inFormula("East's 'x'")).toBe("'East''s ''x'''!");
});

it('the parts that are the same in every workbook are those of the standard', () => {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(writeXlsx(bookOf([{ number: 1 }])))).map(([path, bytes]) => [
      path,
      new TextDecoder().decode(bytes).replace('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', ''),
    ]),
  );
  const [office, packages] = [
    'http://schemas.openxmlformats.org/officeDocument/2006',
    'http://schemas.openxmlformats.org/package/2006',
  ];
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const override = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}"/>`;
  expect(parts['_rels/.rels']).toBe(
    `<Relationships xmlns="${packages}/relationships">` +
      relation('r1', `${office}/relationships/officeDocument`, 'xl/workbook.xml') +
      relation('r2', `${office}/relationships/extended-properties`, 'docProps/app.xml') +
      relation('r3', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml') +
      '</Relationships>',
  );
  expect(parts['xl/_rels/workbook.xml.rels']).toBe(
    `<Relationships xmlns="${packages}/relationships">` +
      relation('r1', `${office}/relationships/worksheet`, 'worksheets/sheet1.xml') +
      relation('r2', `${office}/relationships/styles`, 'styles.xml') +
      relation('r3', `${office}/relationships/sharedStrings`, 'sharedStrings.xml') +
      '</Relationships>',
  );
  expect(parts['[Content_Types].xml']).toBe(
    `<Types xmlns="${packages}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('xl/workbook.xml', `${sheetType}.sheet.main+xml`) +
      override('xl/worksheets/sheet1.xml', `${sheetType}.worksheet+xml`) +
      override('xl/styles.xml', `${sheetType}.styles+xml`) +
      override('xl/sharedStrings.xml', `${sheetType}.sharedStrings+xml`) +
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
      '</Types>',
  );
  expect(parts['docProps/app.xml']).toBe(
    `<Properties xmlns="${office}/extended-properties"><Application>cpo-tco</Application></Properties>`,
  );
  expect(parts['docProps/core.xml']).toMatch(
    new RegExp(
      `^<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">.*</cp:coreProperties>$',
    ),
  );
  expect(parts['xl/workbook.xml']).toBe(
    `<workbook xmlns="${main}" xmlns:r="${office}/relationships"><bookViews><workbookView activeTab="0"/></bookViews>` +
      '<sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets><definedNames/><calcPr calcId="0" fullCalcOnLoad="1"/></workbook>',
  );
  expect(parts['xl/worksheets/sheet1.xml']).toBe(
    `<worksheet xmlns="${main}" xmlns:r="${office}/relationships"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
      '<cols><col min="1" max="1" width="10" customWidth="1"/></cols>' +
      '<sheetData><row r="1"><c r="A1" s="0"><v>1</v></c></row></sheetData>' +
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
  );
});

it.each([
  ["'' twice ''", 'twice'],
  ['a\ud83d', 'a'],
  ['a\u{1f600}b', 'a\u{1f600}b'],
  [`${'x'.repeat(29)}'' y`, 'x'.repeat(29)],
])('a sheet that should be %j is %j, without what formulas take for its end', (wanted, name) =>
  expect(sheetName(wanted)).toBe(name),
);

it.each([
  ['rate', 'rate'],
  ['capex.r', 'capex.r'],
  ['R1C1', '_R1C1'],
  ['rc', '_rc'],
  ['c', '_c'],
  ['c12.x', '_c12.x'],
  ['cost', 'cost'],
  ['x'.repeat(300), 'x'.repeat(240)],
])('a cell that should be named %s is named %s', (wanted, name) => expect(cellName(wanted, new Set())).toBe(name));

it('an address of the web is long enough, whatever its case', () => {
  const leads = (link: string): boolean =>
    Object.keys(unzipSync(writeXlsx(bookOf([{ text: 'a', link }])))).includes('xl/worksheets/_rels/sheet1.xml.rels');
  const longest = `http://a.example/${'x'.repeat(2079 - 'http://a.example/'.length)}`;
  expect([leads('HTTP://a.example'), leads(longest), leads(`${longest}x`)]).toEqual([true, true, false]);
  expect([leads('see https://a.example'), leads('javascript:https://a.example')]).toEqual([false, false]);
});
