import claims from 'virtual:claims';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../../src/scenario/edition.ts';
import { faults, one, run, textOf } from '../mount.ts';
import { mountDesk, notices } from './desk.ts';
import { articles, claim, figures, links, mountClaims } from './mount-claims.ts';

describe('the links to the calculator', () => {
  const scenarioOf = ({ hash }: HTMLAnchorElement): object =>
    JSON.parse(decodeURIComponent(hash.replace('#scenario=', ''))) as object;

  it('are one for each scenario of each claim', async () => {
    const mounted = await mountClaims();
    const expected = claims.claims.map(({ checks }) => new Set(checks.map(({ scenario }) => scenario)).size);
    expect(articles(mounted).map((article) => links(article).length)).toEqual(expected);
  });

  it('lead to index.html', async () => {
    const found = links(await mountClaims()).filter((link) => !link.getAttribute('href')!.startsWith('index.html#'));
    expect(found).toEqual([]);
  });

  it('name the edition that the claim was checked with', async () => {
    const editions = links(await mountClaims()).map((link) => (scenarioOf(link) as { edition?: string }).edition);
    expect([...new Set(editions)]).toEqual([catalog.edition]);
  });

  it('open scenarios that run', async () => {
    for (const link of links(await mountClaims())) expect(() => run(scenarioOf(link)), link.hash).not.toThrow();
  });

  it.each(['nvidia-slide-2025', 'fat-tree-512', 'lumentum-fit', 'oracle-lpo-power'])(
    'open the scenario of %s on the page of the calculator',
    async (id) => {
      const [link] = links(claim(await mountClaims(), id));
      const found = faults();
      const desk = await mountDesk(link!.hash);
      expect([found, notices(desk).filter((text) => /allowed|cannot|edition/i.test(text))]).toEqual([[], []]);
    },
    240_000,
  );
});

describe('a claim that the tables refuse', () => {
  const [first, second, ...others] = claims.claims;
  const broken = first!.checks[0]!.scenario;
  const data = {
    claims: [first!, second!, ...others],
    scenarios: { ...claims.scenarios, [broken]: { inputs: { pue: -1 } } },
  };

  it('says so in a sentence', async () => {
    const text = textOf(claim(await mountClaims('', { data }), first!.id));
    expect(text).toContain('This claim cannot be computed with the tables of this edition (inputs.pue: found -1');
  });

  it('has a verdict of its own', async () => {
    const mounted = await mountClaims('', { data });
    expect(textOf(one(claim(mounted, first!.id), '.verdict b'))).toBe('not computed');
  });

  it('leaves the others as they are', async () => {
    expect(
      figures(await mountClaims('', { data }), second!.id)
        .at(-1)!
        .at(-1),
    ).toBe('differs');
  });

  it('is counted', async () => {
    expect(textOf(one(await mountClaims('', { data }), '.answer'))).toContain('12 do not follow, 1 is not computed.');
  });
});
