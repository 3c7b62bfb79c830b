import { describe, expect, it } from 'vitest';
import { answer, pairOf, question } from '../../src/export/sentences.ts';
import { inputPhrase } from '../../src/export/input-label.ts';
import { catalog } from '../../src/scenario/edition.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const own: Scenario = {
  options: [
    'cpo',
    { id: 'acme', leaf: 'acme-end', upper: 'acme-end', card: 'retimed' },
    'retimed',
    'half-retimed',
    'linear',
  ],
  architectures: { 'acme-end': { like: 'linear' } },
  baseline: 'cpo',
};

describe('names inside sentences', () => {
  it.each(['acme', 'retimed', 'half-retimed', 'linear'])('keep their capitals, CPO the baseline: %s', (focus) => {
    const run = runScenario(own, catalog);
    const text = answer(run, pairOf(run, focus));
    expect(text).not.toMatch(/\b(cpo|lpo|lro|dsp)\b|pluggables/);
    expect(text).toMatch(/CPO/);
  });

  it('of an input keep the owner as it is written', () => {
    const { resolved } = runScenario(
      { ...own, architectures: { 'acme-end': { like: 'linear', label: 'Acme' } } },
      catalog,
    );
    expect(inputPhrase(resolved, 'acme-end-1600g.endPower')).toMatch(/^the Acme /);
    expect(inputPhrase(resolved, 'retimed-1600g.endPower')).toMatch(/^the DSP-retimed /);
  });
});

describe('the question of a campus', () => {
  it('on one site does not count sites', () =>
    expect(question(runScenario({ scope: 'campus', inputs: { siteCount: 1 } }, catalog))).not.toMatch(/site/));

  it('on three sites does', () =>
    expect(question(runScenario({ scope: 'campus', inputs: { siteCount: 3 } }, catalog))).toContain('on three sites'));
});

it('an amount that reads as nothing is no difference', () => {
  const run = runScenario({ options: ['retimed', 'cpo'] }, catalog);
  const { value } = run.comparisons[0]!.differences.tcoWithoutIdle!;
  const wide = { p10: -1e9, p90: 1e9 };
  const sureness = { bands: new Map([['tcoWithoutIdle', wide]]) } as unknown as Parameters<typeof answer>[2];
  expect(value).not.toBe(0);
  expect(answer(run, pairOf(run, 'cpo'), sureness)).toContain(
    'costs the same over five years, which may turn out either way',
  );
});
