import { describe, expect, it } from 'vitest';
import { methodAddress, methodAnchor } from '../../src/view/method-address.ts';

describe('an address of the method page', () => {
  it.each([
    ['https://example.com/cpo-tco/', 'https://example.com/cpo-tco/method.html#q-tco'],
    ['https://example.com/tco/index.html#scenario={}', 'https://example.com/tco/method.html#q-tco'],
    ['https://example.com/tco/?a=b', 'https://example.com/tco/method.html#q-tco'],
    ['file:///a/dist/page/index.html', 'file:///a/dist/page/method.html#q-tco'],
    ['http://example.com/a/', 'http://example.com/a/method.html#q-tco'],
    ['see https://example.com/a/', undefined],
    ['javascript:https://example.com/a/', undefined],
    ['', undefined],
    ['#scenario={}', undefined],
    ['./', undefined],
    ['javascript:alert(1)', undefined],
  ])('beside %s is %s', (calculator, expected) => {
    expect(methodAddress(['quantity', 'tco'], calculator)).toBe(expected);
  });

  it('stands beside the page that names no calculator', () => {
    expect([methodAddress(), methodAddress(['source', 'a.b'])]).toEqual(['method.html', 'method.html#s-a.b']);
  });

  it.each([
    ['quantity', 'storage/leafWallPower', 'q-leafWallPower'],
    ['input', 'storage/leaf.endPower', 'i-endPower'],
    ['input', 'retimed-1600g.endPrice', 'i-endPrice'],
    ['structure', 'leaf.integrated', 'd-integrated'],
    ['figure', 'switch-51.2t-port-rate', 'f-switch-51.2t-port-rate'],
  ] as const)('of the %s %s ends in %s', (entry, name, anchor) => {
    expect(methodAnchor(entry, name)).toBe(anchor);
  });
});
