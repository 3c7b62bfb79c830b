import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreOf, type Explained } from '../../scripts/mutation/score.mjs';

const source = ['const a = 1;', '  return a + b;', '  return [', '    a,', '  ];', ''].join('\n');
const at = (line: number, column: number, lastLine: number, lastColumn: number) => ({
  start: { line, column },
  end: { line: lastLine, column: lastColumn },
});
const sum = { mutatorName: 'ArithmeticOperator', replacement: 'a - b', location: at(2, 10, 2, 15) };
const list = { mutatorName: 'ArrayDeclaration', replacement: '[]', location: at(3, 10, 5, 4) };
const report = (...mutants: readonly object[]) => ({ files: { 'src/a.ts': { source, mutants } } });

describe('the score of a room', () => {
  it('counts those alone that a test ran against to its end', () =>
    expect(
      scoreOf(
        report(
          { ...sum, status: 'Killed', testsCompleted: 1 },
          { ...sum, status: 'Survived', testsCompleted: 2 },
          { ...sum, status: 'Survived', testsCompleted: 0 },
          { ...sum, status: 'NoCoverage' },
          { ...sum, status: 'Timeout' },
        ),
        [],
      ),
    ).toMatchObject({ counted: 2, killed: 1, notCounted: 3 }));

  it('names a survivor by its line, what stands there and what stood there', () =>
    expect(scoreOf(report({ ...sum, status: 'Survived', testsCompleted: 1 }), []).open).toEqual([
      'src/a.ts:2 ArithmeticOperator\n  return a + b;\n  - a + b\n  + a - b',
    ]));

  it('reads what stands on several lines', () =>
    expect(scoreOf(report({ ...list, status: 'Survived', testsCompleted: 1 }), []).open).toEqual([
      'src/a.ts:3 ArrayDeclaration\n  return [\n  - [     a,   ]\n  + []',
    ]));

  const explained = { file: 'src/a.ts', line: 'return a + b;', from: 'a + b', to: 'a - b', reason: 'b is 0' };

  it('takes a survivor that is explained for no open one, and yet for none that is killed', () =>
    expect(scoreOf(report({ ...sum, status: 'Survived', testsCompleted: 1 }), [explained])).toEqual({
      ...{ counted: 1, killed: 0, explained: 1, open: [], idle: [], notCounted: 0 },
    }));

  it.each([
    ['another mutant of the line', { ...explained, to: 'a * b' }],
    ['another part of the line', { ...explained, from: 'a' }],
    ['another line', { ...explained, line: 'return a;' }],
  ])('does not take the explanation of %s', (_, other) => {
    const { open, idle } = scoreOf(report({ ...sum, status: 'Survived', testsCompleted: 1 }), [other]);
    expect([open.length, idle]).toEqual([1, [`src/a.ts ${other.line}\n  - ${other.from}\n  + ${other.to}`]]);
  });

  it('says which explanation explains nothing any more', () =>
    expect(scoreOf(report({ ...sum, status: 'Killed', testsCompleted: 1 }), [explained]).idle).toEqual([
      'src/a.ts return a + b;\n  - a + b\n  + a - b',
    ]));

  it('asks nothing of explanations of files that are not in the report', () =>
    expect(scoreOf(report(), [{ ...explained, file: 'src/b.ts' }]).idle).toEqual([]));
});

it('explains lines that stand in the code', () => {
  const url = new URL('../../scripts/mutation/explained.json', import.meta.url);
  const explained = JSON.parse(readFileSync(url, 'utf8')) as readonly Explained[];
  const linesOf = (file: string): readonly string[] => {
    const at = new URL(`../../${file}`, import.meta.url);
    return existsSync(at)
      ? readFileSync(at, 'utf8')
          .split('\n')
          .map((line) => line.trim())
      : [];
  };
  expect(explained.filter(({ file, line }) => !linesOf(file).includes(line.split('\n')[0]!))).toEqual([]);
});
