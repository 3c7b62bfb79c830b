import { describe, expect, it } from 'vitest';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { batchCommand } from '../../src/cli/batch-command.ts';
import { batch, batchFile, batchText, readAnswers, typicalJson, type BatchAnswer } from '../cases/batch-run.ts';
import { commandLine } from '../cases/command-line.ts';
import { jsonOf } from '../cases/commands.ts';
import { patience } from '../cases/patience.ts';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';

const lines = (...scenarios: unknown[]): string =>
  scenarios.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('');
const power = ({ result }: BatchAnswer, option = 'retimed'): number =>
  result!.options.find(({ id }) => id === option)!.quantities.networkPower!.value!;
const small = { scope: 'fabric', options: ['retimed', 'cpo'] };

describe('batch of JSON, one scenario a line', { timeout: patience }, () => {
  it('answers each at typical values, as the library does', async () => {
    const scenarios = [{ capacity: '51.2T' }, { scope: 'fabric' }, { scope: 'campus' }];
    const { code, answers } = await batch(lines(...scenarios));
    expect(code).toBe(0);
    expect(answers).toEqual(scenarios.map((scenario, i) => ({ line: i + 1, result: typicalJson(scenario) })));
  });

  it('answers each as compare does where draws are asked for', async () => {
    const draws = ['--draws', '32', '--seed', '5'];
    const { code, answers } = await batch(lines({ capacity: '51.2T' }, { options: ['cpo'] }), ...draws);
    expect(code).toBe(0);
    expect(answers).toEqual([
      { line: 1, result: jsonOf('compare', '--capacity', '51.2T', ...draws) },
      { line: 2, result: jsonOf('compare', '--options', 'cpo', ...draws) },
    ]);
  });

  it('has nothing of draws where none are asked for, whatever the seed', async () => {
    const { answers } = await batch(lines({}), '--seed', '5');
    expect(Object.keys(answers[0]!.result!)).not.toContain('draws');
    expect(JSON.stringify(answers)).not.toMatch(/p10|"evidence|"wins|"verdict|"breakEven|"drivers/);
  });

  it('in the same order, its lines numbered from 1, the refused ones in place', async () => {
    const { code, answers } = await batch(
      lines({ inputs: { pue: 1.1 } }, { inputs: { pue: 9 } }, 'no json', '[]', { scope: 'orbit' }, small),
    );
    expect(code).toBe(2);
    expect(answers.map(({ line, error }) => [line, error])).toEqual([
      [1, undefined],
      [2, 'inputs.pue: found 9; allowed: 1 to 3'],
      [3, expect.stringMatching(/^line: found "no json"; allowed: .*JSON/)],
      [4, expect.stringMatching(/^scenario: found \[\]; allowed: an object$/)],
      [5, expect.stringMatching(/^scope: found "orbit"; allowed: switch, fabric, campus$/)],
      [6, undefined],
    ]);
    for (const answer of answers) expect(Object.keys(answer)).toHaveLength(2);
  });

  it('refuses what only a fabric refuses', async () => {
    const { code, answers } = await batch(
      lines(
        { ...small, inputs: { endpointCount: 100, jobEndpoints: 101 } },
        { ...small, inputs: { endpointRate: 3200 } },
      ),
    );
    expect(code).toBe(2);
    expect(answers.map(({ error }) => error)).toEqual([
      expect.stringMatching(/^inputs.jobEndpoints: /),
      expect.stringMatching(/^inputs.endpointRate: /),
    ]);
  });

  it('a blank line is answered with an error', async () => {
    const { code, answers } = await batch(lines(small, '', '  ', small));
    expect(code).toBe(2);
    expect(answers.map(({ error }) => error !== undefined)).toEqual([false, true, true, false]);
  });

  it('a blank first line too', async () => {
    const { answers } = await batch(lines('', small));
    expect(answers.map(({ line, error }) => [line, error !== undefined])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it('a file that ends without a line end, and one with carriage returns', async () => {
    expect((await batch(lines(small).trimEnd())).answers).toHaveLength(1);
    const { code, answers } = await batch(lines(small, small).replaceAll('\n', '\r\n'));
    expect([code, answers.map(({ line }) => line)]).toEqual([0, [1, 2]]);
  });

  it('an empty file has no answers', async () => expect(await batch('')).toEqual({ code: 0, answers: [] }));

  it('lays flags over each line', async () => {
    const { answers } = await batch(
      lines({ ...small, inputs: { pue: 1.2, endpointCount: 64 } }, { ...small, capacity: '51.2T' }),
      ...['--capacity', '102.4T', '--options', 'cpo', '--set', 'endpointCount=128', '--set', 'discountRate=0'],
    );
    expect(answers.map(({ result }) => result!.scenario)).toEqual([
      {
        ...{ scope: 'fabric', capacity: '102.4T', options: ['cpo'] },
        inputs: { pue: 1.2, endpointCount: 128, discountRate: 0 },
      },
      { scope: 'fabric', capacity: '102.4T', options: ['cpo'], inputs: { endpointCount: 128, discountRate: 0 } },
    ]);
  });

  it('a flag that every line refuses refuses every line', async () => {
    const { code, answers } = await batch(lines({}, {}), '--set', 'pue=9');
    expect([code, answers.map(({ error }) => error)]).toEqual([
      2,
      Array(2).fill('inputs.pue: found 9; allowed: 1 to 3'),
    ]);
  });

  it('300 lines in order', async () => {
    const sizes = Array.from({ length: 300 }, (_, i) => i + 1);
    const { code, answers } = await batch(
      lines(...sizes.map((endpointCount) => ({ scope: 'fabric', options: ['retimed'], inputs: { endpointCount } }))),
    );
    expect([code, answers.length]).toEqual([0, 300]);
    answers.forEach(({ line, result }, i) => {
      expect(line).toBe(i + 1);
      expect(result!.options[0]!.quantities.siteEndpoints!.value).toBe(i + 1);
    });
  });
});

describe('batch of many scenarios of one structure', { timeout: patience }, () => {
  const given = Array.from({ length: 30 }, (_, i) => ({
    id: i === 5 ? 'Zürich “5”' : i,
    inputs: { pue: i === 7 ? 9 : 1 + i / 100, horizon: 1 + (i % 9), 'cpo.endPrice': 700 + 10 * i },
  }));
  const alone = ({ inputs }: (typeof given)[number]): unknown => typicalJson({ inputs });

  it('answers each as alone, with its key, and refuses one in its place', async () => {
    const { code, text } = await batchText(lines(...given), '--key', 'id');
    const expected = given.map((one, i) =>
      i === 7
        ? { line: 8, id: '7', error: 'inputs.pue: found 9; allowed: 1 to 3' }
        : { line: i + 1, id: String(one.id), result: alone(one) },
    );
    expect(code).toBe(2);
    expect(text === lines(...expected)).toBe(true);
  });

  it.each(['line', 'result', '7'])('takes a key %s for what it is', async (key) => {
    const { text } = await batchText(lines(...given.map(({ id, ...one }) => ({ ...one, [key]: id }))), '--key', key);
    const [third] = text.split('\n').slice(3);
    const { id, inputs } = given[3]!;
    expect(JSON.parse(third!)).toEqual({
      line: 4,
      [key]: String(id),
      result: alone(given[3]!),
      ...(key === 'result' && { result: typicalJson({ inputs }) }),
    });
  });

  it('lays flags over each', async () => {
    const { answers } = await batch(lines(...given.slice(0, 5)), '--key', 'id', '--set', 'pue=1.5', '--region', 'de');
    expect(answers.map(({ result }) => result)).toEqual(
      given.slice(0, 5).map(({ inputs }) => typicalJson({ region: 'de', inputs: { ...inputs, pue: 1.5 } })),
    );
  });
});

describe('batch as a program', { timeout: patience }, () => {
  it('reads standard input and writes a line of JSON for each line', async () => {
    const { code, out, error } = await commandLine(['batch', '-'], lines(small, { inputs: { pue: 1.5 } }));
    expect([code, error]).toEqual([0, '']);
    expect(readAnswers(out).map(({ line }) => line)).toEqual([1, 2]);
    expect(power(readAnswers(out)[0]!)).toBeGreaterThan(power(readAnswers(out)[0]!, 'cpo'));
  });

  it('ends with 2 where a line was refused, and says so in that line only', async () => {
    const { code, out, error } = await commandLine(['batch', '-'], lines(small, '{}x'));
    expect([code, error]).toEqual([2, '']);
    expect(readAnswers(out)[1]).toEqual({ line: 2, error: expect.stringContaining('line: found "{}x"') as string });
  });

  it.each<[string, string[], RegExp]>([
    ['a missing file', ['none.jsonl'], /^FILE: found "none.jsonl" \(ENOENT\); allowed: /],
    ['no file', [], /^FILE: missing/],
    ['two files', ['a', 'b'], /^arguments: found "b"/],
    ['a flag of compare that has no meaning here', ['a', '--format', 'json'], /^--format: found an unknown flag/],
    ['no draws', ['a', '--draws', '0'], /^--draws: found "0"; allowed: a whole number from 1 to 1,000,000$/],
    ['a seed that is no number', ['a', '--draws', '1', '--seed', 'x'], /^--seed: found "x"/],
    ['a file that cannot be written', [batchFile('{}'), '--out', '/nowhere/at/all'], /\(ENOENT\)/],
    ['a folder', ['test'], /^FILE: found ".*" \(EISDIR\)/],
  ])('refuses %s', async (_, words, message) => {
    const refused: unknown = await batchCommand(words, '0.1.0').then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(ScenarioError);
    expect(english.refusalText(refused as ScenarioError)).toMatch(message);
    expect(english.refusalText(refused as ScenarioError)).not.toContain('\n');
  });

  it('a missing file ends it with 2 and one line', async () => {
    const { code, out, error } = await commandLine(['batch', 'none.jsonl']);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/^cpo-tco: FILE: [^\n]+\n$/);
  });
});
