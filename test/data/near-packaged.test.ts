/** Near-packaged optics (NPO): bought with the switch like co-packaged optics, replaced like a module. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefCatalog } from '../../src/catalog/brief-catalog.ts';
import { assess } from '../../src/scenario/assess.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { catalogFor, loadEdition } from '../../src/scenario/editions.ts';
import { finish } from '../../src/scenario/finish.ts';
import { withQuote } from '../../src/scenario/quotes.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { Money } from '../../src/view/money.ts';
import { optionName } from '../../src/view/names.ts';
import { questionView } from '../../src/view/question-view.ts';
import { networkView, Shown } from '../../src/view/results-view.ts';
import { readHostSettings } from '../../src/widget/host-settings.ts';
import { deskWords as english } from '../../src/words/en/desk.ts';
import { deskWordsOf } from '../../src/words/languages.ts';
import { expectEqual } from '../cases/expect-equal.ts';
import { textOf } from '../cases/commands.ts';
import { patience } from '../cases/patience.ts';
import { draws } from '../cases/random-scenario.ts';
import { sameValue } from '../cases/same-value.ts';
import { secondFabric } from '../cases/second-fabric-model.ts';
import { secondModel } from '../cases/second-model.ts';

type Value = number | null | readonly number[];

/** `option.quantity: found, expected` of everything in which the two implementations differ. */
function disagreements(scenario: Scenario): string[] {
  const { resolved, options } = runScenario(scenario, catalog);
  return resolved.options.flatMap((option) => {
    const { quantities } = options.find(({ id }) => id === option.id)!;
    const expected: Readonly<Record<string, Value>> =
      resolved.scope === 'switch' ? secondModel(resolved, option).quantities : secondFabric(resolved, option);
    return Object.entries(expected).flatMap(([name, value]) => {
      const found = quantities[name]!.byYear ?? quantities[name]!.value;
      return sameValue(found, value) ? [] : [`${option.id}.${name}: ${String(found)}, ${String(value)}`];
    });
  });
}

const scopes = ['switch', 'fabric', 'campus'] as const;
const capacities = ['51.2T', '102.4T'] as const;
const cases = scopes.flatMap((scope) => capacities.map((capacity) => [scope, capacity] as const));
const options = ['retimed', 'linear', 'cpo', 'npo'];

const valuesOf = (scenario: Scenario, option: string) => {
  const { quantities } = runScenario(scenario, catalog).options.find(({ id }) => id === option)!;
  return (name: string): number => quantities[name]!.value!;
};

