import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { axeOptions, violationsIn } from '../../cases/axe-options.ts';
import { all, frames, one, openDetails, shared, show, type Scheme } from '../mount.ts';
import { articles, mountClaims } from './mount-claims.ts';

describe('the layout of the claims', () => {
  const claimsPage = shared(async () => {
    const mounted = await mountClaims();
    await openDetails(mounted);
    return mounted;
  });

  it.each([280, 360, 768, 1280])('does not scroll sideways at %i px', async (width) => {
    await show(width);
    await frames();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it.each([360, 1280])('has no text under 12 px at %i px', async (width) => {
    await show(width);
    await frames();
    const small = all(claimsPage(), '*').filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 12);
    expect(small).toEqual([]);
  });

  it('has the verdict beside the statement at 1280 px', async () => {
    await show(1280);
    await frames();
    const article = articles(claimsPage())[0]!;
    const tops = ['.verdict', '.body'].map((part) => Math.round(one(article, part).getBoundingClientRect().top));
    expect(tops[0]).toBe(tops[1]);
  });
});

describe('axe-core finds nothing on the claims', () => {
  shared(async () => {
    await openDetails(await mountClaims('#nvidia-slide-2025'));
  });

  it.each<[number, Scheme]>([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ])('at %i px %s', async (width, scheme) => {
    await show(width, scheme);
    await frames();
    expect(violationsIn(await axe.run(document, axeOptions))).toEqual([]);
  });
});
