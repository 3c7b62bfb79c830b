import axe from 'axe-core';
import type { Frame, Page } from 'playwright';

/** What axe-core finds, with the markup. */
export async function violations(within: Page | Frame): Promise<string[]> {
  await within.evaluate(axe.source);
  return within.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: typeof axe };
    const { violations: found } = await run.run(document, {
      resultTypes: ['violations'],
      // Of what is found wrong the markup says enough; finding a selector of everything that is right takes long.
      selectors: false,
      preload: false,
      rules: { 'target-size': { enabled: true } },
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
  });
}
