import { describe, expect, it } from 'vitest';
import type { InputValue } from '../../src/scenario/scenario.ts';
import { neutralSwitch } from '../cases/neutral-switch.ts';
import { fullJson } from '../cases/whole-json.ts';

/** The sentence on co-packaged ends in the switch by hand, under draws of what is given. */
const sentence = (inputs: Record<string, InputValue>): string =>
  fullJson(neutralSwitch(inputs), 900).comparisons[0]!.verdict!.text;
const price = (low: number, typical: number, high: number) => ({ 'cpo.endPrice': { low, typical, high } });

// Five years of electricity pay for 70.08 USD more an end: both cost the same at 1,470.08 USD.
describe('the sentence of a verdict', () => {
  it('won in every draw, turned by nothing', () =>
    expect(sentence(price(1200, 1300, 1400))).toBe(
      'CPO is very likely to cost less than DSP-retimed over 5 years (100 % of 900 simulated cases). No single input changes that within its range.',
    ));

  // Of a symmetric triangle from 1,350 to 1,550 a share of 2 (79.92 / 200)^2 lies above.
  it('likely, with what turns it and where', () =>
    expect(sentence(price(1350, 1450, 1550))).toBe(
      'CPO is likely to cost less than DSP-retimed over 5 years (68 % of 900 simulated cases), unless the CPO price per 1.6T port exceeds 1,470 USD.',
    ));

  it('not settled, with what would settle it', () =>
    expect(sentence(price(1370.08, 1470.08, 1570.08))).toMatch(
      /^Not settled: \S.+ less than .+ in 50 % of 900 simulated cases\. A firm figure for the CPO price per 1\.6T port would settle it: both cost the same at 1,470 USD\.$/,
    ));

  it('lost to pluggables', () =>
    expect(sentence(price(1500, 1550, 1600))).toBe(
      'Stay pluggable: DSP-retimed is very likely to cost less than CPO over 5 years (100 % of 900 simulated cases). No single input changes that within its range.',
    ));

  it('no difference', () =>
    expect(fullJson({ options: ['retimed', 'cpo-upper'] }).comparisons[0]!.verdict!.text).toMatch(
      /^CPO above leaves and DSP-retimed cost the same in every simulated case\.$/,
    ));
});
