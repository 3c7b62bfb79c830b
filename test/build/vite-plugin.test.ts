import { describe, expect, it } from 'vitest';
import { readDataFiles, tablesAndSheets } from '../../src/build/vite-plugin.ts';
import { dataFiles } from '../cases/bad-tables.ts';

describe('readDataFiles', () => {
  it('reads every table, the descriptor and the scenarios, no frozen edition', () => {
    const own = Object.entries(dataFiles).filter(([path]) => !path.startsWith('editions/'));
    expect(readDataFiles()).toEqual(Object.fromEntries(own));
  });
});

describe('the modules of the build', () => {
  const { load } = tablesAndSheets() as unknown as { load: (id: string) => string | undefined };

  it.each([
    ...['virtual:catalog', 'virtual:sources', 'virtual:claims', 'virtual:explanations'],
    ...['virtual:model/switch', 'virtual:model/decision'],
  ])('hold %s', (id) => expect(load(`\0${id}`)).toMatch(/export default/));

  it('hold no formula parser, eval or Function, and import powers alone', () => {
    for (const model of ['switch', 'decision']) {
      const [first, ...rest] = load(`\0virtual:model/${model}`)!.split('\n');
      expect(first).toBe("import { power } from 'virtual:elementary';");
      expect(rest.join('\n')).not.toMatch(/\beval\b|\bFunction\b|\bimport\b|mathjs|Math\.pow/);
    }
  });

  it('leave other modules alone', () => expect(load('src/model/sheet.ts')).toBeUndefined());
});
