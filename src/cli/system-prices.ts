import { terminal } from '../words/terminal-en.ts';
import { formatQuantity } from '../words/format.ts';
import { cheapestBelow } from '../scenario/break-evens.ts';
import { labelOf } from './names.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { tiersOf } from '../scenario/tiers.ts';

/** Below which price of the whole switch an option is the cheapest, where one is given. */
export function systemPriceTexts(run: Run): string[] {
  const { resolved } = run;
  const places = tiersOf(resolved);
  // Editions before 2026.12 know no figures of whole switches.
  if (!resolved.catalog.input('systemPrice')) return [];
  return resolved.options.flatMap((option) => {
    const names = places
      .map((place) => resolved.input(option, `${place}.systemPrice`))
      .filter(({ origin }) => origin !== 'none')
      .map(({ name }) => name);
    return [...new Set(names)].map((name) => {
      const limit = cheapestBelow(run, option.id, name);
      return terminal.systemPrice(labelOf(run, option.id), limit === null ? null : formatQuantity(limit, 'USD', 4));
    });
  });
}
