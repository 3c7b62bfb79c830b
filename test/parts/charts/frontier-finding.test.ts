import { describe, expect, it } from 'vitest';
import { frontierFinding } from '../../../src/parts/charts/frontier-finding.ts';
import { deskWords } from '../../../src/words/de/desk.ts';
import { axes, frontierOf, noCurves, viewOf } from './frontiers.ts';

const finding = (...frontier: Parameters<typeof frontierOf>): string =>
  frontierFinding(viewOf(frontierOf(...frontier)));

describe('in German', () => {
  const german = (...frontier: Parameters<typeof frontierOf>): string =>
    frontierFinding(viewOf(frontierOf(...frontier), noCurves, {}, deskWords));

  it.each<[Parameters<typeof frontierOf>, string]>([
    [
      [(x, y) => x - 100 - 500 * y],
      'Price per port: CPO kostet weniger unter 150 USD bei „Electricity“ 0,1 USD/kWh, unter 200 USD bei 0,2 USD/kWh und unter 250 USD bei 0,3 USD/kWh.',
    ],
    [
      [(x, y) => x - 150 - y / 1000],
      'Price per port: CPO kostet weniger unter 150 USD, für jeden Wert von „Electricity“ zwischen 0,1 USD/kWh und 0,3 USD/kWh.',
    ],
    [[() => 0], 'CPO und Retimed kosten in diesem Bereich überall gleich viel.'],
    [
      [(x) => -x],
      'CPO kostet in diesem Bereich überall weniger, in mindestens 90 % der simulierten Fälle; „Electricity“ verändert den Unterschied nicht.',
    ],
  ])('%#', (frontier, text) => expect(german(...frontier)).toBe(text));
});

describe('where the curve crosses', () => {
  it('names the limit at the ends of the other input and at its typical value', () => {
    // 150 at 0.1, 200 at 0.2, 250 at 0.3.
    expect(finding((x, y) => x - 100 - 500 * y)).toBe(
      'Price per port: CPO costs less below 150 USD with the electricity at 0.1 USD/kWh, below 200 USD at 0.2 USD/kWh and below 250 USD at 0.3 USD/kWh.',
    );
  });

  it('names a limit above which the option costs less', () => {
    expect(finding((x, y) => 100 + 500 * y - x)).toContain('above 150 USD with the electricity at 0.1 USD/kWh');
  });

  it('reads the limit between two lines of the grid', () => {
    const view = viewOf(
      frontierOf((x, y) => x - 100 - 500 * y),
      noCurves,
      { y: { ...axes.y, typical: 0.25 } },
    );
    expect(frontierFinding(view)).toContain('below 225 USD at 0.25 USD/kWh');
  });

  it('leaves out a typical value beyond the range', () => {
    const view = viewOf(
      frontierOf((x, y) => x - 100 - 500 * y),
      noCurves,
      { y: { ...axes.y, typical: 0.9 } },
    );
    expect(frontierFinding(view)).toBe(
      'Price per port: CPO costs less below 150 USD with the electricity at 0.1 USD/kWh and below 250 USD at 0.3 USD/kWh.',
    );
  });

  it('says where the option costs less everywhere and where nowhere', () => {
    expect(finding((x, y) => x - 200 - 2000 * (y - 0.2))).toBe(
      'Price per port: CPO costs less nowhere with the electricity at 0.1 USD/kWh, below 200 USD at 0.2 USD/kWh and everywhere at 0.3 USD/kWh.',
    );
  });

  it('goes along the other input where that one decides', () => {
    const view = viewOf(frontierOf((x, y) => 0.17 - y + (x - 200) / 10_000));
    expect(frontierFinding(view)).toBe(
      'Electricity: CPO costs less above 0.16 USD/kWh with the price per port at 100 USD, above 0.165 USD/kWh at 150 USD and above 0.18 USD/kWh at 300 USD.',
    );
  });

  it('says so once where the limit stays the same in the digits shown', () => {
    expect(finding((x, y) => x - 150 - y / 1000)).toBe(
      'Price per port: CPO costs less below 150 USD with the electricity anywhere from 0.1 USD/kWh to 0.3 USD/kWh.',
    );
  });

  it('names both limits where the option costs less in between', () => {
    expect(finding((x, y) => Math.abs(x - 200) - 50 - y)).toContain('between 150 USD and 250 USD');
  });

  it('names both limits where the option costs less outside', () => {
    expect(finding((x, y) => 50 + y - Math.abs(x - 200))).toContain('below 150 USD and above 250 USD');
  });

  it('gives the share of the range where the curve passes between', () => {
    // Below 0 in the middle alone, which lies on no line that the sentence reads.
    const view = viewOf(
      frontierOf((x, y) => (x === 200 && y === 0.2 ? -1 : 1)),
      noCurves,
      { x: { ...axes.x, typical: 900 }, y: { ...axes.y, typical: 900 } },
    );
    expect(frontierFinding(view)).toBe('CPO costs less in 11 % of this range.');
  });
});

describe('where an input moves nothing', () => {
  it('says that the upward one does not move the difference', () => {
    expect(finding((x) => x - 150)).toBe(
      'Price per port: CPO costs less below 150 USD; the electricity does not move the difference.',
    );
  });

  it('says that the one across does not move the difference', () => {
    expect(finding((_, y) => 0.15 - y)).toBe(
      'Electricity: CPO costs less above 0.15 USD/kWh; the price per port does not move the difference.',
    );
  });

  it('says that neither moves the difference', () => {
    expect(finding(() => -5)).toBe(
      'CPO costs less everywhere in this range, in 90 % of simulated cases or more; neither the price per port nor the electricity moves the difference.',
    );
  });

  it('takes rounding for no movement', () => {
    expect(finding((x, y) => x - 150 + 1e-12 * y)).toContain('electricity does not move the difference');
  });

  it('keeps the capitals of an abbreviation', () => {
    const view = viewOf(
      frontierOf((x) => x - 150),
      noCurves,
      { y: { ...axes.y, label: 'PUE' } },
    );
    expect(frontierFinding(view)).toContain('; PUE does not move');
  });
});

describe('where one side costs less everywhere', () => {
  const always = (x: number, y: number): number => x + y - 1000;

  it('says which, and that the draws settle it', () => {
    expect(finding(always)).toBe('CPO costs less everywhere in this range, in 90 % of simulated cases or more.');
  });

  it('says so of the baseline', () => {
    expect(finding((x, y) => x + y)).toBe(
      'Retimed costs less everywhere in this range, in 90 % of simulated cases or more.',
    );
  });

  it('says that the draws leave a part open', () => {
    expect(finding(always, (x) => (x > 200 ? 0.7 : 1))).toBe(
      'CPO costs less everywhere in this range; in the shaded part simulated cases do not settle it.',
    );
  });

  it('says that the draws settle nothing', () => {
    expect(finding(always, () => 0.6)).toBe(
      'CPO costs less everywhere in this range; simulated cases settle it nowhere.',
    );
  });

  it('counts nine draws of ten as settled', () => {
    expect(finding(always, () => 0.9)).toContain('in 90 % of simulated cases or more');
  });

  it('says that they may cost the same somewhere', () => {
    expect(finding((x, y) => (x === 300 ? 0 : x + y - 1000))).toContain(
      'CPO costs less or the same everywhere in this range',
    );
  });

  it('says that both cost the same', () => {
    expect(finding(() => 0)).toBe('CPO and Retimed cost the same everywhere in this range.');
  });
});
