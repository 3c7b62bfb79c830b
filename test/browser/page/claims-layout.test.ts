import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { axeOptions, violationsIn } from '../../cases/axe-options.ts';
import { all, one, openDetails, show, type Scheme } from '../mount.ts';
import { articles, mountClaims } from './mount-claims.ts';

describe('the layout of the claims', () => {
  it.each([280, 360, 768, 1280])('does not scroll sideways at %i px', async (width) => {
    await show(width);
    await openDetails(await mountClaims());
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it.each([360, 1280])('has no text under 12 px at %i px', async (width) => {
    await show(width);
    const mounted = await mountClaims();
    await openDetails(mounted);
    const small = all(mounted, '*').filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 12);
    expect(small).toEqual([]);
  });

  it('has the verdict beside the statement at 1280 px', async () => {
    await show(1280);
    const article = articles(await mountClaims())[0]!;
    const tops = ['.verdict', '.body'].map((part) => Math.round(one(article, part).getBoundingClientRect().top));
    expect(tops[0]).toBe(tops[1]);
  });
});

describe.each([360, 1280])('axe-core finds nothing on the claims at %i px', (width) => {
  it.each<Scheme>(['light', 'dark'])('%s', async (scheme) => {
    await show(width, scheme);
    await openDetails(await mountClaims('#nvidia-slide-2025'));
    expect(violationsIn(await axe.run(document, axeOptions))).toEqual([]);
  });
});
