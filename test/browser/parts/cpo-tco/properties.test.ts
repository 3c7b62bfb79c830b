import { describe, expect, it, onTestFinished } from 'vitest';
import { CpoTco } from '../../../../src/widget/cpo-tco.ts';
import { run, settled } from '../../mount.ts';
import { eventually, mountTco, place, shown } from './tco.ts';

const texts: [property: string, attribute: string, value: string, other: string][] = [
  ['capacity', 'capacity', '51.2T', '102.4T'],
  ['scope', 'scope', 'fabric', 'switch'],
  ['options', 'options', 'retimed cpo', 'linear cpo'],
  ['baseline', 'baseline', 'linear', 'retimed'],
  ['region', 'region', 'de', 'us'],
  ['currency', 'currency', 'EUR', 'USD'],
  ['locale', 'locale', 'de', 'en'],
  ['theme', 'theme', 'dark', 'light'],
  ['loading', 'loading', 'eager', 'lazy'],
  ['edition', 'edition', run().resolved.edition, '2026.11'],
  ['workbench', 'workbench', '/calc/', '/other/'],
  ['src', 'src', '/one.json', '/other.json'],
  ['presetInputs', 'preset-inputs', 'pue=1.2', 'pue=1.3'],
  ['lockedInputs', 'locked-inputs', 'pue', '*'],
  ['hiddenInputs', 'hidden-inputs', 'pue', '*'],
  ['name', 'name', 'optics', 'tco'],
];

const valueOf = (element: CpoTco, property: string): unknown =>
  (element as unknown as Record<string, unknown>)[property];

describe.each(texts)('the property %s', (property, attribute, value, other) => {
  it('is that of the attribute', async () => {
    const element = place({ [attribute]: value });
    await element.updateComplete;
    expect(valueOf(element, property)).toBe(value);
  });

  it('follows the attribute', async () => {
    const element = place({ [attribute]: value });
    await element.updateComplete;
    element.setAttribute(attribute, other);
    expect(valueOf(element, property)).toBe(other);
  });

  it('is written to the attribute', async () => {
    const element = place({}, { properties: { [property]: value } });
    await element.updateComplete;
    expect(element.getAttribute(attribute)).toBe(value);
  });

  it.each([null, undefined])('set to %s takes the attribute away', async (nothing) => {
    const element = place({ [attribute]: value });
    await element.updateComplete;
    Object.assign(element, { [property]: nothing });
    await element.updateComplete;
    expect(element.hasAttribute(attribute)).toBe(false);
  });
});

describe('the property disabled', () => {
  it('is false unless set', () => expect(place().disabled).toBe(false));

  it('is written to the attribute', async () => {
    const element = place({}, { properties: { disabled: true } });
    await element.updateComplete;
    expect(element.hasAttribute('disabled')).toBe(true);
  });

  it('follows the attribute', () => expect(place({ disabled: '' }).disabled).toBe(true));
});

describe('a scenario', () => {
  const own = { inputs: { pue: 1.23 }, options: ['retimed', 'cpo'] };

  it('is not written to an attribute', async () => {
    const element = await mountTco({}, { properties: { scenario: own } });
    expect(
      element.getAttributeNames().filter((name) => element.getAttribute(name)!.length > 200 || name === 'scenario'),
    ).toEqual([]);
  });

  it('is not the object that was set', async () => {
    const element = await mountTco({}, { properties: { scenario: own } });
    expect(element.scenario).not.toBe(own);
  });

  it('leaves the object that was set as it was', async () => {
    const given = structuredClone(own);
    const element = await mountTco({}, { properties: { scenario: given } });
    expect([Object.isFrozen(given.inputs), Object.isFrozen(element.scenario.inputs)]).toEqual([false, true]);
  });

  it('reads as what is compared', async () =>
    expect((await mountTco({ capacity: '51.2T' }, { properties: { scenario: own } })).scenario).toEqual({
      ...own,
      capacity: '51.2T',
    }));

  it('set to null is that of the attributes', async () => {
    const element = await mountTco({}, { properties: { scenario: own } });
    element.scenario = null;
    await eventually(() => element.scenario).toEqual({});
  });
});

describe('before the element is defined', () => {
  /** An element of a name that is defined only later. */
  function undefinedElement(tag: string, properties: object): { element: CpoTco; define: () => void } {
    const element = document.createElement(tag) as CpoTco;
    Object.assign(element, properties);
    document.body.append(element);
    onTestFinished(() => element.remove());
    return { element, define: () => customElements.define(tag, class extends CpoTco {}) };
  }

  it('properties of text are kept', async () => {
    const { element, define } = undefinedElement('cpo-tco-late-text', { capacity: '51.2T' });
    define();
    await shown(element);
    expect([element.getAttribute('capacity'), element.scenario.capacity]).toEqual(['51.2T', '51.2T']);
  });

  it('a scenario is kept', async () => {
    const { element, define } = undefinedElement('cpo-tco-late-scenario', { scenario: { inputs: { pue: 1.3 } } });
    define();
    await shown(element);
    expect(element.scenario).toEqual({ inputs: { pue: 1.3 } });
  });

  it('no property hides the accessors of the class afterwards', async () => {
    const { element, define } = undefinedElement('cpo-tco-late-own', { scenario: {}, region: 'de', disabled: true });
    define();
    await settled(element);
    expect(['scenario', 'region', 'disabled'].filter((name) => Object.hasOwn(element, name))).toEqual([]);
  });
});

describe('what a host sets of any element', () => {
  it.each([
    ['role', 'region'],
    ['tabindex', '-1'],
    ['lang', 'fr'],
    ['dir', 'rtl'],
    ['title', 'Optics'],
    ['id', 'optics'],
    ['class', 'card'],
    ['aria-label', 'Optics'],
  ])('%s stays', async (name, value) => expect((await mountTco({ [name]: value })).getAttribute(name)).toBe(value));

  it('is not added to', async () => expect((await mountTco()).getAttributeNames()).toEqual([]));

  it('hidden hides', async () => {
    const element = place({ hidden: '' });
    await element.ready;
    expect(element.checkVisibility()).toBe(false);
  });

  it('hidden no more shows a whole view', async () => {
    const element = place({ hidden: '' });
    await element.ready;
    element.hidden = false;
    await shown(element);
    expect(element.checkVisibility()).toBe(true);
  });

  it('is a block otherwise', async () => expect(getComputedStyle(await mountTco()).display).toBe('block'));
});
