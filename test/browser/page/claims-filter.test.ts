import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from '../user.ts';
import { all, eventually, one, settled, shared, statusOf, textOf } from '../mount.ts';
import { bounded, choose, claim, doesNotFollow, ids, mountClaims, shown, verdictOf } from './mount-claims.ts';

describe('the filter', () => {
  const claimsPage = shared(mountClaims);

  beforeEach(() => choose(claimsPage(), /^All/));

  it.each([
    [/^Reproduced/, ids.filter((id) => verdictOf(id) === 'reproduced')],
    [/^Bounded/, ids.filter((id) => bounded.includes(id))],
    [/^Does not follow/, ids.filter((id) => doesNotFollow.includes(id))],
  ])('%s leaves the claims of this verdict', async (name, left) => {
    const mounted = claimsPage();
    await choose(mounted, name);
    expect(shown(mounted)).toEqual(left);
  });

  it('brings all back', async () => {
    const mounted = claimsPage();
    await choose(mounted, /^Bounded/);
    await choose(mounted, /^All/);
    expect(shown(mounted)).toEqual(ids);
  });

  it('has the count beside each verdict', () => {
    const labels = all(claimsPage(), 'fieldset label').map(textOf);
    expect(labels).toEqual(['All 38', '= Reproduced 23', '≤ Bounded 3', '≠ Does not follow 12']);
  });

  it('tells how many are left', async () => {
    const mounted = claimsPage();
    await choose(mounted, /^Bounded/);
    expect(statusOf(mounted)).toBe('3 of 38 claims');
  });

  it('is moved by the arrow keys', async () => {
    const mounted = claimsPage();
    one(mounted, 'fieldset input').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await settled(mounted);
    expect(shown(mounted)).toEqual(bounded.toSorted((a, b) => ids.indexOf(a) - ids.indexOf(b)));
  });
});

describe('the address of a claim', () => {
  const marked = (within: Element): string[] => all(within, 'article[aria-current]').map(({ id }) => id);

  it('marks the claim', async () => {
    const mounted = await mountClaims('#nvidia-slide-2025');
    await eventually(() => marked(mounted)).toEqual(['nvidia-slide-2025']);
  });

  it('brings it into view', async () => {
    const mounted = await mountClaims('#fat-tree-3');
    await eventually(() => Math.abs(claim(mounted, 'fat-tree-3').getBoundingClientRect().top) < 2).toBe(true);
  });

  it('is followed when it changes', async () => {
    const mounted = await mountClaims('#nvidia-slide-2025');
    location.hash = '#llama-3';
    await eventually(() => marked(mounted)).toEqual(['llama-3']);
  });

  it('lifts a filter that would hide the claim', async () => {
    const mounted = await mountClaims();
    await choose(mounted, /^Bounded/);
    location.hash = '#llama-3';
    await eventually(() => shown(mounted)).toEqual(ids);
  });

  it('stands beside each claim', async () => {
    const found = all(await mountClaims(), '.permalink').map((link) => link.getAttribute('href'));
    expect(found).toEqual(ids.map((id) => `#${id}`));
  });

  it('that names no claim marks none', async () => {
    expect(marked(await mountClaims('#no-such-claim'))).toEqual([]);
  });
});
