import type { LitElement } from 'lit';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { catalog } from '../../../src/scenario/edition.ts';
import type { CpoFrontier } from '../../../src/parts/frontier/cpo-frontier.ts';
import type { CpoSureness } from '../../../src/parts/sureness/cpo-sureness.ts';
import type { CpoTornado } from '../../../src/parts/tornado/cpo-tornado.ts';
import type { CpoWaterfall } from '../../../src/parts/waterfall/cpo-waterfall.ts';
import { verdictText } from '../../../src/export/verdict-text.ts';
import { finish } from '../../../src/scenario/finish.ts';
import { breakEvensOf } from '../../../src/scenario/break-evens.ts';
import { spanOfInput } from '../../../src/scenario/span-of-input.ts';
import { studyOf } from '../../../src/scenario/study.ts';
import {
  all,
  answerOf,
  assessed,
  banded,
  bandedDigits,
  bandOf,
  button,
  choose,
  chooseOne,
  click,
  costTable,
  decided,
  differenceOf,
  digits,
  faults,
  fieldOf,
  inputOf,
  mountDecided,
  mountWorkbench,
  one,
  openDetails,
  run,
  settled,
  statusOf,
  textOf,
  toggle,
  type,
  valueOf,
} from '../mount.ts';

const cost = 'tcoWithoutIdle';
const price = 'cpo-1600g.endPrice';
const electricity = 'facility.electricityPrice';

const sureness = (workbench: Element): CpoSureness => one<CpoSureness>(workbench, 'cpo-sureness');
const tornado = (workbench: Element): CpoTornado => one<CpoTornado>(workbench, 'cpo-tornado');
const frontier = (workbench: Element): CpoFrontier => one<CpoFrontier>(workbench, 'cpo-frontier');
const waterfall = (workbench: Element): CpoWaterfall => one<CpoWaterfall>(workbench, 'cpo-waterfall');
const verdictOf = (workbench: Element): string => textOf(one(workbench, '.condition'));
const bandsOf = (workbench: Element): string[] => all(one(workbench, 'cpo-differences'), '.band').map(textOf);
const balanceOf = (workbench: Element, name: string): HTMLElement => one(inputOf(workbench, name), '.notes .balance');

const sections = 'cpo-sureness, cpo-tornado, cpo-frontier, cpo-waterfall';

const verdictWords = (option: string, scenario: object = {}, draws = 4096): string => {
  const assessment = assessed(scenario, draws);
  const breakEvens = finish(breakEvensOf(assessment.run, option));
  return verdictText(assessment.run, option, assessment.verdicts.get(option)!, breakEvens, draws);
};

/** The difference in cost with one input at a value and the rest as they are. */
const differenceAt = (option: string, name: string, value: number): number =>
  differenceOf(run({ inputs: { [name]: value } }), option, cost);

/** Where the difference in cost is nothing, by halving. */
function breakEvenOf(option: string, name: string, from: number, to: number): number {
  let [low, high] = [from, to];
  const sign = Math.sign(differenceAt(option, name, low));
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (Math.sign(differenceAt(option, name, middle)) === sign) low = middle;
    else high = middle;
  }
  return low;
}

async function askForDraws(workbench: Element, draws: string): Promise<void> {
  const field = fieldOf(sureness(workbench));
  field.value = draws;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await decided(workbench);
}

