import type { TerminalWords } from '../words/terminal-words.ts';
import { cheapestBelow } from '../scenario/break-evens.ts';
import { labelOf } from './names.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { tiersOf } from '../scenario/tiers.ts';

/** Below which price of the whole switch an option is the cheapest, where one is given. */
export function systemPriceTexts(run: Run, { desk, texts }: TerminalWords): string[] {
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
      const label = labelOf(run, option.id, desk);
      return limit === null
        ? texts.neverCheapest(label)
        : texts.cheapestBelow(label, desk.numbers.quantity(limit, 'USD', 4));
    });
  });
}
