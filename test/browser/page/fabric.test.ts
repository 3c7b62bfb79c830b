import type { LitElement } from 'lit';
import { describe, expect, it } from 'vitest';
import {
  all,
  answerOf,
  cellsOf,
  choose,
  chooseOne,
  digits,
  linked,
  mountDecided,
  mountWorkbench,
  one,
  run,
  textOf,
  type,
  valueOf,
} from '../mount.ts';

const drawing = (workbench: LitElement): HTMLElement => one(workbench, 'cpo-fabric-drawing');
const rows = (workbench: LitElement): string[] => all(drawing(workbench), 'dt').map(textOf);
const whole = (value: number): string => digits(value, 9);
const headings = (workbench: LitElement): string[] => all(workbench, 'h2').map(textOf);

describe('a fabric', () => {
  it('is chosen by its scope', async () => {
    const workbench = await mountWorkbench();
    expect(all(workbench, 'cpo-fabric-drawing')).toHaveLength(0);
    await chooseOne(workbench, 'Fabric');
    expect(await linked(workbench)).toEqual({ scope: 'fabric' });
    expect(all(workbench, 'cpo-fabric-drawing')).toHaveLength(1);
  });

  it.each([
    ['two tiers', { endpointCount: 8192 }],
    ['three tiers', { endpointCount: 100_000 }],
    ['four planes', { endpointCount: 100_000, planeCount: 4 }],
  ])('is drawn as it is counted: %s', async (_, inputs) => {
    const scenario = { scope: 'fabric', inputs };
    const workbench = await mountWorkbench(scenario);
    const count = (name: string): number => valueOf(run(scenario), 'cpo', name);
    expect(rows(workbench)).toEqual([
      `${whole(count('topCount'))} top switches`,
      ...(count('middleCount') > 0 ? [`${whole(count('middleCount'))} in between`] : []),
      `${whole(count('leafCount'))} leaves`,
      `${whole(count('siteEndpoints'))} endpoints`,
    ]);
    expect(all(drawing(workbench), 'rect.plane')).toHaveLength('planeCount' in inputs ? inputs.planeCount : 1);
  });

  it('shows lasers on the packages of co-packaged switches alone', async () => {
    const workbench = await mountWorkbench({ scope: 'fabric' });
    expect(all(drawing(workbench), '.drawing .laser').length).toBeGreaterThan(0);
    await choose(workbench, 'Compare', 'LPO');
    expect(all(drawing(workbench), '.drawing .laser')).toHaveLength(0);
  });

  it('says what the ends cost that no link uses', async () => {
    const scenario = { scope: 'fabric', inputs: { endpointCount: 9000 } };
    const found = run(scenario);
    const ends = valueOf(found, 'cpo', 'leafStrandedEnds') + valueOf(found, 'cpo', 'upperStrandedEnds');
    const price = valueOf(found, 'cpo', 'strandedCost');
    expect(ends).toBeGreaterThan(0);
    const shown = price >= 1e6 ? `${digits(price / 1e6)} M USD` : `${digits(price)} USD`;
    expect(textOf(one(drawing(await mountWorkbench(scenario)), '.finding'))).toContain(
      `${whole(ends)} ends that no link uses are bought, for ${shown}, and powered.`,
    );
  });

  it('keeps the last answer when four tiers cannot hold it', async () => {
    const workbench = await mountDecided({ scope: 'fabric', capacity: '51.2T' });
    const before = answerOf(workbench);
    await type(workbench, 'fabric.endpointCount', '50000000');
    expect(answerOf(workbench)).toBe(before);
    expect(all(workbench, '[role=alert]').map(textOf).join()).toMatch(/allowed|up to|to \d/i);
  });

  it('lists every published rate of failures with what it counts', async () => {
    const workbench = await mountWorkbench({ scope: 'fabric' });
    const strip = one(workbench, 'cpo-rival-strip');
    const words = cellsOf(one(strip, 'table'))
      .slice(1)
      .map((cells) => cells.at(-1)!);
    expect(words.length).toBeGreaterThan(5);
    expect(words.filter((text) => !/^[a-z ]+: \S/.test(text))).toEqual([]);
  });
});

describe('a campus', () => {
  it('has a section of what lies between its sites', async () => {
    expect(headings(await mountWorkbench({ scope: 'campus' }))).toContain('Between sites');
  });

  it('of one site has none', async () => {
    const workbench = await mountWorkbench({ scope: 'campus', inputs: { siteCount: 1 } });
    expect(headings(workbench)).not.toContain('Between sites');
  });
});

describe('an example', () => {
  it('is a scenario that changes the answer', async () => {
    const workbench = await mountWorkbench();
    const before = answerOf(workbench);
    const [, first] = [...all<HTMLOptionElement>(workbench, 'label.control option')]
      .filter(({ parentElement }) => textOf(parentElement!.closest('label')!.querySelector('span')) === 'Examples')
      .map(textOf);
    await choose(workbench, 'Examples', first!);
    expect(answerOf(workbench)).not.toBe(before);
    expect(await linked(workbench)).toMatchObject({ scope: 'fabric' });
  });
});
