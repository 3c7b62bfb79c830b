import { describe, expect, it } from 'vitest';
import {
  DrawsEvent,
  ExplainEvent,
  ExplainInputEvent,
  FrontierAxesEvent,
  InputEvent,
} from '../../../src/parts/events.ts';
import type { CpoInput } from '../../../src/parts/input/cpo-input.ts';
import type { CpoLineTable } from '../../../src/parts/line-table/cpo-line-table.ts';
import { all, caught, frames, locatorOf, mount, mountWorkbench, run, settled, sliderOf } from '../mount.ts';

const events = [
  new ExplainEvent('cpo', 'capex'),
  new ExplainInputEvent('facility.pue'),
  new InputEvent('facility.pue', 1.5),
  new FrontierAxesEvent('cpo.endPrice', 'facility.pue'),
  new DrawsEvent(512),
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

describe('what only a user sets off', () => {
  const types = ['cpo-explain', 'cpo-explain-input', 'cpo-input'] as const;
  const { resolved } = run();
  const option = resolved.options[0]!;

  it('is not set off by the page as it opens', async () => {
    const found = caught(...types);
    await mountWorkbench({ capacity: '51.2T', inputs: { pue: 1.4 } });
    await frames();
    expect(found).toEqual([]);
  });

  it('is not set off by the properties of an input', async () => {
    const found = caught(...types);
    const input = await mount<CpoInput>('cpo-input', { resolved: resolved.input(option, 'pue') });
    input.resolved = resolved.input(option, 'discountRate');
    await settled(input);
    input.refused = { text: 'abc', message: 'Found abc.' };
    await settled(input);
    expect(found).toEqual([]);
  });

  it('is not set off by the properties of a table', async () => {
    const found = caught(...types);
    const table = await mount<CpoLineTable>('cpo-line-table', {});
    table.lines = [{ quantity: 'a', label: 'A', color: 'base' }];
    table.rows = [{ option: 'x', label: 'X', values: [1], total: 1 }];
    await settled(table);
    expect(found).toEqual([]);
  });

  it('is set off by a user, and reaches the document', async () => {
    const found = caught(...types);
    const input = await mount<CpoInput>('cpo-input', { resolved: resolved.input(option, 'pue') });
    await locatorOf(sliderOf(input)).fill('700');
    expect(found.map(({ type }) => type)).toEqual(['cpo-input']);
  });

  it('reaches the document from the page, too', async () => {
    const found = caught('cpo-explain');
    const workbench = await mountWorkbench();
    all(workbench, 'button.number')[0]!.click();
    expect(found).toHaveLength(1);
  });
});
