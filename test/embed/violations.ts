import axe from 'axe-core';
import type { Frame, Page } from 'playwright';
import { axeOptions, violationsIn } from '../cases/axe-options.ts';

/** What axe-core finds, with the markup. */
export async function violations(within: Page | Frame): Promise<string[]> {
  // To read it takes longer than a small page takes to be looked at.
  if (!(await within.evaluate(() => 'axe' in globalThis))) await within.evaluate(axe.source);
  const found = await within.evaluate((options) => {
    const { axe: run } = globalThis as unknown as { axe: typeof axe };
    return run.run(document, options);
  }, axeOptions);
  return violationsIn(found);
}
