/**
 * npm run bench                  everything
 * npm run bench -- drag bad      the parts whose names are given
 * npm run bench -- --profile     also profiles the page, from a build whose functions keep their names
 * npm run bench -- --million     also a batch of a million, which takes long
 */
import process from 'node:process';
import { benchBadInput } from './bad-input.ts';
import { benchBatch } from './batch.ts';
import { benchDrag } from './drag.ts';
import { benchDraws } from './draws.ts';
import { benchEvaluations } from './evaluations.ts';
import { benchFabric } from './fabric.ts';
import { benchNetworks } from './networks.ts';
import { reportPageSize } from './page-size.ts';
import { benchSquiggle } from './squiggle.ts';

const folder = 'node_modules/.bench/';
const words = process.argv.slice(2);
const withProfile = words.includes('--profile');
const sizes = [1_000, 10_000, 100_000, ...(words.includes('--million') ? [1_000_000] : [])];

/** Each prints what it measured, and answers whether its limit holds where it has one. */
const parts: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  evaluations: benchEvaluations,
  fabric: benchFabric,
  networks: benchNetworks,
  draws: () => benchDraws(`${folder}draws-page.js`),
  squiggle: async () => {
    await benchSquiggle('node_modules/.squiggle/');
    return true;
  },
  drag: () => benchDrag(withProfile ? `${folder}page/` : 'dist/page/', withProfile),
  bad: () => benchBadInput('dist/page/'),
  size: () => {
    reportPageSize('dist/page/');
    return true;
  },
  batch: async () => {
    await benchBatch(sizes);
    return true;
  },
};

const asked = words.filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`bench has no part ${unknown.join(', ')}; it has ${Object.keys(parts).join(', ')}`);
  process.exitCode = 2;
} else
  for (const [name, run] of Object.entries(parts))
    if ((asked.length === 0 || asked.includes(name)) && !(await run())) process.exitCode = 1;
