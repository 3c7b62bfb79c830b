import { expect, it } from 'vitest';
import { all, button, digits, one, run, textOf, valueOf } from '../mount.ts';
import {
  badge,
  becomes,
  cells,
  changed,
  changes,
  choose,
  chooseScope,
  costs,
  eventually,
  find,
  headline,
  known,
  labelled,
  list,
  mountDesk,
  notices,
  opened,
  optionsOf,
  question,
  rowsOf,
} from './desk.ts';

const patience = 240_000;
const names: Readonly<Record<string, string>> = {
  retimed: 'DSP-retimed',
  'half-retimed': 'LRO',
  linear: 'LPO',
  cpo: 'CPO',
  'cpo-upper': 'CPO above leaves',
};
const millions = (value: number): string => digits(value / 1e6);

it(
  'answers the default question across all options, with the numbers of the engine',
  async () => {
    const desk = await mountDesk();
    expect(notices(desk)).toEqual([]);
    expect(badge(desk)).toMatch(/^(Not settled: |Stay pluggable|.+ likely cheapest, )/);
    expect(headline(desk)).toMatch(/\.$/);
    expect(all(desk, 'h1')).toHaveLength(1);

    const of = run();
    const byCost = [...of.options].sort(
      (a, b) => a.quantities.tcoWithoutIdle!.value! - b.quantities.tcoWithoutIdle!.value!,
    );
    expect([...optionsOf(desk)].sort()).toEqual(of.options.map(({ id }) => names[id]!).sort());
    expect(costs(desk).map((text) => Number(text.replace(/,/g, '')))).toHaveLength(of.options.length);
    for (const { id } of byCost) {
      const [cost, power, chance] = cells(desk, names[id]!);
      const value = valueOf(of, id, 'tcoWithoutIdle');
      // In a column all have as many decimals as the largest needs for three digits.
      expect(Math.abs(Number(cost!.replace(/,/g, '')) * (value > 1e6 ? 1e6 : 1) - value) / value).toBeLessThan(0.005);
      const watts = valueOf(of, id, 'facilityPower');
      const factor = watts >= 1e6 ? 1e6 : watts >= 1e3 ? 1e3 : 1;
      expect(power).toBe(`${digits(watts / factor)} ${factor === 1e6 ? 'MW' : factor === 1e3 ? 'kW' : 'W'}`);
      expect(chance).toMatch(/%$|^0/);
    }
    const ranks = rowsOf(desk).map((row) => textOf(row.querySelector('.rk')));
    expect(ranks.every((rank) => /^\d=?$/.test(rank))).toBe(true);
    expect(ranks[0]).toMatch(/^1=?$/);

    const reference = list(desk, 'Reference option');
    expect(textOf(reference.selectedOptions[0])).toBe('DSP-retimed');
    expect(cells(desk, 'DSP-retimed')[3]).toBe('reference');
    choose(reference, 'cpo');
    await becomes(desk, () => cells(desk, 'CPO')[3], 'reference');
    expect(cells(desk, 'DSP-retimed')[3]).not.toBe('reference');
    expect(changed(desk)).toEqual([expect.stringContaining('CPO')]);
  },
  patience,
);

it(
  'follows capacity, scope, region, years and presets',
  async () => {
    const desk = await mountDesk();
    let before = costs(desk).join();
    choose(list(desk, 'Switch capacity'), '51.2T');
    before = await changes(desk, () => costs(desk).join(), before);
    choose(list(desk, 'Region'), 'us-tx');
    before = await changes(desk, () => costs(desk).join(), before);
    choose(list(desk, 'Years'), '7');
    before = await changes(desk, () => costs(desk).join(), before);
    expect(textOf(one(one(desk, 'cpo-answer'), '.verdict'))).toContain('over 7 years');
    chooseScope(desk, 'fabric');
    before = await changes(desk, () => costs(desk).join(), before);
    const of = run({ capacity: '51.2T', region: 'us-tx', scope: 'fabric', inputs: { 'money.horizon': 7 } });
    expect(cells(desk, 'CPO')[0]).toContain(millions(valueOf(of, 'cpo', 'tcoWithoutIdle')).slice(0, 2));
    expect(question(desk)).toContain('accelerators');

    const presets = list(desk, 'Presets');
    const preset = [...presets.options].find(({ text }) => text.includes('Three sites'))!;
    choose(presets, preset.value);
    await changes(desk, () => costs(desk).join(), before);
    expect(list(desk, 'Region').value).toBe('us-tx');
    expect(question(desk)).toContain('on 3 sites');
    expect(presets.value).toBe('');
    const step = costs(desk).join();
    labelled(desk, 'Undo').click();
    await becomes(desk, () => costs(desk).join(), before);
    expect(step).not.toBe(before);
  },
  patience,
);

it(
  'explains a cost and an input, step by step, and uses another figure',
  async () => {
    const desk = await mountDesk();
    expect(all<HTMLDialogElement>(desk, 'dialog').filter(({ open }) => open)).toEqual([]);
    one<HTMLButtonElement>(rowsOf(desk)[0]!, '.cost button').click();
    const drawer = await opened(desk, 'cpo-explained');
    const dialog = one<HTMLDialogElement>(drawer, 'dialog');
    await eventually(() => all(drawer, 'h2').map(textOf)).toEqual([expect.stringMatching(/cost/i)]);
    expect(dialog.open).toBe(true);
    const title = textOf(one(drawer, 'h2'));
    expect(all(drawer, 'pre')).toHaveLength(1);
    expect(all(drawer, 'button').map(textOf)).not.toContain('← Back');
    const used = all<HTMLButtonElement>(drawer, 'tbody button.num');
    expect(used.length).toBeGreaterThan(3);
    used[0]!.click();
    await eventually(() => all(drawer, 'h2').map(textOf)).not.toEqual([title]);
    await eventually(() => all(drawer, 'h2').length).toBe(1);
    button(drawer, '← Back').click();
    await eventually(() => all(drawer, 'h2').map(textOf)).toEqual([title]);
    labelled(drawer, 'Close').click();
    expect(dialog.open).toBe(false);

    const row = await find(desk, 'cpo-1600g.endPrice');
    all<HTMLButtonElement>(row, '.im button')
      .find((one) => /figure/.test(textOf(one)))!
      .click();
    await eventually(() => all(drawer, 'article').length).toBeGreaterThan(1);
    const before = costs(desk).join();
    button(drawer, 'Use this figure').click();
    await changes(desk, () => costs(desk).join(), before);
    one<HTMLInputElement>(desk, 'input[type=search]').value = '';
    one(desk, 'input[type=search]').dispatchEvent(new Event('input'));
    await eventually(() => changed(desk).length).toBe(1);
    labelled(drawer, 'Close').click();
  },
  patience,
);

it(
  'speaks of one option where one is compared',
  async () => {
    const desk = await mountDesk(
      `#scenario=${encodeURIComponent(JSON.stringify({ scope: 'switch', options: ['cpo'], baseline: 'cpo' }))}`,
    );
    await known(desk);
    expect([badge(desk), optionsOf(desk)]).toEqual(['One option', ['CPO']]);
    expect(headline(desk)).toMatch(/^CPO costs .+ Add an option to compare\.$/);
    expect(all(desk, '#matters, #confidence, #map')).toEqual([]);
    expect(notices(desk)).toEqual([]);
  },
  patience,
);
