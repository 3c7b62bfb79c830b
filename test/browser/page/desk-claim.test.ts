import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { userEvent } from '../user.ts';
import { axeOptions, violationsIn } from '../../cases/axe-options.ts';
import { all, one, textOf } from '../mount.ts';
import { choose, eventually, fewDraws, mountDesk, type Desk } from './desk.ts';
import { savedFiles } from './saved-files.ts';

const patience = 240_000;
const panel = (desk: Desk): HTMLElement => one(desk, 'cpo-claim');
const texts = (desk: Desk): string[] =>
  all(desk, 'cpo-claim').length === 0 ? [] : all(panel(desk), '.text').map(textOf);

async function openPanel(desk: Desk): Promise<void> {
  one<HTMLElement>(desk, 'header summary').click();
  all<HTMLButtonElement>(desk, 'header .pop button')
    .find((entry) => /^(Claim|Aussage)/.test(textOf(entry)))!
    .click();
  await eventually(() => texts(desk).length > 0).toBe(true);
}

it(
  'a claim is chosen, refused with the nearest ones, copied and saved with its substantiation',
  async () => {
    const desk = await mountDesk(fewDraws({}));
    await openPanel(desk);
    const [about, option] = all<HTMLSelectElement>(panel(desk), 'select');
    choose(option!, 'cpo');
    await eventually(() => textOf(one(panel(desk), 'dialog'))).toContain('The range crosses zero');
    expect(texts(desk)[0]).toMatch(/^Over 5 years, CPO is likely to cost less than DSP-retimed/);
    choose(about!, 'power');
    await eventually(() => texts(desk)[0] ?? '').toMatch(/^CPO draws 40 % less facility power than DSP-retimed/);
    expect(texts(desk)[0]).toContain('claim=power,less,cpo,retimed&scenario=');
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const copy = one<HTMLButtonElement>(panel(desk), '.acts .pr');
    copy.focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => textOf(copy)).toBe('Copied');
    expect(written).toHaveBeenCalledWith(texts(desk)[0]);
    written.mockRestore();
    const files = savedFiles();
    all<HTMLButtonElement>(panel(desk), '.acts button')[1]!.click();
    await eventually(() => files.length).toBe(1);
    for (const [at, name] of [
      [2, 'cpo-tco-claim.png'],
      [3, 'cpo-tco-claim.svg'],
    ] as const) {
      await eventually(() => all(panel(desk), '.acts button')[at]!.ariaDisabled).toBe('false');
      all<HTMLButtonElement>(panel(desk), '.acts button')[at]!.click();
      await eventually(() => files.map((file) => file.name)).toContain(name);
    }
    expect(violationsIn(await axe.run(panel(desk), axeOptions))).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(one<HTMLDialogElement>(panel(desk), 'dialog').open).toBe(false);
  },
  patience,
);

it(
  'a link with a claim says whether the newest edition carries it, and what moved it',
  async () => {
    const desk = await mountDesk(
      fewDraws({ edition: '2026.11' }).replace('&scenario', '&claim=cost,less,cpo,retimed&scenario'),
    );
    const line = (): string => textOf(one(desk, '#answer'));
    await eventually(line).toContain('Edition 2026.12 does not carry it. The range crosses zero');
    expect(line()).toMatch(/The claim of this link \(CPO against DSP-retimed 23 % less, 1 to 1\.29\): .*It moved by /);
  },
  patience,
);