describe('near-packaged optics', () => {
  it.each(cases)('agree with a second implementation in scope %s at %s', (scope, capacity) =>
    expect(disagreements({ scope, capacity, options })).toEqual([]),
  );

  it(
    'agree where spares, swaps and contracts weigh, as leaf, above and as an own product',
    { timeout: patience },
    () => {
      const share = fc.constantFrom(0, 0.1, 1);
      const scenario = fc.record({
        case: fc.constantFrom(...cases),
        mixed: fc.constantFrom(['npo', 'retimed'], ['retimed', 'npo'], ['npo', 'cpo'], ['own', 'own']),
        inputs: fc.record({
          moduleSpareShare: share,
          laserSpareShare: share,
          switchSpareShare: share,
          swapPaidShare: share,
          integratedSupportShare: share,
          moduleSupportShare: share,
          'npo.serviceUnitEnds': fc.constantFrom(1, 4, 8),
          'npo.unserviceableShare': share,
          'npo.warrantyYears': fc.constantFrom(0, 3, 10),
        }),
      });
      fc.assert(
        fc.property(scenario, ({ case: [scope, capacity], mixed: [leaf, upper], inputs }) => {
          const mixed = { id: 'mixed', leaf, upper, card: 'retimed' };
          const architectures = { own: { like: 'npo', endPrice: 500 } };
          expect(disagreements({ scope, capacity, options: ['npo', mixed], architectures, inputs })).toEqual([]);
        }),
        { ...draws, numRuns: 60 },
      );
    },
  );

  it('fill every end of a switch, and take no copper', () => {
    const fabric = { scope: 'fabric', options, inputs: { accessCopperShare: 1, accessLength: 1 } } as const;
    const [npo, cpo, retimed] = ['npo', 'cpo', 'retimed'].map((id) => valuesOf(fabric, id)) as [
      (name: string) => number,
      (name: string) => number,
      (name: string) => number,
    ];
    expect(npo('leafInstalledEnds')).toBe(cpo('leafInstalledEnds'));
    expect([npo('copperEndpoints'), cpo('copperEndpoints')]).toEqual([0, 0]);
    expect(retimed('copperEndpoints')).toBeGreaterThan(0);
  });

  it('leave a failed switch with it: its replacement costs the switch alone', () => {
    const inputs = { swapPaidShare: 1, integratedSupportShare: 0.1, partPriceChange: 0, horizon: 1 };
    const { resolved, options: found } = runScenario({ options, inputs }, catalog);
    const row = (id: string): number => found.find((one) => one.id === id)!.quantities.repairParts!.byYear![0]!;
    const npo = resolved.options.find(({ id }) => id === 'npo')!;
    const value = (key: string): number => resolved.input(npo, key).value;
    expect(row('npo')).toBeCloseTo(value('switchFailureRate') * value('switchPrice'), 6);
  });

  it('count their laser once', () => {
    const { resolved } = runScenario({ options: ['npo'] }, catalog);
    const npo = resolved.options.find(({ id }) => id === 'npo')!;
    expect(resolved.input(npo, 'leaf.endLaserPower').value).toBe(0);
    const of = (id: string): number => catalog.figure(`npo-1600g-${id}`)!.typical;
    expect(of('power-coherent-engine') + of('laser-power-coherent')).toBeCloseTo(of('power-coherent'), 9);
  });

  it('have no limit of a cage', () => {
    const { warnings } = runScenario({ options: ['npo', 'cpo'], inputs: { cageLimit: 1 } }, catalog);
    expect(warnings.filter(({ id }) => id === 'does-not-fit').map(({ option }) => option)).toEqual(['retimed']);
  });

  it('do not plug into a card', () =>
    expect(() => runScenario({ options: [{ id: 'x', leaf: 'npo', upper: 'npo', card: 'npo' }] }, catalog)).toThrow(
      expect.objectContaining({ field: 'options.x.card' }),
    ));
});

describe('the ladder of 2026', () => {
  const rivals = catalog.rivals('npo-1600g', 'endPower').filter(({ role }) => role === 'alternative');

  it.each([
    ['npo-1600g-power-source-photonics', 8],
    ['npo-1600g-power-coherent', 7.52],
    ['npo-1600g-power-terahop', 8.75],
    ['npo-1600g-power-ciena', 8],
  ])('has %s', (id, watts) => expect(rivals.find((figure) => figure.id === id)?.typical).toBe(watts));

  it('gives the default: one voice a maker, with the laser', () => {
    const withLaser = rivals.filter(({ id }) => !id.endsWith('-engine'));
    const mean = withLaser.reduce((sum, { typical }) => sum + typical, 0) / withLaser.length;
    expect(catalog.defaultFigure('npo-1600g', 'endPower')!.typical).toBeCloseTo(mean, 1);
    expect(new Set(withLaser.map(({ source }) => source)).size).toBe(withLaser.length);
  });
});

describe('a card of 200G', () => {
  const of = (options: readonly string[]): Scenario => ({
    scope: 'fabric',
    capacity: '25.6T',
    options,
    inputs: { endpointRate: 200, endpointCount: 512 },
  });

  it('is a module of its own in options whose card is retimed', () => {
    const { resolved, options: found } = runScenario(of(['retimed', 'cpo', 'npo']), catalog);
    expect(resolved.options.map(({ card }) => resolved.settings.subjectOf(card, 'card'))).toEqual(
      Array<string>(3).fill('retimed-200g'),
    );
    for (const { quantities } of found) expect(quantities.cardUsedEnds!.value).toBe(512);
  });

  it('of 100G is one too, with copper at hand', () => {
    const scenario = of(['retimed']);
    const inputs = { ...scenario.inputs, endpointRate: 100, accessCopperShare: 1, accessLength: 1 };
    const { quantities } = runScenario({ ...scenario, inputs }, catalog).options[0]!;
    expect(quantities.cardCopperEnds!.value).toBe(512);
  });

  it.each(['half-retimed', 'linear'])('is refused with the rates that %s has', (id) => {
    expect(() => runScenario(of([id]), catalog)).toThrow(
      expect.objectContaining({
        field: 'inputs.cardPortRate',
        found: '200 Gbit/s',
        allowed: { id: 'rates-of', value: id, rates: [400, 800, 1600] },
      }),
    );
  });
});

