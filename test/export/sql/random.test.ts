import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sqlStatement } from '../../../src/export/sql.ts';
import { resolveScenario } from '../../../src/scenario/resolve.ts';
import { anyFabric } from '../../cases/random-fabric.ts';
import { agreement } from '../../cases/sql-agreement.ts';

describe('random fabrics', () => {
  test('agree', async () => {
    const samples = fc.sample(anyFabric, { seed: 20261129, numRuns: 400 });
    const report = await agreement(samples);
    console.log(report);
    expect(report.worst).toBeLessThan(1e-9);
  });
});
void sqlStatement; void resolveScenario;
