import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CpoLineTable } from '../../../src/parts/line-table/cpo-line-table.ts';
import {
  all,
  caught,
  cellsOf,
  click,
  costTable,
  mount,
  mountWorkbench,
  one,
  openDetails,
  powerTable,
  run,
  textOf,
  valueOf,
} from '../mount.ts';

const lines = [
  { quantity: 'base', label: 'Base', color: 'base' },
  { quantity: 'optics', label: 'Optics', color: 'optics' },
  { quantity: 'laser', label: 'Laser', color: 'laser' },
  { quantity: 'saving', label: 'Saving', color: 'other', negative: true },
];
const rows = [
  { option: 'a', label: 'A', values: [50, 30, 0, 0], total: 80 },
  { option: 'b', label: 'B', values: [50, 10, 0, 20], total: 40 },
];
const properties: Partial<CpoLineTable> = {
  heading: 'Power, W',
  finding: 'B draws 40 W less than A.',
  lines,
  rows,
  total: { quantity: 'sum', label: 'Total' },
};
const withoutSaving = {
  ...properties,
  lines: lines.slice(0, 3),
  rows: [
    { option: 'a', label: 'A', values: [50, 30, 0], total: 80 },
    { option: 'b', label: 'B', values: [30, 10, 0], total: 40 },
  ],
};

const mountTable = (more: Partial<CpoLineTable> = {}): Promise<CpoLineTable> =>
  mount<CpoLineTable>('cpo-line-table', { ...properties, ...more });

const percent = (element: Element, name: string): number => {
  const text = element.getAttribute(name)!;
  if (!text.endsWith('%')) throw new Error(`${name} is ${text}`);
  return Number(text.slice(0, -1));
};

/** Left end and width of each part of a bar, in percent. */
const partsOf = (bar: Element): { kind: string; x: number; width: number }[] =>
  [...bar.querySelectorAll('rect')].map((rect) => ({
    kind: rect.getAttribute('class')!,
    x: percent(rect, 'x'),
    width: percent(rect, 'width'),
  }));

const barsOf = (table: Element): Element[] => all(table, 'td.bar svg');