describe('the option npo', () => {
  it.each(scopes)('is not compared in scope %s unless it is chosen', (scope) =>
    expect(runScenario({ scope }, catalog).options.map(({ id }) => id)).not.toContain('npo'),
  );

  it.each(scopes)('is a choice of the desk in scope %s', (scope) => {
    const { choices, options: compared } = questionView(runScenario({ scope }, catalog), usDollar, 4096, catalog);
    expect(compared.map(({ id }) => id)).not.toContain('npo');
    expect(choices.at(-1)).toMatchObject({ id: 'npo', architecture: 'npo', own: false });
  });

  it('is no choice in edition 2026.11', async () => {
    await loadEdition('2026.11');
    const frozen = catalogFor({ edition: '2026.11' }, catalog);
    const { choices } = questionView(runScenario({ edition: '2026.11' }, frozen), usDollar, 4096, catalog);
    expect(choices.map(({ id }) => id)).toEqual(['retimed', 'half-retimed', 'linear', 'cpo']);
  });

  it('is chosen on the terminal, by an attribute of the widget and by its tables', () => {
    expect(textOf('compare', '--options', 'retimed,npo')).toMatch(/^.*\bNPO\b/m);
    const { scenario, faults } = readHostSettings(
      { options: 'retimed npo' },
      undefined,
      catalog,
      'https://host.example/',
    );
    expect([scenario.options, faults]).toEqual([['retimed', 'npo'], []]);
    const [brief, whole] = [briefCatalog, catalog].map((tables) => runScenario(scenario, tables));
    expectEqual(brief!.options, whole!.options);
  });

  it('is named and explained in every language', async () => {
    const { resolved } = runScenario({ options: ['npo'] }, catalog);
    const name = optionName(
      resolved,
      resolved.options.find(({ id }) => id === 'npo')!,
    );
    for (const words of [english, await deskWordsOf.de()]) {
      expect(words.optionName(name)).toBe('NPO');
      expect(words.architectureName('npo')).toBe('NPO');
      expect(words.term('npo')).toMatch(/Near-[Pp]ackaged/);
    }
  });

  it('is drawn in sockets', () => {
    const run = runScenario({ scope: 'fabric', options: ['npo', 'cpo'], baseline: 'npo' }, catalog);
    const { fabrics } = networkView(new Shown(run, new Money(usDollar), undefined));
    const fabric = fabrics[0]!;
    const optics = new Map(fabric.tiers.map((tier) => [tier.kind, tier.optics]));
    const { leaf } = run.resolved.options.find(({ id }) => id === fabric.option.id)!;
    expect(optics.get('leaf')).toBe(leaf === 'npo' ? 'sockets' : 'package');
  });

  it('joins the comparison with a quote for it', () => {
    const { resolved } = runScenario({}, catalog);
    const quote = { supplier: 'Acme', date: '2026-11-20', architecture: 'npo', what: 'module' } as const;
    const quoted = withQuote(resolved, { ...quote, prices: [{ from: 1, price: 700 }] });
    expect(runScenario(quoted, catalog).resolved.options.map(({ id }) => id)).toContain('npo');
  });

  it('is no pluggable: where it alone is a contender, nobody is told to stay with pluggables', () => {
    const flagsWith = (price: number) => {
      const inputs = { 'npo.endPrice': price, 'cpo.endPrice': 5000 };
      const scenario: Scenario = { options: ['retimed', 'linear', 'cpo', 'npo'], inputs };
      const { decisions } = finish(assess(runScenario(scenario, catalog), { draws: 512, seed: 1 }, []));
      return decisions.tcoWithoutIdle.flags;
    };
    expect(flagsWith(1)).not.toContain('stay-pluggable');
    expect(flagsWith(5000)).toContain('stay-pluggable');
  });
});
