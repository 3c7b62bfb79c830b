import { expect, it, vi } from 'vitest';
import { deskWords as german } from '../../../src/words/de/desk.ts';
import { reportWords as germanReport } from '../../../src/words/de/report.ts';
import { reportWords as english } from '../../../src/words/en/report.ts';
import { all, one, textOf } from '../mount.ts';
import { badge, choose, eventually, headline, linkTo, list, mountDesk, question } from './desk.ts';

const onPaper = (): ShadowRoot | undefined => document.getElementById('cpo-report')?.shadowRoot ?? undefined;
const print = (): boolean => dispatchEvent(new Event('beforeprint'));
const printed = (): boolean => dispatchEvent(new Event('afterprint'));
const textOn = (): string => (onPaper()?.textContent ?? '').replace(/\s+/g, ' ');
/** Printed until all that a report takes is loaded. */
const ready = (said: string): Promise<void> =>
  eventually(() => {
    print();
    const text = textOn();
    printed();
    return text.includes(said);
  }).toBe(true);

it('what is printed is the report of what the page shows, and not the page', async () => {
  const desk = await mountDesk(linkTo({ scope: 'fabric', region: 'de', inputs: { pue: 1.3 } }));
  await ready(english.sources);
  const title = document.title;
  print();
  const text = textOn();
  for (const said of [badge(desk), headline(desk), question(desk).replace(/\.$/, '').slice(0, 5), english.check])
    expect(text).toContain(said);
  expect(text).not.toContain(english.sourcesPending);
  expect(onPaper()!.querySelector('a.link')!.textContent).toBe(location.href);
  const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  expect(rules.some((rule) => rule.startsWith('@page'))).toBe(true);
  expect(rules.join('')).toMatch(/@media print[^]*body > :not\(#cpo-report\) \{ display: none !important/);
  // On the screen the page stays as it is.
  expect(getComputedStyle(document.getElementById('cpo-report')!).display).toBe('none');
  expect(document.title).toContain(english.title);
  printed();
  expect([onPaper(), document.title, document.adoptedStyleSheets.length]).toEqual([undefined, title, 0]);
});

it('it is in the language of the page', async () => {
  const desk = await mountDesk();
  choose(list(desk, 'Language'), 'de');
  await ready(germanReport.check);
  await eventually(() => all(desk, `select[aria-label="${german.language}"]`).length).toBe(1);
  choose(list(desk, german.language), 'en');
  await ready(english.check);
});

it('the export menu prints it', async () => {
  const desk = await mountDesk();
  const asked = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const entry = all(desk, '.top .pop button').find((button) => textOf(button).startsWith('Report'))!;
  one<HTMLDetailsElement>(desk, '.top details').open = true;
  entry.click();
  await eventually(() => asked.mock.calls.length).toBe(1);
  asked.mockRestore();
});
