import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../src/export/csv.ts';
import { toFullJson } from '../../../../src/export/full-json.ts';
import { toJson } from '../../../../src/export/json.ts';
import { defaultCube } from '../../../../src/scenario/assess.ts';
import { finish } from '../../../../src/scenario/finish.ts';
import { run } from '../../mount.ts';
import { enter, mountTco, place, resultAfter } from './tco.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the result', () => {
  it('is null before it is computed', () => expect(place().result).toBeNull());

  it('is what ready resolves with', async () => {
    const element = place();
    expect(await element.ready).toBe(element.result);
  });

  it.each([{}, { capacity: '51.2T' }, { region: 'de' }, { scope: 'fabric' }, { scope: 'campus' }])(
    'is that of the engine for %o',
    async (scenario) => {
      const element = await mountTco({}, { properties: { scenario: scenario as object } });
      const { package: _, ...expected } = toJson(run(scenario), '');
      expect(plain(element.result)).toMatchObject(plain(expected) as object);
    },
  );

  it('is the same object until something changes', async () => {
    const element = await mountTco();
    expect(element.result).toBe(element.result);
  });

  it('follows what a reader changes', async () => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.7');
    expect(plain(element.result!.options)).toEqual(plain(run({ inputs: { pue: 1.7 } }).options));
  });

  it('is in dollars in whatever currency it is shown', async () =>
    expect(plain((await mountTco({ currency: 'EUR' })).result!.options)).toEqual(plain(run().options)));
});

describe('the scenario', () => {
  it('has nothing before a result stands', () => expect(place({ capacity: '51.2T' }).scenario).toEqual({}));

  it('is frozen', async () => {
    const { scenario } = await mountTco({ 'preset-inputs': 'pue=1.2' });
    expect([Object.isFrozen(scenario), Object.isFrozen(scenario.inputs)]).toEqual([true, true]);
  });

  it('leads to the same result elsewhere', async () => {
    const element = await mountTco({ capacity: '51.2T', 'preset-inputs': 'pue=1.2 cpo.endPrice=500' });
    expect(plain(run(element.scenario).options)).toEqual(plain(element.result!.options));
  });
});

describe('reset', () => {
  it('takes back what a reader changed', async () => {
    const element = await mountTco({ 'preset-inputs': 'pue=1.2' });
    await enter(element, 'PUE', '1.7');
    await resultAfter(element, () => element.reset());
    expect(element.scenario).toEqual({ inputs: { pue: 1.2 } });
  });

  it('before a result stands does no harm', async () => {
    const element = place();
    element.reset();
    await element.ready;
    expect(element.scenario).toEqual({});
  });
});

describe('the export', () => {
  it('as JSON is the result of the command line', async () => {
    const element = await mountTco({ 'preset-inputs': 'pue=1.2' });
    const [exported, { package: version }] = [await element.export('json'), element.result!];
    const expected = finish(toFullJson(run({ inputs: { pue: 1.2 } }), version, defaultCube));
    expect(JSON.parse(exported)).toEqual(plain(expected));
  });

  it('as CSV has every quantity', async () =>
    expect(await (await mountTco({ capacity: '51.2T' })).export('csv')).toBe(toCsv(run({ capacity: '51.2T' }))));

  it('waits for the first result', async () => expect(await place().export('csv')).toBe(toCsv(run())));

  it('has what a reader changed', async () => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.7');
    expect(await element.export('csv')).toBe(toCsv(run({ inputs: { pue: 1.7 } })));
  });
});
