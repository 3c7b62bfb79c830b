/** Which tests of test/browser run in Firefox and WebKit too, and what of them does not, with the reason of each. */
import type { Engine } from './browsers.ts';

/** What a reader meets first, and what browsers do differently: focus, keys, sliders, dialogs, layout, clipboard, history. */
export const chosen: readonly string[] = [
  'test/browser/parts/cpo-fit.test.ts',
  'test/browser/parts/cpo-reading.test.ts',
  'test/browser/parts/define.test.ts',
  'test/browser/parts/figure.test.ts',
  'test/browser/parts/slider-span.test.ts',
  'test/browser/parts/term.test.ts',
  'test/browser/parts/typed.test.ts',
  'test/browser/parts/cpo-tco/bars.test.ts',
  'test/browser/parts/cpo-tco/chart.test.ts',
  'test/browser/parts/cpo-tco/events.test.ts',
  'test/browser/parts/cpo-tco/inputs.test.ts',
  'test/browser/parts/cpo-tco/results.test.ts',
  'test/browser/page/claims-filter.test.ts',
  'test/browser/page/desk-answer.test.ts',
  'test/browser/page/desk-claim.test.ts',
  'test/browser/page/desk-inputs.test.ts',
  'test/browser/page/desk-keyboard.test.ts',
  'test/browser/page/desk-link.test.ts',
  'test/browser/page/desk-walk.wide.test.ts',
];

interface LeftOut {
  readonly file: string;
  /** Names of tests begin with it. */
  readonly test: string;
  readonly engines: readonly Engine[];
  readonly reason: string;
}

const both = ['firefox', 'webkit'] as const;

export const leftOut: readonly LeftOut[] = [
  {
    file: 'test/browser/parts/figure.test.ts',
    test: 'has the ground of the dark scheme in the dark',
    engines: both,
    reason: 'neither driver can ask for the dark scheme',
  },
  {
    file: 'test/browser/page/desk-link.test.ts',
    test: 'writes what waits before the page is left',
    engines: ['webkit'],
    reason: 'it holds all timers still, and WebKit without scheduler.postTask gives way by a timer',
  },
];
