/** The builder with the keyboard alone. Its preview is a document of its own, whose widget has tests of its own. */
import type { LitElement } from 'lit';
import { expect, it } from 'vitest';
import { CpoBuilder } from '../../../src/page/cpo-builder.ts';
import { define } from '../../../src/parts/define.ts';
import styles from '../../../src/page/builder.css?inline';
import { builderWords } from '../../../src/words/en/builder.ts';
import { deskWords } from '../../../src/words/en/desk.ts';
import { focused, missed, press, walk } from '../keyboard.ts';
import { all, atEnd, eventually, one, openDetails, settled, show, textOf } from '../mount.ts';

const patience = 240_000;

async function mountBuilder(width: number): Promise<LitElement> {
  await show(width);
  define('cpo-builder', CpoBuilder);
  const style = document.createElement('style');
  style.textContent = styles;
  document.head.append(style);
  const { title } = document;
  const builder = new CpoBuilder(deskWords, builderWords) as unknown as LitElement;
  document.body.append(builder);
  atEnd(() => {
    builder.remove();
    style.remove();
    document.title = title;
    history.replaceState(null, '', location.pathname + location.search);
  });
  await settled(builder);
  // Focus goes through a frame on its own: what is in it is no part of this page.
  for (const frame of all<HTMLIFrameElement>(builder, 'iframe')) frame.inert = true;
  return builder;
}

async function start(builder: HTMLElement): Promise<void> {
  focused()?.blur();
  builder.tabIndex = -1;
  builder.focus();
  await press('{Tab}');
}

it.each([1280, 360])(
  'at %d px each stop is seen on the way there and back, and nothing is left out, all sections open',
  async (width) => {
    const builder = await mountBuilder(width);
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
  const builder = await mountBuilder(1280);
  await start(builder);
  const { stops } = await walk('Tab', builder, 10);
  expect(stops.some((stop) => stop.matches('main :is(input, select)'))).toBe(true);
});

it(
  'is filled in and copied from by keyboard',
  async () => {
    const builder = await mountBuilder(1280);
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
