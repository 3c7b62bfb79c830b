import { sentences } from '../words/sentences.ts';
import { finish } from '../scenario/finish.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { usDollar } from '../scenario/currency.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { quotesView, targetsView } from '../view/quotes-view.ts';
import { questionView } from '../view/question-view.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { turningDigits } from '../words/format.ts';
import { quoteFor, quotedThing } from '../words/quoted-thing.ts';
import { dollars } from './names.ts';
import { textTable } from './text-table.ts';
import { dayNow } from '../view/day-of.ts';

/** Each quote with the price to ask for, in the words of the desk; nothing where there is none. */
export function targetsOf(run: Run, seed: number, words: DeskWords): string[] {
  const quotes = quotesView(run, dollars, dayNow());
  if (quotes.length === 0) return [];
  const w = words.quotesDrawer;
  const { signs } = words;
  const ofQuote = (quote: (typeof quotes)[number]): string =>
    `  ${quote.supplier}${signs.comma}${quoteFor(words, quote)}`;
  const unit = usDollar.code;
  const question = questionView(run, usDollar, 0, catalog);
  const money = (value: number | null, quoted: number): string =>
    value === null
      ? '—'
      : words.numbers.number(value, turningDigits(value)) +
        signs.bracket((value > quoted ? '+' : '') + words.percent(value / quoted - 1));
  const rows = finish(targetsView(run, dollars, seed)).flatMap((target) => {
    const quote = quotes.find(({ key }) => key === target.key);
    if (!quote) return [];
    const { ask, why } = words.target(target, unit);
    return [
      [
        `${ofQuote(quote)} ${quotedThing(words, question, quote)}`,
        words.numbers.number(target.quoted, 6),
        money(target.limit, target.quoted),
        money(target.ask, target.quoted),
        sentences([ask + signs.stop, why]),
      ],
    ];
  });
  const aside = quotes.flatMap((quote) => {
    const state = w.states[quote.state];
    return quote.key !== null || state === '' ? [] : [ofQuote(quote) + signs.colon + state];
  });
  // Where a quote is not like the others, and whether it can still be accepted.
  const notes = quotes.flatMap((quote) => {
    const told = [
      ...(quote.isAhead ? [w.ahead] : []),
      ...(quote.daysLeft !== null && quote.daysLeft < 0 ? [w.expired] : []),
      ...(quote.key === null ? [] : quote.notes.map((note) => w.notes[note])),
    ];
    return told.length === 0 ? [] : [ofQuote(quote) + signs.colon + told.join(signs.semicolon)];
  });
  const header = [w.targets, w.price(unit), w.limit, w.veryLikely, w.ask];
  return ['', ...(rows.length > 0 ? [textTable([header, ...rows])] : []), ...aside, ...notes];
}
