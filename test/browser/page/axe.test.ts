import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import {
  all,
  button,
  choose,
  chooseOne,
  click,
  decided,
  eventually,
  inputOf,
  lookThrough,
  mountWorkbench,
  one,
  openDetails,
  powerTable,
  type Scheme,
  show,
  type,
} from '../mount.ts';

/** What axe-core finds in the whole document, shadow trees included. */
async function violations(): Promise<string[]> {
  const found = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );
}

const states: [string, (workbench: Element) => Promise<void>][] = [
  ['as it opens', () => Promise.resolve()],
  ['with a fabric', (workbench) => chooseOne(workbench, 'Fabric')],
  ['with a campus', (workbench) => chooseOne(workbench, 'Campus')],
  ['with every list open', openDetails],
  [
    'with a refused input',
    async (workbench) => {
      await openDetails(workbench);
      await type(workbench, 'facility.pue', 'abc');
    },
  ],
  [
    'with own values',
    async (workbench) => {
      await type(workbench, 'facility.pue', '1.5');
      await type(workbench, 'retimed-1600g.endPower', '99');
      await choose(workbench, 'Compare', 'LPO');
    },
  ],
  [
    'with the explanation of a number',
    async (workbench) => {
      await click(workbench, one(powerTable(workbench), 'button.number'));
      await eventually(() => all(one(workbench, 'cpo-explanation'), 'pre').length).toBe(1);
      await click(workbench, button(one(workbench, 'cpo-explanation'), 'basePower'));
    },
  ],
  [
    'with the explanation of an input',
    async (workbench) => {
      await click(workbench, one(inputOf(workbench, 'retimed-1600g.endPrice'), '.notes button'));
      await eventually(() => all(one(workbench, 'cpo-explanation'), 'article').length).toBeGreaterThan(0);
    },
  ],
];

const windows = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as Scheme[]).map((scheme) => [width, scheme] as const),
);

describe.each(states)('axe-core finds nothing on the page %s', (_, act) => {
  it.each(windows)('at %i px, %s', async (width, scheme) => {
    await show(width, scheme);
    const workbench = await mountWorkbench();
    await act(workbench);
    await decided(workbench);
    await lookThrough(workbench);
    expect(await violations()).toEqual([]);
  });
});

it('axe-core looks into the parts of the page', async () => {
  const workbench = await mountWorkbench();
  powerTable(workbench).shadowRoot!.append(document.createElement('textarea'));
  expect(await violations()).toEqual([expect.stringContaining('label at cpo-workbench')]);
});