describe('the bars', () => {
  it('are one for each option', async () => {
    expect(barsOf(await mountTable())).toHaveLength(2);
  });

  it('fill the width with the longest', async () => {
    const [first] = barsOf(await mountTable(withoutSaving));
    expect(partsOf(first!)).toEqual([
      { kind: 'base', x: 0, width: 62.5 },
      { kind: 'optics', x: 62.5, width: 37.5 },
    ]);
  });

  it('share one scale', async () => {
    const [, second] = barsOf(await mountTable(withoutSaving));
    expect(partsOf(second!)).toEqual([
      { kind: 'base', x: 0, width: 37.5 },
      { kind: 'optics', x: 37.5, width: 12.5 },
    ]);
  });

  it('begin where the longest part below zero ends', async () => {
    const [first] = barsOf(await mountTable());
    expect(partsOf(first!)[0]).toEqual({ kind: 'base', x: 20, width: 50 });
  });

  it('have what is taken off left of zero', async () => {
    const [, second] = barsOf(await mountTable());
    expect(partsOf(second!).at(-1)).toEqual({ kind: 'negative', x: 0, width: 20 });
  });

  it('have a mark at zero', async () => {
    const [first] = barsOf(await mountTable());
    expect(percent(one(first!, 'line.zero'), 'x1')).toBe(20);
  });

  it('have a mark at the total', async () => {
    const marks = barsOf(await mountTable()).map((bar) => percent(one(bar, 'line.total'), 'x1'));
    expect(marks).toEqual([100, 60]);
  });

  it('have no marks where nothing is taken off', async () => {
    expect(all(await mountTable(withoutSaving), 'line')).toEqual([]);
  });

  it('have no part for a line of nothing', async () => {
    expect(all(await mountTable(), 'rect.laser')).toEqual([]);
  });

  it('are as wide on the screen as they say', async () => {
    const [first] = barsOf(await mountTable(withoutSaving));
    const [base] = all(first!, 'rect');
    expect(base!.getBoundingClientRect().width / first!.getBoundingClientRect().width).toBeCloseTo(0.625, 1);
  });

  it('are hidden from readers of the screen, who have the table', async () => {
    expect(barsOf(await mountTable()).map((bar) => bar.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
  });

  it('of nothing at all have no part', async () => {
    const table = await mountTable({ rows: [{ option: 'a', label: 'A', values: [0, 0, 0, 0], total: 0 }] });
    expect(all(table, 'rect')).toEqual([]);
  });

  it('follow new rows', async () => {
    const table = await mountTable(withoutSaving);
    table.rows = [{ option: 'a', label: 'A', values: [10, 30, 0], total: 40 }];
    await table.updateComplete;
    expect(partsOf(barsOf(table)[0]!).map(({ width }) => width)).toEqual([25, 75]);
  });
});

describe('the bars of the page', () => {
  const scenarios: [string, object][] = [
    ['102.4T', {}],
    ['51.2T', { capacity: '51.2T' }],
    ['a switch chip that saves power', { inputs: { 'cpo.hostSerdesSaving': 1.5 } }],
  ];
  const tables: [string, (workbench: Element) => CpoLineTable, string][] = [
    ['power', powerTable, 'networkPower'],
    ['cost', costTable, 'tcoWithoutIdle'],
  ];
  const cases = scenarios.flatMap(([name, scenario]) =>
    tables.map(([kind, table, total]) => [`${kind}, ${name}`, scenario, table, total] as const),
  );

  it.each(cases)('add up to the totals: %s', async (_, scenario, table, total) => {
    const { resolved } = run(scenario);
    const drawn = barsOf(table(await mountWorkbench(scenario))).map((bar) =>
      partsOf(bar).reduce((sum, { kind, width }) => sum + (kind === 'negative' ? -width : width), 0),
    );
    const totals = resolved.options.map(({ id }) => valueOf(run(scenario), id, total));
    expect(drawn.map((width) => width / drawn[0]!)).toEqual(
      totals.map((value) => expect.closeTo(value / totals[0]!, 9) as number),
    );
  });

  it.each(cases)('join without gaps: %s', async (_, scenario, table) => {
    const gaps = barsOf(table(await mountWorkbench(scenario))).flatMap((bar) => {
      const parts = partsOf(bar).filter(({ kind }) => kind !== 'negative');
      return parts.slice(1).map(({ x }, i) => Math.abs(x - parts[i]!.x - parts[i]!.width));
    });
    expect(Math.max(...gaps)).toBeLessThan(1e-9);
  });

  it.each(cases)('stay between the ends: %s', async (_, scenario, table) => {
    const parts = barsOf(table(await mountWorkbench(scenario))).flatMap(partsOf);
    expect(parts.filter(({ x, width }) => x < -1e-9 || x + width > 100 + 1e-9)).toEqual([]);
  });

  it('have optics in proportion to the base system', async () => {
    const [first] = barsOf(powerTable(await mountWorkbench()));
    const [base, optics] = partsOf(first!);
    const ratio = valueOf(run(), 'retimed', 'opticsPower') / valueOf(run(), 'retimed', 'basePower');
    expect(optics!.width / base!.width).toBeCloseTo(ratio, 9);
  });

  it('have the saving of the switch chip left of zero', async () => {
    const table = powerTable(await mountWorkbench({ inputs: { 'cpo.hostSerdesSaving': 1.5 } }));
    const bar = barsOf(table)[3]!;
    const saving = partsOf(bar).find(({ kind }) => kind === 'negative')!;
    expect(saving.x + saving.width).toBeCloseTo(percent(one(bar, 'line.zero'), 'x1'), 9);
  });
});

describe('the table of the numbers', () => {
  it('has every line that is not nothing, and the total', async () => {
    const table = one(await mountTable(), 'details table');
    expect(cellsOf(table)).toEqual([
      ['Line', 'A', 'B'],
      ['Base', '50', '50'],
      ['Optics', '30', '10'],
      ['Saving', '0', '−20'],
      ['Total', '80', '40'],
    ]);
  });

  it.each([
    ['power', powerTable],
    ['cost', costTable],
  ])('has every line of the %s that is not nothing for some option', async (_, tableOf) => {
    const table = tableOf(await mountWorkbench());
    const expected = table.lines.filter((_, i) => table.rows.some(({ values }) => values[i] !== 0));
    expect(cellsOf(one(table, 'details table')).map(([label]) => label)).toEqual([
      'Line',
      ...expected.map(({ label }) => label),
      'Total',
    ]);
  });

  it('has headings for its rows and columns', async () => {
    const table = one(await mountTable(), 'details table');
    expect([...table.querySelectorAll('th')].filter((heading) => !heading.scope)).toEqual([]);
  });

  it('is closed at first', async () => {
    expect(one<HTMLDetailsElement>(await mountTable(), 'details').open).toBe(false);
  });
});

describe('the words', () => {
  it('have the heading', async () => {
    expect(textOf(one(await mountTable(), 'h2'))).toBe('Power, W');
  });

  it('have the finding', async () => {
    expect(textOf(one(await mountTable(), '.finding'))).toBe('B draws 40 W less than A.');
  });

  it('have a legend of the lines that are drawn', async () => {
    expect(all(await mountTable(), 'li').map(textOf)).toEqual(['Base', 'Optics', 'Saving', 'Total']);
  });

  it('have one entry for lines that share a word', async () => {
    const shared = lines.slice(0, 2).map((line) => ({ ...line, legend: 'Both' }));
    expect(all(await mountTable({ lines: [...shared, lines[2]!, lines[3]!] }), 'li').map(textOf)).toEqual([
      'Both',
      'Saving',
      'Total',
    ]);
  });
});

describe('a number of the table', () => {
  const numbers: [string, number, object][] = [
    ['total of the first option', 0, { kind: 'quantity', option: 'a', quantity: 'sum' }],
    ['total of the second option', 1, { kind: 'quantity', option: 'b', quantity: 'sum' }],
    ['line of the first option', 2, { kind: 'quantity', option: 'a', quantity: 'base' }],
    ['line of the second option', 5, { kind: 'quantity', option: 'b', quantity: 'optics' }],
    ['line below zero', 7, { kind: 'quantity', option: 'b', quantity: 'saving' }],
    ['total below the lines', 9, { kind: 'quantity', option: 'b', quantity: 'sum' }],
  ];

  it.each(numbers)('asks for its explanation: %s', async (_, place, detail) => {
    const events = caught('cpo-explain');
    const table = await mountTable();
    await openDetails(table);
    await click(table, all(table, 'button.number')[place]!);
    expect(events.map((event) => event.detail)).toEqual([detail]);
  });

  it('is reached by Tab', async () => {
    const table = await mountTable();
    await userEvent.tab();
    expect(textOf(table.shadowRoot!.activeElement)).toBe('80');
  });

  it('asks for its explanation by Enter', async () => {
    const events = caught('cpo-explain');
    await mountTable();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(events.map(({ detail }) => detail.quantity)).toEqual(['sum']);
  });

  it('asks for its explanation by the space bar', async () => {
    const events = caught('cpo-explain');
    await mountTable();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(events).toHaveLength(1);
  });

  it('shows that it has the focus', async () => {
    const table = await mountTable();
    await userEvent.tab();
    expect(getComputedStyle(table.shadowRoot!.activeElement!).outlineStyle).toBe('solid');
  });
});

describe('without data', () => {
  it('draws no rows and does not fail', async () => {
    const table = await mount<CpoLineTable>('cpo-line-table', {});
    expect(barsOf(table)).toEqual([]);
  });
});
