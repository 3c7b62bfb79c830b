import { describe, expect, it } from 'vitest';
import { partEvent } from '../../../src/parts/events.ts';

const events = [
  partEvent('cpo-explain', { kind: 'quantity', option: 'cpo', quantity: 'capex' }),
  partEvent('cpo-change', { capacity: '51.2T' }),
  partEvent('cpo-quote', { drop: { key: 'cpo-1600g.endPrice' } }),
].map((event) => [event.type, event] as const);

describe('an event of a part', () => {
  it.each(events)('bubbles: %s', (_, event) => {
    expect(event.bubbles).toBe(true);
  });

  it.each(events)('leaves shadow trees: %s', (_, event) => {
    expect(event.composed).toBe(true);
  });

  it.each(events)('has a detail that cannot be changed: %s', (_, { detail }) => {
    expect(Object.isFrozen(detail)).toBe(true);
  });

  it('leaves what it was made of as it was', () => {
    const options = { options: ['cpo'] };
    expect(partEvent('cpo-change', options).detail).toEqual(options);
    expect(Object.isFrozen(options)).toBe(false);
  });
});
