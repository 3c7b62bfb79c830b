import process from 'node:process';
import { benchBatch } from './batch.ts';
import { benchEvaluations } from './evaluations.ts';
import { benchFabric } from './fabric.ts';
import { reportPageSize } from './page-size.ts';

const holds = [benchEvaluations(), benchFabric()];
reportPageSize('dist/page/');
// A million takes minutes: npm run bench -- --million
await benchBatch([1_000, 10_000, 100_000, ...(process.argv.includes('--million') ? [1_000_000] : [])]);
if (holds.includes(false)) process.exitCode = 1;
