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
const withProfile = process.argv.includes('--profile');

const holds = [benchEvaluations(), benchFabric(), benchNetworks(), await benchDraws(`${folder}draws-page.js`)];
await benchSquiggle('node_modules/.squiggle/');
holds.push(await benchDrag(withProfile ? `${folder}page/` : 'dist/page/', withProfile));
holds.push(await benchBadInput('dist/page/'));
reportPageSize('dist/page/');
// A million takes minutes: npm run bench -- --million
await benchBatch([1_000, 10_000, 100_000, ...(process.argv.includes('--million') ? [1_000_000] : [])]);
if (holds.includes(false)) process.exitCode = 1;
