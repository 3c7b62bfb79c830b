import { writeFileSync } from 'node:fs';
import explanations from 'virtual:explanations';
import sources from 'virtual:sources';
import { test } from 'vitest';
import { workbook, workbookContent } from '../../src/export/workbook.ts';
import { assess, defaultCube } from '../../src/scenario/assess.ts';
import { catalog } from '../../src/scenario/edition.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { workbookWords } from '../../src/words/workbook-words.ts';
const scenarios: Record<string, any> = {
  switch: {
    inputs: { electricityPrice: 0.19, 'linear.endPrice': '75 % of retimed.endPrice', 'cpo.systemPrice': 118000 },
    buyerClass: 'direct',
  },
  fabric: {
    scope: 'fabric',
    inputs: { endpointCount: 8192, 'cpo.endPrice': { typical: 900, quote: { supplier: '=1+1', date: '2026-11-10' } } },
  },
  campus: { scope: 'campus', inputs: { accessCopperShare: 0.5, oversubscription: 2 } },
  networks: {
    scope: 'fabric',
    networks: {
      'east-west': { label: "East's [west]", inputs: { endpointCount: 8192 } },
      storage: {
        label: 'Storage',
        capacity: '51.2T',
        stays: 'retimed',
        inputs: { endpointCount: 512, endpointRate: 400, oversubscription: 2, acceleratorsPerEndpoint: 4 },
      },
      oob: { inputs: { endpointCount: 300 } },
    },
  },
};
test('write', async () => {
  for (const [name, scenario] of Object.entries(scenarios))
    for (const language of ['en', 'de'] as const) {
      const run = runScenario(scenario, catalog);
      const assessment = finish(assess(run, defaultCube, ['tcoWithoutIdle'], []));
      const words = await workbookWords(language);
      const started = performance.now();
      const settings = {
        words,
        sources,
        explanations,
        date: '2026-11-28',
        version: '0.1.0',
        link: 'https://example.com/#scenario=x',
      };
      const content = workbookContent(run, assessment, settings);
      const middle = performance.now();
      const bytes = workbook(run, assessment, settings);
      const longest = Math.max(
        ...content.sheets.flatMap((s) =>
          s.rows.flatMap((r) => r.map((c) => (c && 'formula' in c ? c.formula.length : 0))),
        ),
      );
      console.log(
        name,
        language,
        bytes.length,
        Math.round(middle - started),
        Math.round(performance.now() - middle),
        'longest',
        longest,
        'cells',
        content.sheets.reduce((s, x) => s + x.rows.reduce((t, r) => t + r.length, 0), 0),
      );
      writeFileSync(`/tmp/wb/${name}-${language}.xlsx`, bytes);
    }
});
