import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import '../../../src/parts/sureness/cpo-sureness.define.ts';
import type { CpoSureness, LikelihoodRow } from '../../../src/parts/sureness/cpo-sureness.ts';
import { all, caught, cellsOf, fieldOf, locatorOf, mount, one, settled, show, textOf, type Scheme } from '../mount.ts';

const rows: LikelihoodRow[] = [
  { label: 'Total cost', share: 0.96 },
  { label: 'Facility power', share: 0.25 },
];

const mountSureness = (more: Partial<CpoSureness> = {}): Promise<CpoSureness> =>
  mount<CpoSureness>('cpo-sureness', {
    rows,
    option: 'CPO',
    baseline: 'retimed',
    foundation: '89 % of what moves the difference rests on vendor claims and assumptions.',
    ...more,
  });

const wordsAt = async (share: number): Promise<string> =>
  textOf(one(await mountSureness({ rows: [{ label: 'Total cost', share }] }), 'td.words'));

const widthsOf = (element: Element, kind: string): string[] =>
  all(element, `rect.${kind}`).map((rect) => rect.getAttribute('width')!);

describe('the table', () => {
  it('has a row for each respect', async () => {
    const [, ...body] = cellsOf(one(await mountSureness(), 'table'));
    expect(body.map(([label]) => label)).toEqual(['Total cost', 'Facility power']);
  });

  it('names both sides over the bars', async () => {
    expect(cellsOf(one(await mountSureness(), 'thead'))).toEqual([['Lower in', 'CPO | retimed', 'Likelihood']]);
  });

  it('has the share of the option as the width of its bar', async () => {
    expect(widthsOf(await mountSureness(), 'option')).toEqual(['96%', '25%']);
  });

  it('has the whole width behind it for the baseline', async () => {
    expect(widthsOf(await mountSureness(), 'baseline')).toEqual(['100%', '100%']);
  });

  it('has bars as wide on the screen as they say', async () => {
    const row = all(await mountSureness(), 'tbody tr')[1]!;
    const [option, baseline] = ['option', 'baseline'].map(
      (kind) => one(row, `rect.${kind}`).getBoundingClientRect().width,
    );
    expect(option! / baseline!).toBeCloseTo(0.25, 2);
  });

  it('has a line at one half', async () => {
    expect(all(await mountSureness(), 'line.half').map((line) => line.getAttribute('x1'))).toEqual(['50%', '50%']);
  });

  it('hides its bars from readers of the screen, who have the words', async () => {
    expect(all(await mountSureness(), 'td svg').map((bar) => bar.getAttribute('aria-hidden'))).toEqual([
      'true',
      'true',
    ]);
  });

  it('follows new rows', async () => {
    const element = await mountSureness();
    element.rows = [{ label: 'Carbon', share: 0.1 }];
    await settled(element);
    expect(widthsOf(element, 'option')).toEqual(['10%']);
  });

  it('is empty before anything is known', async () => {
    expect(cellsOf(one(await mountSureness({ rows: [] }), 'tbody'))).toEqual([]);
  });
});

describe('the words', () => {
  it.each([
    [1, 'CPO very likely: 100 % of cases'],
    [0.9, 'CPO very likely: 90 % of cases'],
    [0.8999, 'CPO likely: under 90 % of cases'],
    [0.66, 'CPO likely: 66 % of cases'],
    [0.6599, 'not settled: CPO in under 66 % of cases'],
    [0.51, 'not settled: CPO in 51 % of cases'],
    [0.5, 'no difference'],
    [0.49, 'not settled: retimed in 51 % of cases'],
    [0.3401, 'not settled: retimed in under 66 % of cases'],
    [1 - 0.66, 'retimed likely: 66 % of cases'],
    [0.1001, 'retimed likely: under 90 % of cases'],
    [1 - 0.9, 'retimed very likely: 90 % of cases'],
    [0, 'retimed very likely: 100 % of cases'],
  ])('of a share of %s are "%s"', async (share, words) => {
    expect(await wordsAt(share)).toBe(words);
  });

  it.each([
    [4095 / 4096, 'CPO very likely: over 99 % of cases'],
    [1 / 4096, 'retimed very likely: over 99 % of cases'],
  ])('never say all where one draw says otherwise: %s', async (share, words) => {
    expect(await wordsAt(share)).toBe(words);
  });

  it('say what the difference rests on', async () => {
    expect(textOf(one(await mountSureness(), '.foot p'))).toBe(
      '89 % of what moves the difference rests on vendor claims and assumptions.',
    );
  });

  it('say how many draws there are', async () => {
    expect(textOf(one(await mountSureness({ draws: 65_536 }), '.finding'))).toContain('65,536 simulated cases');
  });
});

