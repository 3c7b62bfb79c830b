import axe from 'axe-core';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { CpoInvestment } from '../../../src/parts/investment/cpo-investment.ts';
import type { InvestmentView, OptionName } from '../../../src/view/view.ts';
import { deskWords as words } from '../../../src/words/en/desk.ts';
import { caught, all, button, cellsOf, eventually, locatorOf, mount, one, settled, show, textOf } from '../mount.ts';

const option = (id: string): OptionName => ({
  id,
  label: id,
  own: false,
  architecture: id,
  integrated: id === 'cpo',
  sponsor: null,
  supplier: null,
  quoteFor: null,
});

const view: InvestmentView = {
  unit: 'USD',
  reference: option('retimed'),
  rows: [],
  options: [option('cpo'), option('retimed')],
  paid: [
    [100, 110, 120],
    [90, 105, 121],
  ],
  left: [0, 0],
};

/** A part with one chart, alone. */
const mountPart = (): Promise<CpoInvestment> => mount<CpoInvestment>('cpo-investment', { view, words });

const chart = (part: Element): HTMLElement => one(part, '.curve');
/** What the button says that it did. */
const said = (part: Element): string => textOf(one(part, 'button.image'));
const isShown = (element: Element): boolean => element.checkVisibility();

/** What is written to the clipboard instead of there. */
function clipboard(write: (items: ClipboardItem[]) => Promise<void>): void {
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(write);
}

/** Pixels of a PNG. */
async function pixels(blob: Blob): Promise<ImageData> {
  const image = await createImageBitmap(blob);
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** How many pixels of some rows differ from the ground. */
function inked({ data, width }: ImageData, from: number, to: number): number {
  let count = 0;
  for (let i = 4 * width * from; i < 4 * width * to; i += 4)
    if ([0, 1, 2].some((channel) => Math.abs(data[i + channel]! - data[channel]!) > 60)) count++;
  return count;
}

async function copied(part: Element): Promise<Blob> {
  let found: Blob | undefined;
  clipboard(async ([item]) => {
    expect(item!.types).toEqual(['image/png']);
    found = await item!.getType('image/png');
  });
  await locatorOf(button(part, 'Copy image')).click();
  await eventually(() => said(part)).toBe(words.table.copied);
  return found!;
}

it('shows the same numbers as a table in the place of the chart, and the chart again', async () => {
  const part = await mountPart();
  const table = one(part, 'cpo-figure table');
  expect([isShown(chart(part)), isShown(table)]).toEqual([true, false]);
  await locatorOf(button(part, 'As table')).click();
  await settled(part);
  expect([isShown(chart(part)), isShown(table)]).toEqual([false, true]);
  expect(cellsOf(table)).toEqual([
    ['Year, USD', 'CPO', 'DSP-retimed'],
    ['start', '100', '90'],
    ['1', '110', '105'],
    ['2', '120', '121'],
  ]);
  const { violations } = await axe.run(part);
  expect(violations.map(({ id }) => id)).toEqual([]);
  await locatorOf(button(part, 'As chart')).click();
  await settled(part);
  expect([isShown(chart(part)), isShown(table)]).toEqual([true, false]);
});

it('copies a PNG with title, chart and source on its own ground, and says so', async () => {
  const part = await mountPart();
  const image = await pixels(await copied(part));
  expect(textOf(button(part, 'Copied'))).toBe('Copied');
  const { width, height, data } = image;
  // Twice as fine as it is wide, with a rim.
  expect(width).toBe(2 * (860 + 48));
  expect([...data.slice(0, 4)]).toEqual([255, 255, 255, 255]);
  expect(inked(image, 0, 100)).toBeGreaterThan(300);
  expect(inked(image, 100, height - 120)).toBeGreaterThan(3000);
  expect(inked(image, height - 90, height)).toBeGreaterThan(100);
  expect(all(document.body, 'cpo-investment')).toEqual([part]);
});

it('copies the same picture from a narrow window', async () => {
  await show(320);
  expect((await pixels(await copied(await mountPart()))).width).toBe(2 * (860 + 48));
});

it('has the ground of the dark scheme in the dark', async () => {
  await show(1280, 'dark');
  document.documentElement.style.colorScheme = 'light dark';
  onTestFinished(() => void document.documentElement.style.removeProperty('color-scheme'));
  const { data } = await pixels(await copied(await mountPart()));
  expect([...data.slice(0, 4)]).toEqual([16, 19, 23, 255]);
});

it('says in the picture what the numbers rest on', async () => {
  const part = await mountPart();
  const bare = await pixels(await copied(part));
  const place = document.createElement('div');
  place.dataset.source = 'edition 2026.12, one switch, 102.4T, United States, 5 years, USD, 4,096 simulated cases';
  part.before(place);
  place.append(part);
  await eventually(() => said(part)).toBe(words.table.image);
  const sourced = await pixels(await copied(part));
  const last = (image: ImageData): number => inked(image, image.height - 90, image.height);
  expect(last(sourced)).toBeGreaterThan(3 * last(bare));
  part.remove();
  place.remove();
});

it('saves the picture as a file where the browser refuses the clipboard', async () => {
  const events = caught('cpo-told');
  const part = await mountPart();
  clipboard(() => Promise.reject(new DOMException('refused', 'NotAllowedError')));
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  await locatorOf(button(part, 'Copy image')).click();
  await eventually(() => said(part)).toBe(words.table.saved);
  expect(events.map(({ detail }) => detail.text)).toEqual([words.table.imageSaved]);
  expect(saved).toEqual(['cpo-tco-paid.png']);
  expect(textOf(button(part, 'Saved'))).toBe('Saved');
});

/** Before a test listens to it. */
const urlOf = URL.createObjectURL.bind(URL);

/** The SVG that a part hands out. */
async function savedSvg(part: Element): Promise<Blob> {
  let found: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob && blob.type === 'image/svg+xml') found = blob;
    return urlOf(blob);
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await locatorOf(button(part, 'Save as SVG')).click();
  await eventually(() => found !== undefined).toBe(true);
  return found!;
}

