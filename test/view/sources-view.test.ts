import { describe, expect, it } from 'vitest';
import { evidenceClasses, type EvidenceClass, type SourcesData } from '../../src/catalog/types.ts';
import { classOf } from '../../src/scenario/class-of.ts';
import { inputsInUse } from '../../src/scenario/inputs-in-use.ts';
import type { Run } from '../../src/scenario/run-scenario.ts';
import { citedView } from '../../src/view/cited-view.ts';
import { sourcesView } from '../../src/view/sources-view.ts';
import { run } from '../cases/fabric-run.ts';
import { catalog } from '../cases/tables.ts';

const scenario = { inputs: { 'facility.pue': 1.2, 'linear.endPrice': 700 } };
const usedIn = (of: Run) => inputsInUse(of.resolved);

describe('on how much a run stands', () => {
  it('is every input in use, and those that the reader set', () => {
    const answer = run(scenario);
    expect(sourcesView(answer)).toMatchObject({ inputs: usedIn(answer).length, own: 2 });
    expect(sourcesView(run({})).own).toBe(0);
    // The typical power of a whole switch follows from its maximum: nobody set it.
    expect(sourcesView(run({ inputs: { 'cpo.systemPrice': 118_000, 'cpo.systemPowerMax': 1980 } })).own).toBe(2);
  });

  it('is a figure that the reader chose, which is not an own one', () => {
    const rival = catalog.data.figures.find(
      ({ id, quantity, role }) => quantity === 'endPrice' && role !== 'default' && id.includes('retimed-1600g'),
    )!;
    const chosen = run({ inputs: { 'retimed-1600g.endPrice': { figure: rival.id } } });
    expect(sourcesView(chosen).own).toBe(0);
  });

  it('is as many sources as the figures have, each once', () => {
    const answer = run(scenario);
    const sources = new Set(
      usedIn(answer)
        .map(({ figure }) => figure?.source)
        .filter((one) => one !== undefined && one !== null && one !== ''),
    );
    expect(sourcesView(answer).sources).toBe(sources.size);
    expect(sources.size).toBeGreaterThan(3);
  });

  it('is the classes of its figures, strongest first, none without a figure', () => {
    const answer = run(scenario);
    const { classes } = sourcesView(answer);
    const founded = usedIn(answer).filter(({ figure }) => figure);
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(founded.length);
    const countOf = (one: EvidenceClass): number =>
      founded.filter((input) => classOf(answer.resolved, input) === one).length;
    expect(classes).toEqual(
      evidenceClasses.flatMap((evidence) => (countOf(evidence) > 0 ? [{ evidence, count: countOf(evidence) }] : [])),
    );
    expect(classes.length).toBeLessThan(evidenceClasses.length);
  });
});

describe('the sources that are cited', () => {
  const answer = run({ options: ['retimed', 'cpo'], inputs: { 'facility.pue': 1.2 } });
  const sources = Object.fromEntries(
    [...new Set(usedIn(answer).flatMap(({ figure }) => figure?.source ?? []))].map((id) => [
      id,
      {
        title: `Title of ${id}`,
        publisher: 'P',
        address: 'a.example',
        published: '2026',
        access: 'primary',
        note: 'n',
      },
    ]),
  ) as unknown as SourcesData['sources'];
  const data: SourcesData = { sources, notes: {} };

  it('have the inputs whose figures are from them', () => {
    for (const { id, title, inputs, ...rest } of citedView(answer, data)) {
      expect(title).toBe(`Title of ${id}`);
      expect(rest).toEqual({ publisher: 'P', address: 'a.example', published: '2026', access: 'primary' });
      expect(inputs).toEqual(
        usedIn(answer)
          .filter(({ figure }) => figure?.source === id)
          .map(({ name }) => name),
      );
    }
  });

  it('stand by how many inputs they have, then by id', () => {
    const cited = citedView(answer, data);
    expect(cited.map(({ id }) => id).sort()).toEqual(Object.keys(sources).sort());
    const sorted = [...cited].sort((a, b) => b.inputs.length - a.inputs.length || (a.id < b.id ? -1 : 1));
    expect(cited).toEqual(sorted);
    expect(cited[0]!.inputs.length).toBeGreaterThan(1);
  });
});
