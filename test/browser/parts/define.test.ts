import { expect, it, onTestFinished, vi } from 'vitest';
import { define } from '../../../src/parts/define.ts';

declare const __PACKAGE_VERSION__: string;

/** What is written to the console as a warning, to the end of the test. */
function warnings(): unknown[][] {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  onTestFinished(() => warn.mockRestore());
  return warn.mock.calls;
}

const element = (): CustomElementConstructor & { cpoVersion?: string } => class extends HTMLElement {};

it('registers an element', () => {
  const first = element();
  define('cpo-test-first', first);
  expect(customElements.get('cpo-test-first')).toBe(first);
});

it('keeps the first of two copies', () => {
  const first = element();
  define('cpo-test-two', first);
  define('cpo-test-two', element());
  expect(customElements.get('cpo-test-two')).toBe(first);
});

it('is silent about a second copy', () => {
  const warn = warnings();
  define('cpo-test-silent', element());
  define('cpo-test-silent', element());
  expect(warn).toEqual([]);
});

it('warns once of another version, with both numbers', () => {
  const warn = warnings();
  const old = element();
  old.cpoVersion = '0.0.1';
  customElements.define('cpo-test-other', old);
  define('cpo-test-other', element());
  expect(warn).toEqual([[expect.stringMatching(`0\\.0\\.1.*${__PACKAGE_VERSION__.replaceAll('.', '\\.')}`)]]);
});

it('keeps an element of another version', () => {
  warnings();
  const old = element();
  old.cpoVersion = '0.0.1';
  customElements.define('cpo-test-kept', old);
  define('cpo-test-kept', element());
  expect(customElements.get('cpo-test-kept')).toBe(old);
});

it('warns of an element of somebody else', () => {
  const warn = warnings();
  customElements.define('cpo-test-foreign', element());
  define('cpo-test-foreign', element());
  expect(warn).toEqual([[expect.stringContaining('unknown')]]);
});