describe('the page that has found out how sure it is', () => {
  it('has the verdict of the engine', async () => {
    expect(verdictOf(await mountDecided())).toBe(verdictWords('cpo'));
  });

  it('has the verdict of the engine on a fabric', async () => {
    const workbench = await mountDecided({ scope: 'fabric' });
    expect(verdictOf(workbench)).toBe(verdictWords('cpo', { scope: 'fabric' }));
  });

  it('has the band of the total cost from 4,096 draws', async () => {
    const band = bandOf(assessed(), 'cpo', cost);
    const words = `P10 to P90: ${bandedDigits(band.p10, band)} to ${bandedDigits(band.p90, band)}`;
    expect(bandsOf(await mountDecided())[2]).toBe(words);
  });

  it('has the shares of draws in which the option is lower', async () => {
    const { wins } = assessed().sample.comparisons.get('cpo')!;
    expect(sureness(await mountDecided()).rows.map(({ share }) => share)).toEqual([
      wins.tcoWithoutIdle,
      wins.facilityPower,
      wins.totalCarbon,
    ]);
  });

  it('says that its draws are 4,096', async () => {
    expect(sureness(await mountDecided()).draws).toBe(4096);
  });

  it('has an evidence class under each difference', async () => {
    const lines = all(one(await mountDecided(), 'cpo-differences'), '.dot').map(textOf);
    const words = /^(measured|datasheet|vendor claim|analyst|derived|assumption)\b/;
    expect(lines.map((line) => words.test(line))).toEqual([true, true, true]);
  });

  it('follows a change', async () => {
    const workbench = await mountDecided();
    await type(workbench, price, '1500');
    await decided(workbench);
    expect(verdictOf(workbench)).toBe(verdictWords('cpo', { inputs: { [price]: 1500 } }));
  });

  it('knows the verdict of another capacity, where other inputs are read', async () => {
    const found = faults();
    const workbench = await mountDecided();
    await chooseOne(workbench, '51.2T');
    await decided(workbench);
    expect([found, verdictOf(workbench)]).toEqual([[], verdictWords('cpo', { capacity: '51.2T' })]);
  });

  it('goes on when it was away from the document', async () => {
    const workbench = await mountWorkbench();
    workbench.remove();
    document.body.append(workbench);
    await decided(workbench);
    expect(verdictOf(workbench)).toBe(verdictWords('cpo'));
  });
});

