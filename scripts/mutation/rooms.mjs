import { readdirSync } from 'node:fs';
import { root } from '../packages.mjs';

/** Test files below a folder, those of these names left out. */
const below = (folder, ...without) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && !without.some((name) => path.endsWith(`/${name}`)))
    .sort();

/** What Stryker mutates room by room, and the fast tests of Node that answer for it. */
export const rooms = {
  compile: {
    mutate: ['src/compile/**/*.ts'],
    // It compiles every sheet for every name in it, which takes a quarter of a minute for each mutant.
    tests: () => below('test/compile', 'planted-unit-errors.test.ts'),
  },
};
