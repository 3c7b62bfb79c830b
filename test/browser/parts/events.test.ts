import { describe, expect, it } from 'vitest';
import {
  ChangeEvent,
  CurrencyEvent,
  CurveInputEvent,
  DrawsEvent,
  ExplainEvent,
  ExplainInputEvent,
  FrontierAxesEvent,
  InputEvent,
  QuoteEvent,
  ReplaceEvent,
} from '../../../src/parts/events.ts';

const events = [
  new ExplainEvent('cpo', 'capex'),
  new ExplainInputEvent('facility.pue'),
  new InputEvent('facility.pue', 1.5),
  new FrontierAxesEvent('cpo.endPrice', 'facility.pue'),
  new DrawsEvent(512),
  new ChangeEvent({ capacity: '51.2T' }),
  new ReplaceEvent({}),
  new CurrencyEvent({ code: 'EUR', unitsPerUsd: 0.9 }),
  new CurveInputEvent('facility.pue'),
  new QuoteEvent({ drop: 'cpo-1600g.endPrice' }),
].map((event) => [event.type, event] as const);

describe('every event', () => {
  it.each(events)('bubbles: %s', (_, event) => {
    expect(event.bubbles).toBe(true);
  });

  it.each(events)('leaves shadow trees: %s', (_, event) => {
    expect(event.composed).toBe(true);
  });

  it.each(events)('has a detail that cannot be changed: %s', (_, { detail }) => {
    expect(Object.isFrozen(detail)).toBe(true);
  });

  it.each(events)('has plain data: %s', (_, { detail }) => {
    expect(structuredClone(detail)).toEqual(detail);
  });
});
