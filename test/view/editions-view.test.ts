import { beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { catalogFor, loadEdition } from '../../src/scenario/editions.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { editionsView } from '../../src/view/editions-view.ts';
import { Money } from '../../src/view/money.ts';
import type { EditionsView } from '../../src/view/view.ts';
import { deskWords as german } from '../../src/words/de/desk.ts';
import { deskWords as english } from '../../src/words/en/desk.ts';
import { patience } from '../cases/patience.ts';

const euros = new Money({ code: 'EUR', unitsPerUsd: 0.5 });

const viewOf = (scenario: Scenario, money = euros): EditionsView =>
  editionsView(runScenario(scenario, catalogFor(scenario, catalog)), money, catalog);

const lowest = (scenario: Scenario): number =>
  Math.min(
    ...runScenario(scenario, catalogFor(scenario, catalog)).options.map(
      ({ quantities }) => quantities.tcoWithoutIdle!.value!,
    ),
  );

describe('the editions of a view', { timeout: patience }, () => {
  beforeAll(() => loadEdition('2026.11'));

  it('of the newest say nothing of a change, and name the others', () => {
    for (const scenario of [{ region: 'de' }, { region: 'de', edition: catalog.edition }]) {
      const view = viewOf(scenario);
      expect(view).toMatchObject({ shown: catalog.edition, newest: catalog.edition, moved: null });
      expect(view.others).toContain('2026.11');
      expect(view.others).not.toContain(catalog.edition);
      expect(view.scenario).toEqual({ region: 'de' });
    }
  });

  it('name the others, the newest first', () => {
    const run = runScenario({}, catalog);
    const view = editionsView({ ...run, resolved: { ...run.resolved, edition: '2025.01' } }, euros, catalog);
    expect([view.shown, ...view.others]).toEqual(['2025.01', catalog.edition, '2026.11']);
  });

  it('of an older one have the lowest cost in both, in the currency shown', () => {
    const asked: Scenario = { scope: 'fabric', inputs: { endpointCount: 8192 } };
    const { shown, others, moved, scenario } = viewOf({ ...asked, edition: '2026.11' });
    expect([shown, others[0], scenario, moved!.scenario]).toEqual(['2026.11', catalog.edition, asked, asked]);
    expect(moved).toMatchObject({ unit: 'EUR', refused: [], before: { alone: false }, after: { alone: false } });
    expect(moved!.before.value).toBeCloseTo(lowest({ ...asked, edition: '2026.11' }) / 2, 6);
    expect(moved!.after.value).toBeCloseTo(lowest(asked) / 2, 6);
    expect(moved!.before.option.id).toBe('cpo');
  });

  it('name what the newest refuses, and ask it the rest', () => {
    const { moved, scenario } = viewOf({
      edition: '2026.11',
      region: 'de',
      inputs: { pue: 1.2 },
      // Near-packaged optics are an architecture of the tables since 2026.12.
      architectures: { npo: { like: 'linear', endPower: 9 } },
    });
    expect(scenario.architectures).toHaveProperty('npo');
    expect(moved!.scenario).toMatchObject({ region: 'de', inputs: { pue: 1.2 } });
    expect(moved!.scenario.architectures ?? {}).toEqual({});
    expect(moved!.refused).toMatchObject([{ field: 'architectures.npo' }]);
    expect(english.editionMoved(viewOf({ edition: '2026.11' }), moved!)).toMatch(
      new RegExp(`${catalog.edition} leaves out what it refuses: architectures\\.npo: found "npo"`),
    );
  });

  it('are told in one or two sentences, of one option without a comparison', () => {
    const view = viewOf({ edition: '2026.11', options: ['retimed'] }, new Money({ code: 'USD', unitsPerUsd: 1 }));
    const { moved } = view;
    expect(english.editionMoved(view, moved!)).toMatch(
      /^Edition 2026\.11, frozen: DSP-retimed costs [\d,.]+k? USD\. In \S+ DSP-retimed costs [\d,.]+k? USD\.$/,
    );
    expect(german.editionMoved(view, moved!)).toMatch(
      /^Ausgabe 2026\.11, eingefroren: .* kostet .*\. In Ausgabe \S+ kostet /,
    );
    const same = { ...moved!, after: moved!.before };
    expect(english.editionMoved(view, same)).toMatch(/ \d{4}\.\d\d says the same\.$/);
  });
});
