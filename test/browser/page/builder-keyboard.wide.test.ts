/** The builder with the keyboard alone. Its preview is a document of its own, whose widget has tests of its own. */
import { expect, it } from 'vitest';
import { builderWords } from '../../../src/words/en/builder.ts';
import { deskWords } from '../../../src/words/en/desk.ts';
import { focused, missed, press, walk } from '../keyboard.ts';
import { savedFiles } from './saved-files.ts';
import { all, eventually, one, openDetails, settled, textOf } from '../mount.ts';
import { mountBuilder } from './mount-builder.ts';

const patience = 240_000;

async function start(builder: HTMLElement): Promise<void> {
  focused()?.blur();
  builder.tabIndex = -1;
  builder.focus();
  await press('{Tab}');
}

it.each([1280, 360])(
  'at %d px each stop is seen on the way there and back, and nothing is left out, all sections open',
  async (width) => {
    const builder = await mountBuilder(width, deskWords, builderWords);
    await openDetails(builder);
    await settled(builder);
    await start(builder);
    const there = await walk('Tab', builder);
    expect(there.faults).toEqual([]);
    expect(missed(builder, there)).toEqual([]);
    expect(there.stops.length).toBeGreaterThan(80);
    there.stops.at(-1)!.focus();
    expect((await walk('Shift+Tab', builder)).faults).toEqual([]);
  },
  patience,
);

it('the first input is among the first ten stops', async () => {
  const builder = await mountBuilder(1280, deskWords, builderWords);
  await start(builder);
  const { stops } = await walk('Tab', builder, 10);
  expect(stops.some((stop) => stop.matches('main :is(input, select)'))).toBe(true);
});

it(
  'is filled in and copied from by keyboard',
  async () => {
    const builder = await mountBuilder(1280, deskWords, builderWords);
    const code = (): string => textOf(one(builder, '#code pre code'));
    await start(builder);
    expect(textOf(focused())).toBe(builderWords.skip.form);
    await press('{Enter}');
    expect(focused()!.id).toBe('form');
    await press('{Tab}{Tab}');
    // Radio buttons are one stop; arrow keys choose among them.
    expect(focused()!.matches('[name=scope]:checked')).toBe(true);
    await press('{ArrowRight}');
    await eventually(code).toContain('fabric');
    expect(focused()!.matches('[name=scope]:checked')).toBe(true);

    const products = all(builder, 'details.part > summary').find((one) => textOf(one).startsWith('Your products'))!;
    products.focus();
    await press('{Enter}');
    await settled(builder);
    await press('{Tab}');
    expect(textOf(focused())).toBe(builderWords.products.add);
    await press('{Enter}');
    await settled(builder);
    const label = all<HTMLLabelElement>(builder, 'label').find(
      (entry) => textOf(entry) === builderWords.products.name,
    )!;
    const name = one<HTMLInputElement>(builder, `#${label.htmlFor}`);
    // A new product has a name to type over.
    name.select();
    name.focus();
    await press('Acme LPO{Tab}');
    await eventually(code).toContain('Acme LPO');
    const remove = all(builder, 'button').find((entry) =>
      /^Remove Acme LPO$/.test(entry.getAttribute('aria-label') ?? textOf(entry)),
    )!;
    remove.focus();
    await press('{Enter}');
    await settled(builder);
    await eventually(code).not.toContain('Acme LPO');
    // What had the focus is gone: the reader is not sent back to the start of the page.
    expect(focused()).not.toBeNull();
  },
  patience,
);

it(
  'a claim is chosen by keyboard; a refusal is said and tied to the fields, and goes with the next choice',
  async () => {
    const files = savedFiles();
    const builder = await mountBuilder(1280, deskWords, builderWords);
    one(builder, '[name=tier]:checked').focus();
    // Arrow keys go round: the picture is the last of the kinds.
    await press('{ArrowLeft}');
    await eventually(() => all(builder, 'cpo-claim-slide select').length).toBe(3);
    await settled(builder);
    const form = one(builder, 'cpo-claim-slide');
    const [about, option, against] = all<HTMLSelectElement>(form, 'select') as [
      HTMLSelectElement,
      HTMLSelectElement,
      HTMLSelectElement,
    ];
    const save = (): Promise<void> => press('{Tab}{Tab}{Enter}');
    const why = (): HTMLElement | undefined => all(form, '#claim-why')[0];
    const values = (): string[] => [about.value, option.value, against.value];

    about.focus();
    await press('T');
    await press('{Tab}');
    expect(focused()).toBe(option);
    await press('D');
    await press('{Tab}');
    expect(focused()).toBe(against);
    await press('C');
    await eventually(values).toEqual(['cost', 'retimed', 'cpo']);
    await save();
    await eventually(why).toBeDefined();
    expect(one(form, '[role=status]').contains(why()!)).toBe(true);
    expect(textOf(why())).toContain('The figures do not carry this claim.');
    for (const field of [about, option, against]) {
      expect(field.getAttribute('aria-describedby')).toBe('claim-why');
      expect(field.getAttribute('aria-invalid')).toBe('true');
    }
    // The focus is where it was.
    expect(textOf(focused())).toBe(deskWords.exports.slideSvg.name);
    expect(files).toEqual([]);

    about.focus();
    await press('F');
    await eventually(why).toBeUndefined();
    expect(about.getAttribute('aria-invalid')).toBe('false');
    await press('{Tab}');
    await press('C');
    await press('{Tab}');
    await press('D');
    await eventually(values).toEqual(['power', 'cpo', 'retimed']);
    await save();
    await eventually(() => files.map(({ name }) => name)).toEqual(['cpo-tco-claim.svg']);
    await eventually(() => textOf(one(builder, '[role=status].vh'))).toBe(builderWords.code.pictureSaved);
  },
  patience,
);
