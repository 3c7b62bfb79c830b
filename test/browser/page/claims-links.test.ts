import claims from 'virtual:claims';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../../src/scenario/shipped-edition.ts';
import { faults, one, run, shared, textOf } from '../mount.ts';
import { mountDesk, notices } from './desk.ts';
import { articles, claim, figures, links, mountClaims } from './mount-claims.ts';

const scenarioOf = ({ hash }: HTMLAnchorElement): object =>
  JSON.parse(decodeURIComponent(hash.replace('#scenario=', ''))) as object;

describe('the links to the calculator', () => {
  const claimsPage = shared(mountClaims);

  it('are one for each scenario of each claim', () => {
    const expected = claims.claims.map(({ checks }) => new Set(checks.map(({ scenario }) => scenario)).size);
    expect(articles(claimsPage()).map((article) => links(article).length)).toEqual(expected);
  });

  it('lead to index.html', () => {
    const found = links(claimsPage()).filter((link) => !link.getAttribute('href')!.startsWith('index.html#'));
    expect(found).toEqual([]);
  });

  it('name the edition that the claim was checked with', () => {
    const editions = links(claimsPage()).map((link) => (scenarioOf(link) as { edition?: string }).edition);
    expect([...new Set(editions)]).toEqual([catalog.edition]);
  });

  it('open scenarios that run', () => {
    for (const link of links(claimsPage())) expect(() => run(scenarioOf(link)), link.hash).not.toThrow();
  });
});

describe('the links to the calculator', () => {
  it.each(['nvidia-slide-2025', 'fat-tree-512', 'lumentum-fit', 'oracle-lpo-power'])(
    'open the scenario of %s on the page of the calculator',
    async (id) => {
      const mounted = await mountClaims();
      const [link] = links(claim(mounted, id));
      mounted.remove();
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
  const claimsPage = shared(() => mountClaims('', { data }));

  it('says so in a sentence', () => {
    const text = textOf(claim(claimsPage(), first!.id));
    expect(text).toContain('This claim cannot be computed with the tables of this edition (inputs.pue: found -1');
  });

  it('has a verdict of its own', () => {
    expect(textOf(one(claim(claimsPage(), first!.id), '.verdict b'))).toBe('not computed');
  });

  it('leaves the others as they are', () => {
    expect(figures(claimsPage(), second!.id).at(-1)!.at(-1)).toBe('differs');
  });

  it('is counted', () => {
    expect(textOf(one(claimsPage(), '.answer'))).toContain('12 do not follow, 1 is not computed.');
  });
});