async function ask(element: CpoSureness, text: string): Promise<void> {
  await locatorOf(fieldOf(element)).fill(text);
  fieldOf(element).blur();
  await settled(element);
}

const messageOf = (element: Element): string => all(element, '[role=alert]').map(textOf).join();

describe('the number of draws', () => {
  it('stands in its field', async () => {
    expect(fieldOf(await mountSureness()).value).toBe('4096');
  });

  it('has a label', async () => {
    expect(textOf(fieldOf(await mountSureness()).labels![0])).toBe('Simulated cases');
  });

  it.each([
    ['512', 512],
    ['1', 1],
    ['65536', 65_536],
    ['65,536', 65_536],
    ['1k', 1000],
    [' 300 ', 300],
  ])('"%s" is asked for', async (text, draws) => {
    const events = caught('cpo-draws');
    await ask(await mountSureness(), text);
    expect(events.map(({ detail }) => detail)).toEqual([{ draws }]);
  });

  const refused: [string, string][] = [
    ['0', '"0"'],
    ['65,537', '"65,537"'],
    ['1.5', '"1.5"'],
    ['abc', '"abc"'],
    ['', 'nothing'],
  ];

  it.each(refused)('"%s" is refused with what was found', async (text, found) => {
    const element = await mountSureness();
    await ask(element, text);
    expect(messageOf(element)).toBe(`Found ${found}; allowed: a whole number from 1 to 65,536.`);
  });

  it.each(refused)('"%s" is not asked for', async (text) => {
    const events = caught('cpo-draws');
    await ask(await mountSureness(), text);
    expect(events).toEqual([]);
  });

  it.each(refused)('"%s" leaves the last number', async (text) => {
    const element = await mountSureness();
    await ask(element, text);
    expect([element.draws, textOf(one(element, '.finding')).includes('4,096 simulated cases')]).toEqual([4096, true]);
  });

  it.each(refused)('"%s" stays in the field', async (text) => {
    const element = await mountSureness();
    await ask(element, text);
    expect(fieldOf(element).value).toBe(text);
  });

  it('that is refused marks the field as invalid', async () => {
    const element = await mountSureness();
    await ask(element, 'abc');
    expect(fieldOf(element).getAttribute('aria-invalid')).toBe('true');
  });

  it('that is refused has its message tied to the field', async () => {
    const element = await mountSureness();
    await ask(element, 'abc');
    expect(fieldOf(element).getAttribute('aria-describedby')).toBe(one(element, '[role=alert]').id);
  });

  it('loses its message with a number that is allowed', async () => {
    const element = await mountSureness();
    await ask(element, 'abc');
    await ask(element, '512');
    expect(messageOf(element)).toBe('');
  });

  it('stays as it is typed when new rows arrive', async () => {
    const element = await mountSureness();
    await locatorOf(fieldOf(element)).fill('51');
    element.rows = [];
    await settled(element);
    expect(fieldOf(element).value).toBe('51');
  });

  it('may have another limit', async () => {
    const element = await mountSureness({ most: 100 });
    await ask(element, '101');
    expect(messageOf(element)).toContain('from 1 to 100.');
  });
});

describe('axe-core finds nothing', () => {
  const windows = [280, 1280].flatMap((width) => (['light', 'dark'] as Scheme[]).map((s) => [width, s] as const));

  it.each(windows)('at %i px, %s', async (width, scheme) => {
    await show(width, scheme);
    const element = await mountSureness();
    await ask(element, 'abc');
    const { violations } = await axe.run(element, { rules: { 'target-size': { enabled: true } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

it.each([280, 360])('does not scroll sideways at %i px', async (width) => {
  await show(width);
  const element = await mountSureness();
  await ask(element, 'a very long text that is no number');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
