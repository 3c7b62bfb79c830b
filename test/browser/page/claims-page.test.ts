import claims from 'virtual:claims';
import { describe, expect, it } from 'vitest';
import claimsHtml from '../../../claims.html?raw';
import { all, faults, frames, one, shared, textOf } from '../mount.ts';
import { articles, claim, figures, ids, inputs, mountClaims, verdictOf } from './mount-claims.ts';

describe('the page of claims', () => {
  const claimsPage = shared(mountClaims);

  it('has every claim of the table once, in its order', () => {
    expect(articles(claimsPage()).map(({ id }) => id)).toEqual(ids);
  });

  it('gives each claim its verdict in words', () => {
    expect(articles(claimsPage()).map((article) => [article.id, textOf(one(article, '.verdict b'))])).toEqual(
      ids.map((id) => [id, verdictOf(id)]),
    );
  });

  it('counts the verdicts in its first sentence', () => {
    expect(textOf(one(claimsPage(), '.answer'))).toBe(
      '38 published results computed from their own inputs: 23 follow, 3 are bounds that hold, 12 do not follow.',
    );
  });

  it('has one heading of the first level', () => {
    expect(all(claimsPage(), 'h1').map(textOf)).toEqual(['What published claims are worth']);
  });

  it('names each claim by what was published', () => {
    const statement = 'Linear modules halve the optics power of a 51.2T switch and so take a quarter off the power';
    expect(textOf(one(claim(claimsPage(), 'linear-51t-2023'), 'h2'))).toContain(statement);
  });

  it('says why', () => {
    expect(textOf(one(claim(claimsPage(), 'nvidia-slide-2025'), '.finding'))).toContain('30/9 = 3.33 times');
  });

  it('says of a differing figure that it differs', () => {
    expect(figures(claimsPage(), 'nvidia-slide-2025')).toContainEqual([
      'Optics power saved, times',
      '3.5x',
      '3.333 times',
      '3.45 to 3.55 times',
      'differs',
    ]);
  });

  it('says of an agreeing figure that it agrees', () => {
    expect(figures(claimsPage(), 'meta-ecoc-2025')).toContainEqual([
      'Optics power saved, watts',
      'over 500 W',
      '638.7 W less',
      'at least 500 W less',
      'agrees',
    ]);
  });

  it('shows counts in full', () => {
    expect(figures(claimsPage(), 'fat-tree-512')[0]!.slice(1, 3)).toEqual(['131,072', '131,072']);
  });

  it('names the source with its date and place', () => {
    const text = textOf(one(claim(claimsPage(), 'nvidia-slide-2025'), '.source'));
    expect(text).toContain('NVIDIA, GTC 2025, 2025-03; slide.');
  });

  it('links the address of a source', () => {
    const link = one<HTMLAnchorElement>(claim(claimsPage(), 'meta-ecoc-2025'), '.source a');
    expect(link.href).toBe('https://doi.org/10.1109/ECOC66593.2025.11263202');
  });

  it('leaves an address that is none of the web as text', () => {
    const source = one(claim(claimsPage(), 'llama-3'), '.source');
    expect([textOf(source).includes('arXiv 2407.21783'), all(source, 'a').length]).toEqual([true, 0]);
  });

  it('lists what a scenario sets', () => {
    expect(inputs(claimsPage(), 'nvidia-slide-2025')).toEqual([
      ['Capacity', '102.4T'],
      ['Scope', 'One switch'],
      ['Options', 'DSP-retimed (baseline), CPO'],
      ['Conversion loss', '0'],
      ['Fan power for optics', '0'],
      ['PUE', '1'],
      ['DSP-retimed power per 1.6T port', '30 W'],
      ['CPO power per 1.6T port', '7 W'],
      ['CPO external laser power per 1.6T port', '2 W'],
    ]);
  });

  it('names an own architecture, what it is like and where its value comes from', () => {
    const found = inputs(claimsPage(), 'xpo-module-2026');
    expect(found).toContainEqual(['Measured part', 'as LRO, unless set here eighth part of 130 W']);
    expect(found).toContainEqual(['Measured part power per 1.6T port', '16.25 W']);
  });

  it('says which scenario gives which figure, where there are several', () => {
    expect(all(claim(claimsPage(), 'mosaic-2025'), 'h3').map(textOf)).toEqual([
      'Scenario 1: Optics power saved, lowest figures',
      'Scenario 2: Optics power saved, highest figures',
    ]);
  });

  it('has the bar of the other pages, and says where it stands', () => {
    const links = all(claimsPage(), 'nav a');
    expect(links.map((link) => [textOf(link), link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual([
      ['Compare', 'index.html', null],
      ['Claims', null, 'page'],
      ['Method', 'method.html', null],
      ['Embed', 'builder.html', null],
    ]);
  });

  it('has no style attribute', () => {
    expect(all(claimsPage(), '[style]')).toEqual([]);
  });
});

describe('the page of claims', () => {
  it('takes the text of a claim as text', async () => {
    const [first, ...others] = claims.claims;
    const statement = 'A <img src=x> of <b>claims</b>.';
    const data = { ...claims, claims: [{ ...first!, statement }, ...others] };
    const heading = one(await mountClaims('', { data }), 'h2');
    expect([textOf(heading), heading.childElementCount]).toEqual([statement, 0]);
  });

  it('causes no error', async () => {
    const found = faults();
    await mountClaims();
    await frames();
    expect(found).toEqual([]);
  });
});

it('a page without claims says so', async () => {
  const mounted = await mountClaims('', { data: { claims: [], scenarios: {} } });
  expect(textOf(one(mounted, '.answer'))).toBe('No published result in these tables.');
});

describe('claims.html', () => {
  const parsed = new DOMParser().parseFromString(claimsHtml, 'text/html');

  it('has a title', () => expect(parsed.title).toBe('What published claims about co-packaged optics are worth'));

  it('is in English', () => expect(parsed.documentElement.lang).toBe('en'));

  it('describes itself', () => {
    expect(parsed.querySelector('meta[name=description]')?.getAttribute('content')).toContain('Published results');
  });

  it('names the command line where there is no script', () => {
    expect(parsed.querySelector('noscript')?.textContent).toContain('cpo-tco claims');
  });
});
