import { describe, expect, it, onTestFinished } from 'vitest';
import { all, frames, textOf } from '../../mount.ts';
import type { CpoTco } from '../../../../src/widget/cpo-tco.ts';
import { caught, eventually, paragraph, place } from './tco.ts';

/** An element far below the view. */
function placeBelow(attributes: Record<string, string>, children: Node[] = []): CpoTco {
  const above = document.createElement('div');
  above.style.height = '5000px';
  document.body.append(above);
  onTestFinished(() => above.remove());
  scrollTo(0, 0);
  return place(attributes, { children });
}

/** Resolves when the browser has told observers of an element where it stands. */
const observed = (element: Element): Promise<boolean> =>
  new Promise((resolve) =>
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      resolve(entry!.isIntersecting);
    }).observe(element),
  );

describe('an element that waits for the view', () => {
  it('computes nothing before', async () => {
    const results = caught('cpo-tco-result');
    const element = placeBelow({ loading: 'lazy' });
    const inView = await observed(element);
    await frames();
    expect([inView, results, element.result]).toEqual([false, [], null]);
  });

  it('shows its fallback before', async () => {
    const text = paragraph('About 1 kW less.');
    const element = placeBelow({ loading: 'lazy' }, [text]);
    await observed(element);
    await frames();
    expect(text.checkVisibility()).toBe(true);
  });

  it('has a result once it comes near', async () => {
    const element = placeBelow({ loading: 'lazy' });
    await observed(element);
    element.scrollIntoView();
    expect((await element.ready)!.schema).toBe(1);
  });

  it('has a result once it is printed', async () => {
    const element = placeBelow({ loading: 'lazy' });
    await observed(element);
    dispatchEvent(new Event('beforeprint'));
    expect((await element.ready)!.schema).toBe(1);
  });

  it('has a result once it is exported', async () => {
    const element = placeBelow({ loading: 'lazy' });
    await observed(element);
    expect(await element.export('csv')).toContain('networkPower');
  });

  it('has a result once it waits no more', async () => {
    const element = placeBelow({ loading: 'lazy' });
    await observed(element);
    element.loading = 'eager';
    expect((await element.ready)!.schema).toBe(1);
  });

  it('goes on waiting after it was away from the document', async () => {
    const element = placeBelow({ loading: 'lazy' });
    await observed(element);
    element.remove();
    document.body.append(element);
    await observed(element);
    element.scrollIntoView();
    expect((await element.ready)!.schema).toBe(1);
  });
});

describe('an element below the view that does not wait', () => {
  it('has a result', async () => expect((await placeBelow({}).ready)!.schema).toBe(1));

  it('takes no draws', async () => {
    const element = placeBelow({});
    await element.ready;
    await observed(element);
    await frames();
    expect(textOf(all(element, '[part=verdict]')[0])).not.toMatch(/simulated/);
  });

  it('is whole when it is printed', async () => {
    const element = placeBelow({});
    await element.ready;
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '[part=sources], [part=chart], [part=inputs]')).toHaveLength(3);
  });

  it('takes draws when it comes into view', async () => {
    const element = placeBelow({});
    await element.ready;
    element.scrollIntoView();
    await eventually(() => textOf(all(element, '[part=verdict]')[0])).toMatch(/ simulated cases/);
  });
});

it('an element that is away listens to no print', async () => {
  const element = placeBelow({ loading: 'lazy' });
  await observed(element);
  element.remove();
  dispatchEvent(new Event('beforeprint'));
  await frames();
  expect(element.result).toBeNull();
});
