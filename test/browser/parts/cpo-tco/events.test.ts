import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from '../../user.ts';
import { button, locatorOf, one, settled, textOf } from '../../mount.ts';
import {
  caught,
  decisionOf,
  drag,
  enter,
  enterRefused,
  eventually,
  mountTco,
  resultAfter,
  row,
  sliderIn,
  statusIn,
} from './tco.ts';

describe('what a host sets', () => {
  it.each<[string, object]>([
    ['scenario', { scenario: { region: 'de' } }],
    ['capacity', { capacity: '51.2T' }],
    ['currency', { currency: 'EUR' }],
    ['presets', { presetInputs: 'pue=1.2' }],
  ])('is no change by a reader: %s', async (_, properties) => {
    const changes = caught('cpo-tco-change');
    const element = await mountTco();
    await resultAfter(element, () => Object.assign(element, properties));
    expect(changes).toEqual([]);
  });

  it('as reset is no change by a reader', async () => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.3');
    const changes = caught('cpo-tco-change');
    await resultAfter(element, () => element.reset());
    expect(changes).toEqual([]);
  });
});

describe('a result', () => {
  it('is told once for an element that nobody changes', async () => {
    const results = caught('cpo-tco-result');
    await mountTco();
    expect(results).toHaveLength(1);
  });

  it('bubbles, and is heard outside', async () => {
    const [results, { shadowRoot }] = [caught('cpo-tco-result'), document.body.appendChild(shadowHost())];
    await mountTco({}, { within: shadowRoot!.querySelector('div')! });
    expect(results.map(({ bubbles, composed }) => [bubbles, composed])).toEqual([[true, true]]);
    shadowRoot!.host.remove();
  });

  it('is frozen to the last part', async () => {
    const results = caught('cpo-tco-result');
    await mountTco();
    expect(notFrozen(results[0]!.detail)).toEqual([]);
  });

  it('is plain data', async () => {
    const results = caught('cpo-tco-result');
    await mountTco();
    expect(structuredClone(results[0]!.detail)).toEqual(results[0]!.detail);
  });

  it('names its schema, package, edition and scenario', async () => {
    const results = caught('cpo-tco-result');
    const element = await mountTco({ capacity: '51.2T' });
    expect(results[0]!.detail).toMatchObject({
      schema: 1,
      package: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
      edition: element.result!.edition,
      scenario: { capacity: '51.2T' },
    });
  });

  it('is the result of the element', async () => {
    const results = caught('cpo-tco-result');
    const element = await mountTco();
    expect(results[0]!.detail).toBe(element.result);
  });
});

describe('a change', () => {
  it('has the scenario that it led to', async () => {
    const changes = caught('cpo-tco-change');
    const element = await mountTco();
    await enter(element, 'PUE', '1.3');
    expect(changes.map(({ detail }) => detail.scenario)).toEqual([{ inputs: { 'facility.pue': 1.3 } }]);
  });

  it('is frozen plain data that bubbles', async () => {
    const changes = caught('cpo-tco-change');
    await enter(await mountTco(), 'PUE', '1.3');
    const [{ detail, bubbles, composed }] = changes as [(typeof changes)[0]];
    expect([notFrozen(detail), structuredClone(detail), bubbles, composed]).toEqual([[], detail, true, true]);
  });

  it('is told once when a slider is let go', async () => {
    const changes = caught('cpo-tco-change');
    await drag(await mountTco(), 'PUE', [100, 200, 300, 400]);
    await eventually(() => changes.length).toBe(1);
  });

  it('of a slider has the value where it was let go', async () => {
    const changes = caught('cpo-tco-change');
    const element = await mountTco();
    const slider = sliderIn(row(element, 'PUE'));
    // A key moves a slider and lets it go in one task.
    slider.value = '1000';
    slider.dispatchEvent(new Event('input'));
    slider.dispatchEvent(new Event('change'));
    await eventually(() => changes.length).toBe(1);
    expect(changes[0]!.detail.scenario).toEqual(element.scenario);
  });

  it('of a slider leads to one result once it rests', async () => {
    const element = await mountTco();
    const results = caught('cpo-tco-result');
    await resultAfter(element, () => drag(element, 'PUE', [100, 200, 300, 400]));
    expect(results.map(({ detail }) => detail.scenario)).toEqual([element.scenario]);
  });

  it('is told when an input is put back', async () => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.3');
    const changes = caught('cpo-tco-change');
    button(row(element, 'PUE'), 'Reset').click();
    await eventually(() => changes.map(({ detail }) => detail.scenario)).toEqual([{}]);
  });

  it('is told when all is put back', async () => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.3');
    const changes = caught('cpo-tco-change');
    button(element, 'Reset all').click();
    await eventually(() => changes.map(({ detail }) => detail.scenario)).toEqual([{}]);
  });

  it('is told when the capacity is chosen', async () => {
    const element = await mountTco();
    const changes = caught('cpo-tco-change');
    await locatorOf(one(element, '.controls label:first-of-type')).click();
    await eventually(() => changes.map(({ detail }) => detail.scenario)).toEqual([{ capacity: '51.2T' }]);
  });

  it('is not told of what is refused', async () => {
    const changes = caught('cpo-tco-change');
    await enterRefused(await mountTco(), 'PUE', '9');
    expect(changes).toEqual([]);
  });

  it('is not told of another option that is looked at', async () => {
    const element = await mountTco();
    const changes = caught('cpo-tco-change');
    await userEvent.selectOptions(one(element, 'select'), 'linear');
    await settled(element);
    expect(changes).toEqual([]);
  });
});

describe('the status', () => {
  it('is silent at first', async () => expect(statusIn(await mountTco()).textContent).toBe(''));

  it('is atomic', async () => expect(statusIn(await mountTco()).getAttribute('aria-atomic')).toBe('true'));

  it('tells the answer after a change', async () => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.9');
    await eventually(() => statusIn(element).textContent).toMatch(/^\p{Lu}.*USD.*\.$/u);
  });

  it('tells once, what is shown once draws are taken, when a slider is let go after fifty positions', async () => {
    const element = await mountTco();
    const status = statusIn(element);
    const told: string[] = [];
    const observer = new MutationObserver(() => told.push(textOf(status)));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    onTestFinished(() => observer.disconnect());
    await drag(
      element,
      'PUE',
      Array.from({ length: 50 }, (_, i) => 20 * i),
    );
    await eventually(() => status.textContent).not.toBe('');
    await eventually(() => one(element, '.condition').textContent).toContain('rests on');
    expect(told).toEqual([decisionOf(element)]);
  });

  it('says nothing while a slider is held', async () => {
    const element = await mountTco();
    await eventually(() => one(element, '.condition').textContent).toContain('rests on');
    const slider = sliderIn(row(element, 'PUE'));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const before = decisionOf(element);
    slider.value = slider.max;
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await eventually(() => decisionOf(element)).not.toBe(before);
    await vi.advanceTimersByTimeAsync(60_000);
    await eventually(() => one(element, '.also').textContent).toContain('simulated cases');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(statusIn(element).textContent).toBe('');
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    vi.useRealTimers();
    await eventually(() => textOf(statusIn(element))).toBe(decisionOf(element));
  });
});

function shadowHost(): HTMLElement {
  const host = document.createElement('section');
  host.attachShadow({ mode: 'open' }).append(document.createElement('div'));
  return host;
}

/** Paths of parts that could be changed. */
function notFrozen(value: unknown, path = 'detail'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => notFrozen(part, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}
