/** Several networks in one purchase, and another switch above the leaves. */
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { axeOptions, violationsIn } from '../../cases/axe-options.ts';
import { all, button, emulate, faults, locatorOf, one, run, settled, show, textOf, valueOf } from '../mount.ts';
import {
  becomes,
  changed,
  choose,
  costs,
  drawAll,
  eventually,
  fewDraws,
  find,
  inputRow,
  known,
  labelled,
  list,
  mountDesk,
  notices,
  question,
  search,
  travel,
  valueIn,
  type Desk,
} from './desk.ts';

const patience = 240_000;

const scenario = { scope: 'fabric', options: ['retimed', 'cpo'], inputs: { endpointCount: 4096, oversubscription: 2 } };
const two = {
  ...{ scope: 'fabric', options: ['retimed', 'cpo'] },
  networks: {
    'east-west': { label: 'East-west', inputs: { endpointCount: 4096 } },
    storage: {
      label: 'Storage',
      capacity: '51.2T',
      inputs: { endpointCount: 512, endpointRate: 400, oversubscription: 2 },
    },
  },
};

const rows = (desk: Desk): HTMLElement[] => all(desk, '.nets li');
const names = (desk: Desk): string[] => rows(desk).map((row) => textOf(row.querySelector('b')));
const rowOf = (desk: Desk, name: string): HTMLElement =>
  rows(desk).find((row) => textOf(row.querySelector('b')) === name)!;
const field = (desk: Desk, label: string): HTMLInputElement =>
  one<HTMLInputElement>(desk, `.nets input[aria-label="${label}"]`);
const add = (desk: Desk): void => button(one(desk, '.nets'), 'Add a network').click();
/** What the address holds. */
const held = (): Record<string, unknown> =>
  JSON.parse(decodeURIComponent(location.hash.replace(/^.*scenario=/, ''))) as Record<string, unknown>;
const networksHeld = (): unknown => held().networks;
/** What the engine makes of the address. */
const expected = (option: string): number => valueOf(run(held()), option, 'tcoWithoutIdle');