it('saves an SVG whose words stay words, and that needs nothing else', async () => {
  const part = await mountPart();
  const text = await (await savedSvg(part)).text();
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(svg.querySelector('parsererror')).toBeNull();
  const written = [...svg.querySelectorAll('text')].map((node) => node.textContent).join(' ');
  const title = one(part, 'cpo-figure').getAttribute('heading')!;
  for (const word of [...title.split(/\s+/), 'CPO', 'DSP-retimed']) expect(written).toContain(word);
  expect(svg.querySelector('script, foreignObject, style')).toBeNull();
  const addresses = [...text.matchAll(/(?:href|src)="([^"]*)"|url\(([^)]*)\)/g)].map(([, a, b]) => a ?? b!);
  expect(addresses.filter((one) => !/^(#|data:image\/png)/.test(one.replaceAll('&quot;', '')))).toEqual([]);
});

it('the SVG looks like the PNG', async () => {
  const part = await mountPart();
  const png = await pixels(await copied(part));
  const image = new Image();
  image.src = URL.createObjectURL(await savedSvg(part));
  await image.decode();
  const context = new OffscreenCanvas(png.width, png.height).getContext('2d')!;
  context.drawImage(image, 0, 0, png.width, png.height);
  const { data } = context.getImageData(0, 0, png.width, png.height);
  let [different, marked] = [0, 0];
  for (let i = 0; i < data.length; i += 4) {
    if ([0, 1, 2].some((channel) => Math.abs(data[i + channel]! - png.data[i + channel]!) > 100)) different++;
    if ([0, 1, 2].some((channel) => Math.abs(png.data[i + channel]! - png.data[channel]!) > 60)) marked++;
  }
  expect(marked).toBeGreaterThan(3000);
  // Edges of letters are smoothed in another way.
  expect(different).toBeLessThan(0.2 * marked);
});
