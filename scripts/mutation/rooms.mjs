import { readdirSync } from 'node:fs';
import { root } from '../packages.mjs';

/** Test files below a folder, those of these names left out. */
const below = (folder, ...without) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && !without.some((name) => path.endsWith(`/${name}`)))
    .sort();

/**
 * In the larger rooms a mutant has this long, in milliseconds of the processor in the first run, for its tests; and what runs only
 * while modules load is left out, since each such mutant would need all tests in a fresh worker.
 */
const large = { mostTime: 2000, ignoreStatic: true };

/** What Stryker mutates room by room, and the tests of Node that answer for it. */
export const rooms = {
  compile: {
    mutate: ['src/compile/**/*.ts'],
    // It compiles every sheet for every name in it, which takes a quarter of a minute for each mutant.
    tests: () => below('test/compile', 'planted-unit-errors.test.ts'),
  },
  engine: {
    ...large,
    mutate: ['src/engine/**/*.ts'],
    // Each computes scenarios anew by the hundred.
    tests: () => below('test/engine', 'moved-study.test.ts', 'bench-agreement.test.ts', 'finance-library.test.ts'),
  },
  catalog: {
    ...large,
    // Most tests build all tables anew.
    mostTime: 6000,
    mutate: ['src/catalog/**/*.ts'],
    tests: () => below('test/catalog'),
  },
  scenario: {
    ...large,
    // Nearly all of its tests take a few milliseconds.
    mostTime: 1000,
    // What tables say is resolved once, so that a later run reaches the same code less often; a fresh worker takes half a minute.
    leastHits: 0.25,
    mutate: ['src/scenario/**/*.ts'],
    // Each computes scenarios anew by the hundred; and a mutant of what is tried again until it works would be tried without end.
    tests: () =>
      below(
        'test/scenario',
        ...['second-model.test.ts', 'fabric-second-model.test.ts', 'odd-bands.test.ts', 'with-what-is-needed.test.ts'],
      ),
  },
  view: {
    ...large,
    // Claims, curves and targets draw some hundred cases each.
    mostTime: 5000,
    mutate: ['src/view/**/*.ts'],
    // They keep whole views from test to test, which no mutant reaches again, or say each claim in every language.
    tests: () =>
      below(
        'test/view',
        ...['whole-view.test.ts', 'matters-view.test.ts', 'networks-view.test.ts'],
        ...['own-switch.test.ts', 'upper-switch.test.ts', 'claim-view.test.ts'],
      ),
  },
  export: {
    ...large,
    mutate: ['src/export/**/*.ts'],
    // These start LibreOffice, Python or a thread, or draw a page in a language that is longer than any.
    tests: () =>
      below(
        'test/export',
        ...[
          'workbook-recalculated.test.ts',
          'evidence-pack.test.ts',
          'report-pseudo.test.ts',
          'workbook-pseudo.test.ts',
        ],
      ),
  },
};