/** Types into a number of a network and leaves it. */
async function write(desk: Desk, label: string, text: string): Promise<void> {
  const input = field(desk, label);
  await locatorOf(input).fill(text);
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const violations = async (): Promise<string[]> => violationsIn(await axe.run(document, axeOptions));

it(
  'a fabric becomes two networks, a third comes and goes, and the last that is left is the fabric',
  async () => {
    await show(1280);
    const found = faults();
    const desk = await mountDesk(fewDraws(scenario));
    expect(question(desk)).toContain('accelerators in');
    const before = costs(desk).join();

    add(desk);
    await becomes(desk, () => names(desk), ['East-west', 'North-south']);
    expect(question(desk)).toContain('2 networks in');
    expect(networksHeld()).toEqual({
      'east-west': { label: 'East-west', inputs: { endpointCount: 4096, oversubscription: 2 } },
      'north-south': { label: 'North-south', inputs: { endpointCount: 1024 } },
    });
    expect(held()).not.toHaveProperty('inputs');
    expect(costs(desk).join()).not.toBe(before);
    expect(changed(desk)).toContainEqual(expect.stringMatching(/^Networks ?East-west, North-south/));

    add(desk);
    await becomes(desk, () => names(desk), ['East-west', 'North-south', 'Storage']);
    labelled(desk, 'Remove North-south').click();
    await becomes(desk, () => names(desk), ['East-west', 'Storage']);
    labelled(desk, 'Remove Storage').click();
    await becomes(desk, () => names(desk), []);
    expect(held()).toEqual({ ...scenario, version: 2, edition: expect.any(String) as string });
    expect(costs(desk).join()).toBe(before);

    labelled(desk, 'Undo').click();
    await becomes(desk, () => names(desk), ['East-west', 'Storage']);
    labelled(desk, 'Undo').click();
    await becomes(desk, () => names(desk), ['East-west', 'North-south', 'Storage']);
    labelled(desk, 'Redo').click();
    await becomes(desk, () => names(desk), ['East-west', 'Storage']);
    await travel(() => history.forward());
    await becomes(desk, () => names(desk), []);
    expect(costs(desk).join()).toBe(before);
    expect([found, notices(desk).filter((text) => text.includes('refused'))]).toEqual([[], []]);
  },
  patience,
);

it(
  'endpoints, rate, switch and optics of one network are set, and what is wrong is refused in words',
  async () => {
    await show(1280);
    const desk = await mountDesk(fewDraws(two));
    const [endpoints, rate] = ['Storage: Endpoints', 'Storage: Rate of an endpoint, Gbit/s'];
    expect(field(desk, endpoints).value).toBe('512');

    await write(desk, endpoints, '1,024');
    await eventually(() => JSON.stringify(networksHeld())).toContain('"fabric.endpointCount":1024');
    await known(desk);
    expect(field(desk, endpoints).value).toBe('1,024');
    expect(field(desk, 'East-west: Endpoints').value).toBe('4,096');

    await write(desk, rate, '200');
    await eventually(() => JSON.stringify(networksHeld())).toContain('"fabric.endpointRate":200');
    await known(desk);

    for (const [label, text, reason] of [
      [endpoints, '0', /Endpoints \(Storage\): Enter a whole number from 1 /],
      [endpoints, 'many', /Endpoints \(Storage\): .*many/],
      [rate, '1600', /\(Storage\): .*1,?600/],
    ] as const) {
      const [address, cost] = [location.hash, costs(desk).join()];
      await write(desk, label, text);
      await eventually(() => notices(desk).join()).toMatch(reason);
      await known(desk);
      expect(notices(desk).join()).not.toMatch(/storage\//);
      expect(field(desk, label).getAttribute('aria-invalid')).toBe('true');
      expect([location.hash, costs(desk).join()]).toEqual([address, cost]);
      await write(desk, label, label === endpoints ? '1024' : '200');
      await eventually(() => field(desk, label).getAttribute('aria-invalid')).toBe('false');
      await known(desk);
    }

    choose(list(desk, 'Storage: Switch capacity'), '102.4T');
    await eventually(() => JSON.stringify(networksHeld())).toContain('"capacity":"102.4T"');
    await known(desk);
    choose(list(desk, 'Storage: Switch above the leaves'), '51.2T');
    await eventually(() => JSON.stringify(networksHeld())).toContain('"upperSwitch":"51.2T"');
    await known(desk);
    expect(textOf(list(desk, 'Storage: Switch above the leaves').selectedOptions[0])).toBe('51.2T above');
    choose(list(desk, 'Storage: Switch above the leaves'), '');
    await eventually(() => JSON.stringify(networksHeld())).not.toContain('upperSwitch');
    await known(desk);
    choose(list(desk, 'Storage: Optics'), 'retimed');
    await eventually(() => JSON.stringify(networksHeld())).toContain('"stays":"retimed"');
    await known(desk);
    const optics = list(desk, 'Storage: Optics');
    expect(textOf(optics.selectedOptions[0])).toBe('always DSP-retimed');
    // The same for every option.
    drawAll(desk);
    await settled(desk);
    const shown = all(one(desk, 'cpo-cost'), 'tbody tr').find((row) => textOf(row.querySelector('th')) === 'Storage')!;
    expect(new Set([...shown.querySelectorAll('td')].map(textOf)).size).toBe(1);
    choose(optics, '');
    await eventually(() => JSON.stringify(networksHeld())).not.toContain('stays');
  },
  patience,
);

it(
  'a link opens the same networks; changes name them and reset an input of one',
  async () => {
    await show(1280);
    const desk = await mountDesk(fewDraws(two));
    const total = [costs(desk).join(), names(desk), expected('cpo')] as const;
    expect(changed(desk)).toContainEqual(expect.stringMatching(/^Networks ?East-west, Storage/));
    const over = changed(desk).find((text) => text.startsWith('Oversubscription'))!;
    expect(over).toMatch(/^Oversubscription \(Storage\)/);
    const address = location.hash;
    desk.remove();
    const again = await mountDesk(address);
    expect([costs(again).join(), names(again), expected('cpo')]).toEqual(total);

    labelled(again, 'Reset oversubscription (Storage)').click();
    await eventually(() => JSON.stringify(networksHeld())).not.toContain('oversubscription');
    await known(again);
    expect(names(again)).toEqual(['East-west', 'Storage']);
    labelled(again, 'Reset networks').click();
    await becomes(again, () => names(again), []);
    expect(question(again)).toContain('accelerators in');
  },
  patience,
);

it(
  'an input of one network is found, named by the network, set and explained',
  async () => {
    await show(1280);
    const desk = await mountDesk(fewDraws(two));
    const key = 'storage/fabric.endpointCount';
    const row = await find(desk, key);
    expect(textOf(row.shadowRoot!.querySelector('label, .nm, th') ?? row.shadowRoot!.firstElementChild)).toContain(
      '(Storage)',
    );
    expect(valueIn(row)).toBe(512);
    await search(desk, 'accelerators storage');
    expect(inputRow(desk, key)).toBeDefined();
    expect(inputRow(desk, 'east-west/fabric.endpointCount')).toBeUndefined();
  },
  patience,
);

it(
  'an amount of one network opens what it is made of; a whole amount is the sum',
  async () => {
    await show(1280);
    const desk = await mountDesk(fewDraws(two));
    drawAll(desk);
    await settled(desk);
    const drawer = (): HTMLElement => one(desk, 'cpo-explained');
    const heading = (): string => textOf(all(drawer(), 'h2')[0]);
    const open = async (network: string, wanted: string): Promise<void> => {
      const row = all(one(desk, 'cpo-cost'), 'tbody tr').find((each) => textOf(each.querySelector('th')) === network)!;
      row.querySelector<HTMLButtonElement>('td button')!.click();
      await eventually(heading).toBe(wanted);
      await settled(desk);
    };
    await open('Storage', 'Total cost (Storage)');
    expect(textOf(one(drawer(), 'code'))).toBe('storage/tcoWithoutIdle');
    const links = (): string[] => all(drawer(), 'tbody th > button').map(textOf);
    expect(links().length).toBeGreaterThan(0);
    for (const link of links()) expect(link).not.toMatch(/\//);
    button(drawer(), links()[0]!).click();
    await eventually(heading).toBe(links()[0]!.replace(/ $/, ''));
    labelled(drawer(), 'Close').click();

    await open('All networks', 'Total cost');
    expect(textOf(one(drawer(), 'pre'))).toBe('tcoWithoutIdle = east-west/tcoWithoutIdle + storage/tcoWithoutIdle');
    expect(links()).toEqual(['Total cost (East-west)', 'Total cost (Storage)']);
    button(drawer(), 'Total cost (Storage)').click();
    await eventually(heading).toBe('Total cost (Storage)');
    expect(await violations()).toEqual([]);
  },
  patience,
);

it(
  'axe-core finds nothing with two networks, a refusal and everything drawn, in light and dark, in German too',
  async () => {
    await show(1280);
    const desk = await mountDesk(fewDraws(two));
    drawAll(desk);
    await write(desk, 'Storage: Endpoints', 'many');
    await eventually(() => notices(desk).join()).toContain('many');
    await known(desk);
    for (const scheme of ['light', 'dark'] as const) {
      // A colour on its way to another is neither.
      await emulate({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
      expect(await violations()).toEqual([]);
    }
    choose(list(desk, 'Language'), 'de');
    await eventually(() => textOf(button(one(desk, '.nets'), /./))).toBe('Entfernen');
    await settled(desk);
    expect(question(desk)).toContain('2 Netze');
    expect(textOf(rowOf(desk, 'Storage'))).toContain('auf');
    choose(list(desk, 'Sprache'), 'en');
    await eventually(() => question(desk)).toContain('2 networks');
  },
  patience,
);

it(
  'another switch above the leaves is chosen in the settings, named in the question, and taken back',
  async () => {
    await show(1280);
    const desk = await mountDesk(fewDraws({ ...scenario, capacity: '51.2T' }));
    const settings = one(desk, 'cpo-settings');
    const details = one<HTMLDetailsElement>(settings, 'details');
    details.open = true;
    drawAll(desk);
    await settled(desk);
    const upper = one<HTMLSelectElement>(settings, '#upperSwitch');
    expect([upper.value, textOf(upper.options[0])]).toEqual(['', 'as the leaves']);
    const before = costs(desk).join();
    choose(upper, '102.4T');
    await becomes(desk, () => held().upperSwitch, '102.4T');
    expect(question(desk)).toMatch(/51\.2T.* switches, 102\.4T above,/);
    expect(costs(desk).join()).not.toBe(before);
    expect(changed(desk)).toContainEqual(expect.stringMatching(/^Switch above the leaves ?102\.4T/));
    expect(await violations()).toEqual([]);
    choose(upper, '');
    await becomes(desk, () => held().upperSwitch, undefined);
    expect([question(desk).includes('above'), costs(desk).join()]).toEqual([false, before]);
  },
  patience,
);

it(
  'a switch of the third tier is asked for where there are three, and named in the question',
  async () => {
    await show(1280);
    const inputs = { ...scenario.inputs, endpointCount: 40_000, endpointRate: 800 };
    const desk = await mountDesk(fewDraws({ ...scenario, capacity: '51.2T', inputs }));
    const settings = one(desk, 'cpo-settings');
    one<HTMLDetailsElement>(settings, 'details').open = true;
    drawAll(desk);
    await settled(desk);
    const core = one<HTMLSelectElement>(settings, '#coreSwitch');
    expect([core.value, textOf(core.options[0])]).toEqual(['', 'as the second tier']);
    expect(settings.shadowRoot!.querySelector('#fourthSwitch')).toBeNull();
    choose(core, '102.4T');
    await becomes(desk, () => held().coreSwitch, '102.4T');
    expect(question(desk)).toMatch(/51\.2T.* switches, 51\.2T \/ 102\.4T above,/);
    expect(changed(desk)).toContainEqual(expect.stringMatching(/^Switch of the third tier ?102\.4T/));
    choose(core, '');
    await becomes(desk, () => held().coreSwitch, undefined);
  },
  patience,
);
