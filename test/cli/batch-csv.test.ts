import { describe, expect, it } from 'vitest';
import { batch, typicalJson } from '../cases/batch-run.ts';
import { jsonOf } from '../cases/commands.ts';
import { patience } from '../cases/patience.ts';
import { inWords } from '../cases/refusal.ts';

const csv = (...rows: string[]): string => rows.map((row) => `${row}\n`).join('');

describe('batch of CSV under a header of names', { timeout: patience }, () => {
  it('answers each row as the library does; the header is line 1', async () => {
    const { code, answers } = await batch(csv('scope,pue,endpointCount', 'fabric,1.2,64', 'campus,1.3,300'));
    expect(code).toBe(0);
    expect(answers).toEqual([
      { line: 2, result: typicalJson({ scope: 'fabric', inputs: { pue: 1.2, endpointCount: 64 } }) },
      { line: 3, result: typicalJson({ scope: 'campus', inputs: { pue: 1.3, endpointCount: 300 } }) },
    ]);
  });

  it('answers each row as compare does where draws are asked for', async () => {
    const { answers } = await batch(csv('options,pue', 'cpo,1.2'), '--draws', '16');
    const asked = ['--options', 'cpo', '--set', 'pue=1.2', '--draws', '16'];
    expect(answers).toEqual([{ line: 2, result: jsonOf('compare', ...asked) }]);
  });

  it('reads every key of a scenario, bands, units and figures', async () => {
    const { answers } = await batch(
      csv(
        'edition,capacity,scope,region,baseline,options,pue,cpo.endPrice,retimed.endFailureRate',
        '2026.12,51.2T,fabric,de,cpo,retimed cpo,1.1:1.2:1.3,900 USD,0.01',
        ',,,,,,facility-pue-google-2024,,',
      ),
    );
    expect(answers.map(({ result, error }) => result?.scenario ?? error)).toEqual([
      {
        ...{ edition: '2026.12', capacity: '51.2T', scope: 'fabric', region: 'de', baseline: 'cpo' },
        options: ['retimed', 'cpo'],
        inputs: {
          pue: { low: 1.1, typical: 1.2, high: 1.3 },
          'cpo.endPrice': '900 USD',
          'retimed.endFailureRate': 0.01,
        },
      },
      { inputs: { pue: { figure: 'facility-pue-google-2024' } } },
    ]);
  });

  it('an empty cell sets nothing, quoted cells are cells', async () => {
    const { code, answers } = await batch(csv('"scope","pue","endpointCount"', 'fabric,,"64"', '"fabric",1.2,'));
    expect(code).toBe(0);
    expect(answers.map(({ result }) => result!.scenario)).toEqual([
      { scope: 'fabric', inputs: { endpointCount: 64 } },
      { scope: 'fabric', inputs: { pue: 1.2 } },
    ]);
  });

  it('refuses rows of another width, blank lines and bad values, each in its place', async () => {
    const { code, answers } = await batch(csv('scope,pue', 'fabric', 'fabric,1.2,3', '', 'fabric,9', 'fabric,1.2'));
    expect(code).toBe(2);
    expect(answers.map(({ line, error }) => [line, error])).toEqual([
      [2, 'line: found 1 cell; allowed: 2, as in the header'],
      [3, 'line: found 3 cells; allowed: 2, as in the header'],
      [4, expect.stringMatching(/^line: found [01] cells?/)],
      [5, 'inputs.pue: found 9; allowed: 1 to 3'],
      [6, undefined],
    ]);
  });

  it('refuses an unknown name in every row', async () => {
    const { code, answers } = await batch(csv('wattage', '1', '2'));
    expect(code).toBe(2);
    expect(answers.map(({ error }) => error)).toEqual(
      Array(2).fill(expect.stringMatching(/^inputs.wattage: found the unknown name/)),
    );
  });

  it('refuses one quantity under two spellings', async () => {
    const { answers } = await batch(csv('pue,facility.pue', '1.2,1.3'));
    expect(answers[0]!.error).toMatch(/^inputs.facility.pue: found facility.pue set before/);
  });

  it('refuses one name in two columns', async () => {
    const refused = batch(csv('pue,pue', '1.2,1.3')).catch(inWords);
    expect(await refused).toMatchObject({ message: 'header: found "pue" twice; allowed: each name once' });
  });

  it.each(['toString', 'constructor', '__proto__'])(
    'refuses the unknown name %s, which every object has',
    async (name) => {
      const { code, answers } = await batch(csv(`${name},pue`, '1,1.2'));
      expect([code, answers[0]!.error !== undefined]).toEqual([2, true]);
    },
  );

  it('lays flags over each row', async () => {
    const { answers } = await batch(csv('scope,pue', 'switch,1.2'), '--scope', 'fabric', '--set', 'pue=1.4');
    expect(answers[0]!.result!.scenario).toEqual({ scope: 'fabric', inputs: { pue: 1.4 } });
  });

  // A spreadsheet writes a byte order mark before the header.
  it('reads a file with a byte order mark', async () => {
    const { code, answers } = await batch(`\uFEFF${csv('pue,scope', '1.2,fabric')}`);
    expect([code, answers[0]!.result?.scenario]).toEqual([0, { scope: 'fabric', inputs: { pue: 1.2 } }]);
  });

  it('a header alone has no answers', async () => expect(await batch(csv('pue'))).toEqual({ code: 0, answers: [] }));
});
