import { describe, expect, it } from 'vitest';
import sources from 'virtual:sources';
import { evidenceClasses, type EvidenceClass, type Figure } from '../../src/catalog/types.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';

/** Of the defaults that are no definition; the edition before had 0.71. */
const mostAssumptions = 0.45;

const regions = new Set(catalog.data.regions.map(({ id }) => id));
const defaults = catalog.data.figures.filter(({ role, subject }) => role === 'default' && !regions.has(subject));

/** The weakest class along the arithmetic of a figure and of what it is a factor of. */
function weakestAlong(figure: Figure): EvidenceClass {
  const classes = [figure.weakest, ...parentsOf(figure).map(weakestAlong)];
  return evidenceClasses[Math.max(...classes.map((one) => evidenceClasses.indexOf(one)))]!;
}

function parentsOf({ of }: Figure): Figure[] {
  if (of === null) return [];
  const dot = of.lastIndexOf('.');
  const parent = catalog.defaultFigure(of.slice(0, dot), of.slice(dot + 1));
  return parent ? [parent] : [];
}

const counted = defaults.map((figure) => ({ figure, weakest: weakestAlong(figure) }));
const uncertain = counted.filter(({ weakest }) => weakest !== 'definition');
const assumed = uncertain.filter(({ weakest }) => weakest === 'assumption');

describe('the evidence of the defaults', () => {
  it('is an assumption in 45 % of them at most, definitions not counted', () => {
    const share = assumed.length / uncertain.length;
    console.info(
      `${assumed.length} of ${uncertain.length} defaults rest on an assumption: ${(share * 100).toFixed(1)} %; ` +
        `${counted.length - uncertain.length} more hold by definition`,
    );
    expect(share).toBeLessThanOrEqual(mostAssumptions);
  });

  it('is no definition where a value is uncertain', () => {
    for (const { id, evidence, low } of defaults.filter((figure) => figure.evidence === 'definition'))
      expect(low, `${id}: ${evidence}`).toBeNull();
  });

  it('stands on an address, or says its reason', () => {
    for (const { id, source } of defaults)
      if (source) expect(sources.sources[source]!.address, id).not.toBe('');
      else expect(sources.notes[id]!.note, id).toMatch(/\w/);
  });
});

describe('prices', () => {
  const priced = (subject: string) =>
    (['direct', 'contract', 'shop'] as const).map((buyerClass) =>
      catalog.defaultFigure(subject, 'endPrice', buyerClass),
    );

  it.each(['retimed-800g', 'retimed-1600g'])('%s: one for each class of buyer, in order', (subject) => {
    const [direct, contract, shop] = priced(subject);
    expect([direct, contract, shop].map((figure) => figure?.buyerClass)).toEqual(['direct', 'contract', 'shop']);
    expect(direct!.typical).toBeLessThan(contract!.typical);
    expect(contract!.typical).toBeLessThan(shop!.typical);
  });

  it.each(['half-retimed-1600g', 'linear-1600g', 'half-retimed-400g'])('%s: a factor of the retimed price', (subject) =>
    expect(catalog.defaultFigure(subject, 'endPrice')).toMatchObject({
      of: `retimed-${subject.slice(subject.lastIndexOf('-') + 1)}.endPrice`,
      buyerClass: null,
    }),
  );
});
