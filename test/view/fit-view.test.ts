import { describe, expect, it } from 'vitest';
import { usDollar } from '../../src/scenario/currency.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { tableOfChecks } from '../../src/view/fit-table.ts';
import { fitRows, fitView } from '../../src/view/fit-view.ts';
import { Money } from '../../src/view/money.ts';
import { networkView, Shown } from '../../src/view/results-view.ts';
import type { FitView } from '../../src/view/view.ts';
import { deskWords as german } from '../../src/words/de/desk.ts';
import { deskWords as words } from '../../src/words/en/desk.ts';
import { catalog } from '../cases/tables.ts';

const shownOf = (scenario: Scenario): Shown =>
  new Shown(runScenario(scenario, catalog), new Money(usDollar), undefined);
const viewOf = (scenario: Scenario): FitView => fitView(shownOf(scenario));
const two: Scenario = { capacity: '51.2T', options: ['retimed', 'cpo'] };

describe('what fits', () => {
  it('says in one line that all fits', () => {
    expect(words.fitFinding(viewOf(two))).toBe('Everything fits its rack, cages, cooling and faceplate.');
    expect(german.fitFinding(viewOf(two))).toBe('Alles passt: Rack, Cages, Kühlung und Frontplatte.');
  });

  it('names what does not, with both numbers', () => {
    const view = viewOf({ ...two, options: ['retimed'], inputs: { cageLimit: 10, 'retimed.endPower': 15 } });
    expect(words.fitFinding(view)).toBe('DSP-retimed does not fit: power of a module in its cage 15 W, limit 10 W.');
    expect(german.fitFinding(view)).toMatch(/ passt nicht: Leistung je Modul im Cage 15 W, Grenze 10 W\.$/);
  });

  it('says of liquid cooling that it is required and not available', () => {
    const view = viewOf({ capacity: '102.4T', options: ['retimed'], inputs: { liquidCooling: 0 } });
    expect(words.fitFinding(view)).toBe('DSP-retimed does not fit: liquid cooling required, limit not available.');
  });

  it('names places in a network only', () => {
    const [line] = tableOfChecks(viewOf({ ...two, scope: 'fabric' }));
    expect(words.fitLabel(line!.first, false)).toBe('Power of a module in its cage, leaves');
    expect([viewOf(two).oneSwitch, viewOf({ ...two, scope: 'fabric' }).oneSwitch]).toEqual([true, false]);
  });

  it('stands side by side, with nothing where a check does not apply', () => {
    const view = viewOf(two);
    const lines = tableOfChecks(view);
    expect(lines.map(({ first }) => first.check)).toEqual(['cage', 'air', 'rack-power', 'rack-space', 'faceplate']);
    const ids = view.options.map(({ option }) => option.id);
    const [cage] = lines;
    expect(cage!.cells[ids.indexOf('cpo')]).toBeUndefined();
    expect(cage!.cells[ids.indexOf('retimed')]).toMatchObject({ quantity: 'leafCagePower', fits: true });
  });

  it('has numbers of switches above only where there are any', () => {
    const quantities = ({ more }: FitView): string[] => more.rows.map(({ quantity }) => quantity);
    const flat = quantities(viewOf({ scope: 'fabric', inputs: { endpointCount: 64 } }));
    expect(flat.filter((name) => name.startsWith('upper'))).toEqual([]);
    expect(quantities(viewOf({ scope: 'fabric' }))).toContain('upperSwitchesPerRack');
    expect(flat).toContain('racks');
  });
});

it('a network shows racks, links to install and days to the first job', () => {
  const { counts } = networkView(shownOf({ scope: 'fabric' }));
  const names = counts.rows.map(({ quantity }) => quantity);
  expect(names).toEqual(expect.arrayContaining(['racks', 'linksToInstall', 'bringUpHours', 'bringUpDays']));
  expect(words.quantityLabel('bringUpDays', 'day')).toBe('Days to the first job');
  expect(german.quantityLabel('bringUpDays', 'day')).toBe('Tage bis zum ersten Job');
});

it('names all options that do not fit, and of several networks which', () => {
  const view = viewOf({
    scope: 'fabric',
    networks: { a: { label: 'Compute', inputs: { endpointCount: 1024 } }, b: { inputs: { endpointCount: 64 } } },
    inputs: { liquidCooling: 0 },
    options: ['retimed', 'cpo'],
  });
  expect(words.fitFinding(view)).toMatch(/^(CPO|DSP-retimed) and (CPO|DSP-retimed) do not fit\.$/);
  const [line] = tableOfChecks(view);
  expect(words.fitLabel(line!.first, false)).toBe('Compute: Power of a module in its cage, leaves');
  expect(line!.first.quantity).toBe('a/leafCagePower');
});

describe('the checks of several networks', () => {
  const networks: Scenario['networks'] = {
    a: { label: 'Compute', inputs: { endpointCount: 1024 } },
    b: { capacity: '51.2T', inputs: { endpointCount: 64 } },
  };
  const shown = (): FitView => viewOf({ scope: 'fabric', networks, options: ['retimed', 'cpo'] });

  it('have the number of their network, and its limit is an input where it is no quantity', () => {
    const run = runScenario({ scope: 'fabric', networks, options: ['retimed', 'cpo'] }, catalog);
    const { quantities } = run.options.find(({ id }) => id === 'cpo')!;
    const rows = fitRows(run, 'cpo');
    expect(new Set(rows.map(({ network }) => network!.label))).toEqual(new Set(['Compute', 'b']));
    for (const row of rows) {
      expect(row).not.toHaveProperty('limitInput');
      if (row.quantity === undefined) expect(['liquid', 'rack-power', 'rack-space']).toContain(row.check);
      else
        expect([row.quantity.startsWith(`${row.network!.id}/`), quantities[row.quantity]!.value]).toEqual([
          true,
          row.value,
        ]);
    }
    for (const check of ['liquid', 'rack-space'])
      expect(rows.find((one) => one.check === check)).not.toHaveProperty('quantity');
  });

  it('stand beside each other network by network', () => {
    const lines = tableOfChecks(shown());
    const networksOf = lines.map(({ first, cells }) =>
      [first, ...cells].map((row) => row?.network?.id ?? first.network!.id),
    );
    for (const ids of networksOf) expect(new Set(ids).size).toBe(1);
    const order = networksOf.map(([id]) => id);
    expect(order).toEqual([...order].sort());
    expect(order.filter((id) => id === 'b').length).toBeGreaterThan(3);
  });
});