describe('what matters', () => {
  it('has the inputs in the order of what knowing them is worth', async () => {
    const names = tornado(await mountDecided()).rows.map(({ name }) => name);
    const worth = assessed().worth.map(({ input }) => input);
    expect(names).toEqual(worth.filter((name) => names.includes(name)));
  });

  it('has every input that moves the difference', async () => {
    const names = tornado(await mountDecided()).rows.map(({ name }) => name);
    const moving = assessed()
      .swings.ofDifference('cpo', cost)
      .map(({ input }) => input);
    expect(moving.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('says what a firm figure is worth', async () => {
    const rows = tornado(await mountDecided()).rows;
    const worth = new Map(assessed().worth.map((one) => [one.input, one]));
    expect(rows.map(({ worthText }) => worthText.startsWith('below '))).toEqual(
      rows.map(({ name }) => worth.get(name)!.value === null),
    );
  });

  it('has the difference at P10 and P90 of each input', async () => {
    const { study } = studyOf(run().resolved);
    const moved = tornado(await mountDecided()).rows.map(({ name, atLow, atHigh }) => {
      const { low, high } = spanOfInput(study, name);
      const ends = [differenceAt('cpo', name, low), differenceAt('cpo', name, high)];
      return [atLow, atHigh].every((shown, i) => Math.abs(shown - ends[i]!) < 1);
    });
    expect(moved).not.toContain(false);
  });

  it('says what knowing everything is worth', async () => {
    expect(tornado(await mountDecided()).finding).toContain('Knowing everything before choosing would be worth');
  });

  it('has the difference at typical values between', async () => {
    expect(tornado(await mountDecided()).center).toBeCloseTo(differenceOf(run(), 'cpo', cost), 6);
  });
});

describe('the break-even of the price of an end', () => {
  it('is where the difference in cost is nothing', async () => {
    const value = breakEvenOf('cpo', price, 100, 20_000);
    expect(textOf(balanceOf(await mountDecided(), price))).toBe(`breaks even at ${digits(value)}`);
  });

  it('taken over makes a difference of less than 1 USD', async () => {
    const workbench = await mountDecided();
    await click(workbench, balanceOf(workbench, price));
    await decided(workbench);
    const [retimed, , , cpo] = costTable(workbench).rows.map(({ total }) => total);
    expect(Math.abs(cpo! - retimed!)).toBeLessThan(1);
  });

  it('taken over is said in the answer', async () => {
    const workbench = await mountDecided();
    await click(workbench, balanceOf(workbench, price));
    await decided(workbench);
    expect(answerOf(workbench)).toMatch(/costs (the same|0 USD (less|more)) over five years/);
  });

  it('is denied of an input that does not move the difference', async () => {
    const workbench = await mountDecided();
    await openDetails(workbench);
    expect(textOf(balanceOf(workbench, 'half-retimed-1600g.endPrice'))).toBe('does not move the difference');
  });

  it('is written at every input in sight', async () => {
    const workbench = await mountDecided();
    const inputs = all(workbench, 'cpo-input');
    expect(inputs.filter((input) => all(input, '.notes .balance').length !== 1)).toEqual([]);
  });
});

describe('the frontier', () => {
  /** Inputs of both axes, and corners of the plane: the difference there. */
  const corners = ({ axes, frontier: found }: CpoFrontier): [object, number][] =>
    [0, -1].flatMap((a) =>
      [0, -1].map((b): [object, number] => [
        { [axes.x.name]: found!.x.at(a)!, [axes.y.name]: found!.y.at(b)! },
        found!.differences.at(a)!.at(b)!,
      ]),
    );

  it('is over the price of an end and of electricity at first', async () => {
    const { axes } = frontier(await mountDecided());
    expect([axes.x.name, axes.y.name]).toEqual([price, electricity]);
  });

  it('has the differences of the engine at its corners', async () => {
    const found = corners(frontier(await mountDecided()));
    expect(found.map(([, difference]) => Math.round(difference))).toEqual(
      found.map(([inputs]) => Math.round(differenceOf(run({ inputs }), 'cpo', cost))),
    );
  });

  it('follows the axes that are chosen', async () => {
    const workbench = await mountDecided();
    await choose(workbench, 'Across', 'PUE');
    await decided(workbench);
    const { axes } = frontier(workbench);
    expect([axes.x.name, axes.y.name]).toEqual(['facility.pue', electricity]);
  });

  it('has the differences of the engine over the axes that are chosen', async () => {
    const workbench = await mountDecided();
    await choose(workbench, 'Across', 'PUE');
    await decided(workbench);
    const found = corners(frontier(workbench));
    expect(found.map(([, difference]) => Math.round(difference))).toEqual(
      found.map(([inputs]) => Math.round(differenceOf(run({ inputs }), 'cpo', cost))),
    );
  });

  it('says that it is being computed, until it is there', async () => {
    const workbench = await mountDecided();
    const status = one(frontier(workbench), '[role=status]');
    // The computation may end before a test that waits for the list gets to look.
    const words = [textOf(status)];
    const observer = new MutationObserver(() => words.push(textOf(status)));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    await choose(workbench, 'Across', 'PUE');
    await decided(workbench);
    observer.disconnect();
    expect(words.filter((text, i) => text !== words[i - 1])).toEqual(['', 'Being computed', '']);
  });

  it('keeps the axes that are chosen when a number changes', async () => {
    const workbench = await mountDecided();
    await choose(workbench, 'Across', 'PUE');
    await type(workbench, price, '700');
    await decided(workbench);
    expect(frontier(workbench).axes.x.name).toBe('facility.pue');
  });

  it('takes the usual axes where the capacity has no such input', async () => {
    const workbench = await mountDecided();
    await choose(workbench, 'Across', 'DSP-retimed: price per end');
    await chooseOne(workbench, '51.2T');
    await decided(workbench);
    expect(frontier(workbench).axes.x.name).toBe('cpo-800g.endPrice');
  });
});

describe('the waterfall', () => {
  it('goes from the cost of the baseline to that of the option', async () => {
    const { start, end } = waterfall(await mountDecided());
    expect([start, end]).toEqual([valueOf(run(), 'retimed', cost), valueOf(run(), 'cpo', cost)]);
  });

  it('has steps that add up', async () => {
    const { start, end, steps } = waterfall(await mountDecided());
    expect(steps.reduce((sum, { amount }) => sum + amount, start)).toBeCloseTo(end, 6);
  });
});

describe('another option to compare', () => {
  const linear = async (): Promise<LitElement> => {
    const workbench = await mountDecided();
    await choose(workbench, 'Compare', 'LPO');
    await decided(workbench);
    return workbench;
  };

  it('has its own verdict', async () => {
    expect(verdictOf(await linear())).toBe(verdictWords('linear'));
  });

  it('has its own band of the total cost', async () => {
    const band = bandOf(assessed(), 'linear', cost);
    expect(bandsOf(await linear())[2]).toContain(`${bandedDigits(band.p10, band)} to ${bandedDigits(band.p90, band)}`);
  });

  it('has its own likelihoods', async () => {
    const { wins } = assessed().sample.comparisons.get('linear')!;
    expect(sureness(await linear()).rows[0]!.share).toBe(wins.tcoWithoutIdle);
  });

  it('has its own tornado', async () => {
    expect(tornado(await linear()).center).toBeCloseTo(differenceOf(run(), 'linear', cost), 6);
  });

  it('has its own break-evens', async () => {
    const workbench = await linear();
    const value = breakEvenOf('linear', 'linear-1600g.endPrice', 100, 20_000);
    expect(textOf(balanceOf(workbench, 'linear-1600g.endPrice'))).toBe(`breaks even at ${digits(value)}`);
  });

  it('has its own frontier', async () => {
    const { axes, frontier: found } = frontier(await linear());
    const inputs = { [axes.x.name]: found!.x[0]!, [axes.y.name]: found!.y[0]! };
    expect([axes.x.name, Math.round(found!.differences[0]![0]!)]).toEqual([
      'linear-1600g.endPrice',
      Math.round(differenceOf(run({ inputs }), 'linear', cost)),
    ]);
  });

  it('has its own waterfall', async () => {
    expect(waterfall(await linear()).end).toBe(valueOf(run(), 'linear', cost));
  });

  it('shows nothing of the one before while it is being found out', async () => {
    const workbench = await mountDecided();
    await choose(workbench, 'Compare', 'LPO');
    expect(textOf(one(workbench, '.condition'))).toMatch(/LPO/);
  });
});

describe('one draw', () => {
  it('has a warning', async () => {
    const workbench = await mountDecided();
    await askForDraws(workbench, '1');
    expect(textOf(one(one(workbench, 'cpo-sureness'), '.notice'))).toContain(
      'come from 1 simulated case. Fewer than 256 give only a rough picture.',
    );
  });

  it('causes no error', async () => {
    const found = faults();
    await askForDraws(await mountDecided(), '1');
    expect(found).toEqual([]);
  });

  it('leaves no number that is none', async () => {
    const workbench = await mountDecided();
    await askForDraws(workbench, '1');
    expect(
      all(workbench, 'main *')
        .map(textOf)
        .filter((text) => /NaN|undefined|Infinity|∞/.test(text)),
    ).toEqual([]);
  });

  it('and 4,096 again give the first verdict without a warning', async () => {
    const workbench = await mountDecided();
    await askForDraws(workbench, '1');
    await askForDraws(workbench, '4096');
    expect([verdictOf(workbench), statusOf(workbench)]).toEqual([verdictWords('cpo'), '']);
  });
});

it('another number of draws has its own verdict', async () => {
  const workbench = await mountDecided();
  await askForDraws(workbench, '1000');
  expect(verdictOf(workbench)).toBe(verdictWords('cpo', {}, 1000));
});

it('the number of draws outlives a change', async () => {
  const workbench = await mountDecided();
  await askForDraws(workbench, '1000');
  await type(workbench, price, '700');
  await decided(workbench);
  expect(verdictOf(workbench)).toBe(verdictWords('cpo', { inputs: { [price]: 700 } }, 1000));
});

describe('one option alone', () => {
  const alone = async (): Promise<LitElement> => {
    const workbench = await mountDecided();
    for (const label of ['LRO', 'LPO', 'CPO']) await toggle(workbench, label);
    await decided(workbench);
    return workbench;
  };

  it('has nothing to decide', async () => {
    expect(all(await alone(), sections)).toEqual([]);
  });

  it('causes no error', async () => {
    const found = faults();
    await alone();
    expect(found).toEqual([]);
  });

  it('has no break-evens', async () => {
    expect(all(await alone(), 'button.balance')).toEqual([]);
  });

  it('has something to decide with a second one again', async () => {
    const workbench = await alone();
    await toggle(workbench, 'CPO');
    await decided(workbench);
    expect([all(workbench, sections).length, verdictOf(workbench)]).toEqual([
      4,
      verdictWords('cpo', { options: ['retimed', 'cpo'] }),
    ]);
  });
});

describe('another currency', () => {
  const { currency: code, unitsPerUsd } = catalog.data.rates.find(({ currency }) => currency === 'EUR')!;
  const inEuro = async (): Promise<LitElement> => {
    const workbench = await mountDecided();
    await choose(workbench, 'Currency', code);
    await decided(workbench);
    return workbench;
  };

  it('scales the band of the total cost', async () => {
    const { p10, p50, p90 } = bandOf(assessed(), 'cpo', cost);
    const band = { p10: p10 * unitsPerUsd, p50: p50 * unitsPerUsd, p90: p90 * unitsPerUsd };
    expect(bandsOf(await inEuro())[2]).toBe(
      `P10 to P90: ${bandedDigits(band.p10, band)} to ${bandedDigits(band.p90, band)}`,
    );
  });

  it('scales the answer', async () => {
    const { p10, p50, p90 } = bandOf(assessed(), 'cpo', cost);
    const band = { p10: p10 * unitsPerUsd, p50: p50 * unitsPerUsd, p90: p90 * unitsPerUsd };
    const amount = Math.abs(differenceOf(run(), 'cpo', cost)) * unitsPerUsd;
    expect(answerOf(await inEuro())).toContain(`costs ${banded(amount, band, code)} less`);
  });

  it('leaves the band of the power', async () => {
    const workbench = await mountDecided();
    const [before] = bandsOf(workbench);
    await choose(workbench, 'Currency', code);
    expect(bandsOf(workbench)[0]).toBe(before);
  });

  it('scales the tornado', async () => {
    const workbench = await mountDecided();
    const amounts = ({ center, rows }: CpoTornado): number[] => [center, rows[0]!.atLow, rows[0]!.atHigh];
    const before = amounts(tornado(workbench));
    await choose(workbench, 'Currency', code);
    expect(amounts(tornado(workbench)).map(Math.round)).toEqual(
      before.map((amount) => Math.round(amount * unitsPerUsd)),
    );
  });

  it('scales the waterfall', async () => {
    const { unit, start, end } = waterfall(await inEuro());
    expect([unit, Math.round(start), Math.round(end)]).toEqual([
      code,
      ...['retimed', 'cpo'].map((id) => Math.round(valueOf(run(), id, cost) * unitsPerUsd)),
    ]);
  });

  it('leaves the likelihoods', async () => {
    const { wins } = assessed().sample.comparisons.get('cpo')!;
    expect(sureness(await inEuro()).rows[0]!.share).toBe(wins.tcoWithoutIdle);
  });
});

describe('the link to copy', () => {
  it('is that of the last change, however soon it is copied', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    onTestFinished(() => write.mockRestore());
    const workbench = await mountWorkbench();
    all(workbench, 'input[name=capacity]')[0]!.click();
    button(workbench, 'Copy a link to this scenario').click();
    await settled(workbench);
    expect(decodeURIComponent(String(write.mock.lastCall))).toContain('{"capacity":"51.2T"}');
  });
});

it('a page that is taken away leaves the address of its last change', async () => {
  const workbench = await mountWorkbench();
  all(workbench, 'input[name=capacity]')[0]!.click();
  workbench.remove();
  expect(decodeURIComponent(location.hash)).toContain('{"capacity":"51.2T"}');
});
