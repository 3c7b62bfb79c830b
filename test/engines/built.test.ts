/** The built page and the built widget in Firefox and WebKit, as their readers meet them. */
import { describe, expect, it } from 'vitest';
import { commandLine } from '../cases/command-line.ts';
import { keys } from './actions.ts';
import { built } from './built.ts';

describe.each(['firefox', 'webkit'] as const)('%s', (engine) => {
  const at = built(engine);

  /** Every element has its result, and draws have said how sure the answer is. */
  const answered = (): Promise<void> =>
    at.until(() => {
      const elements = everyOf('cpo-tco');
      return (
        elements.length > 0 &&
        elements.every((one) => one.matches(':state(ready)')) &&
        everyOf('.condition').some(({ textContent }) => /rests on|beruht|beruhen/.test(textContent))
      );
    });

  describe('the widget', () => {
    it.each([
      ...['plain', 'strict', 'strict-all', 'wordpress', 'rtl', 'slots', 'five'].map((name) => `/hosts/${name}.html`),
      ...['/embed/integrity.html', '/embed/integrity-all.html'],
    ])('answers on the host page %s, without an error or a violation', async (path) => {
      await at.open(path);
      await answered();
      expect(await at.textOf('.answer')).toMatch(/\d.*(USD|%)/);
      await at.expectNoTroubles();
    });

    it('says what the terminal says', async () => {
      await at.open('/hosts/plain.html');
      await answered();
      const { out } = await commandLine(['compare']);
      expect(out.split('\n').slice(2, 4).join(' ')).toBe(await at.textOf('.answer'));
    });

    it('takes a number from the keyboard and tells the host', async () => {
      await at.open('/hosts/plain.html');
      await answered();
      await at.browser.run(() => {
        document.addEventListener('cpo-tco-change', () => (document.title = 'changed'));
      });
      const before = await at.textOf('.answer');
      await at.click('input[type=range]');
      await at.browser.act(keys('{End}'));
      await at.until((was) => (everyOf('.answer')[0]?.textContent ?? '').replace(/\s+/g, ' ').trim() !== was, before);
      await at.until(() => document.title === 'changed');
      await at.expectNoTroubles();
    });
  });

  describe('the page', () => {
    const known = (): Promise<void> =>
      at.until(() => (everyOf('cpo-desk')[0] as (HTMLElement & { working: boolean }) | undefined)?.working === false);

    it('answers as the terminal does, with its engine in a worker', async () => {
      await at.open('/index.html#scenario=%7B%22scope%22%3A%22fabric%22%7D');
      await known();
      const { out } = await commandLine(['compare', '--scope', 'fabric']);
      expect([`${await at.textOf('cpo-answer .badge, .badge')}.`, await at.textOf('h1')]).toEqual(
        out.split('\n').slice(2, 4),
      );
      await at.expectNoTroubles();
    });

    it('goes back by the history of the browser', async () => {
      await at.open('/index.html');
      await known();
      const before = await at.textOf('h1');
      await at.browser.run(() => {
        everyOf('.seg label')
          .find(({ textContent }) => /fabric/i.test(textContent))!
          .click();
      });
      await at.until((was) => everyOf('h1')[0]!.textContent.replace(/\s+/g, ' ').trim() !== was, before);
      await known();
      await at.until(() => location.hash.includes('fabric'));
      await at.browser.run(() => history.back());
      await at.until((was) => everyOf('h1')[0]!.textContent.replace(/\s+/g, ' ').trim() === was, before);
      await at.expectNoTroubles();
    });

    it('checks the published claims', async () => {
      await at.open('/claims.html');
      await at.until(() => everyOf('article').length > 20);
      await at.expectNoTroubles();
    });

    it('builds a widget beside its preview', async () => {
      await at.open('/builder.html');
      await at.until(() => everyOf('pre').some(({ textContent }) => textContent.includes('<cpo-tco')));
      await at.until(() => everyOf('iframe').length > 0);
      await at.expectNoTroubles();
    });
  });
});
