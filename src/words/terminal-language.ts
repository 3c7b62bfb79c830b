/** What a language brings for the command line, and what is made of it. */
import type { ExplainedDecision } from '../scenario/explain.ts';
import type { SupplierQuote } from '../scenario/supplier-quote.ts';
import { checkedFiguresIn, type CheckedFigureWords } from './checked-figure.ts';
import type { DeskWords } from './desk-words.ts';
import type { TerminalClaim } from './en/terminal/claim.ts';
import type { TerminalHelp } from './en/terminal/help.ts';
import type { PictureTexts } from './en/picture.ts';
import type { MovedWords } from './en/terminal/moved.ts';
import type { TerminalQuotes } from './en/terminal/quotes.ts';
import type { QuantityNames } from './en/quantity-names.ts';
import type { TerminalTexts } from './en/terminal/texts.ts';
import { linesList, noteTextIn, type ImportWords } from './import-words.ts';
import type { Language } from './languages.ts';
import { refusalsIn, type CommandRefusalWords, type RefusalWords } from './refusal-words.ts';

export interface TerminalLanguage {
  readonly language: Language;
  /** Sentences, names and numbers: the terminal says them as the desk does. */
  readonly desk: DeskWords;
  readonly quantities: QuantityNames;
  readonly texts: TerminalTexts;
  readonly help: TerminalHelp;
  readonly quotes: TerminalQuotes;
  readonly moved: MovedWords;
  readonly picture: PictureTexts;
  readonly claim: TerminalClaim;
  readonly imports: ImportWords;
  readonly checkedFigures: CheckedFigureWords;
  readonly refusals: RefusalWords;
  readonly commandRefusals: CommandRefusalWords;
}

export type TerminalWords = ReturnType<typeof terminalIn>;

/** The words of the command line in one language. */
export function terminalIn({ checkedFigures, refusals, imports, ...language }: TerminalLanguage) {
  const { desk, texts, quotes, commandRefusals } = language;
  const { numbers, signs } = desk;
  const exact = (value: number): string => numbers.number(value, 15);

  /** A number of the decision: `1,200 USD`, `2.4 years`, `8.1 % and 40 %`, or why there is none. */
  function decisionNumber({ value, byYear, unit, reason, roots }: ExplainedDecision): string {
    if (roots && roots.length > 0) return roots.map((rate) => numbers.percent(rate, 3)).join(texts.explain.and);
    if (value === null) return desk.reason(reason) || desk.explanation.noValue;
    const shown = numbers.withUnit(numbers.number(value, 5), numbers.unit(unit));
    return byYear ? texts.explain.inFirstYear(shown) : shown;
  }

  /** `640 EUR, 600 EUR from 1,000` */
  function prices({ prices: steps, currency = 'USD' }: SupplierQuote): string {
    const each = steps.map(({ from, price }) => {
      const amount = numbers.withUnit(exact(price), currency);
      return from === 1 ? amount : quotes.quote.priceFrom(amount, exact(from));
    });
    return desk.list(each);
  }

  /** A quote in one line. */
  function quoteText(one: SupplierQuote): string {
    const { things, powerMax, laser, noLaser, warranty, leadTime, failures, validUntil } = quotes.quote;
    const { exchange, currency } = one;
    const watts = (power: number): string => numbers.withUnit(exact(power), 'W');
    return [
      one.supplier,
      one.date,
      [
        things[one.what],
        one.architecture === undefined ? undefined : desk.architectureName(one.architecture),
        one.capacity,
      ]
        .filter(Boolean)
        .join(' '),
      one.rateGbps === undefined ? undefined : numbers.withUnit(exact(one.rateGbps), 'Gbit/s'),
      prices(one),
      exchange && `1 USD = ${exact(exchange.unitsPerUsd)} ${currency}${signs.bracket(exchange.date)}`,
      one.power === undefined ? undefined : watts(one.power),
      one.powerMax === undefined ? undefined : powerMax(watts(one.powerMax)),
      one.laserIncluded === undefined ? undefined : one.laserIncluded ? laser : noLaser,
      one.warrantyYears === undefined ? undefined : warranty(one.warrantyYears),
      one.leadTimeWeeks === undefined ? undefined : leadTime(one.leadTimeWeeks),
      one.failureRate === undefined ? undefined : failures(one.failureRate),
      one.validUntil === undefined ? undefined : validUntil(one.validUntil),
    ]
      .filter((part) => part !== undefined)
      .join(signs.semicolon);
  }

  return {
    ...language,
    ...refusalsIn(refusals, numbers, commandRefusals),
    ...checkedFiguresIn(checkedFigures, numbers),
    decisionNumber,
    quoteText,
    noteText: noteTextIn(imports),
    /** Lines of a file, of one of several sheets. */
    place: (sheet: string | null, lines: readonly number[]): string => {
      const shown = imports.lines(linesList(lines, imports.listing), lines.length);
      return sheet === null ? shown : quotes.inSheet(sheet, shown);
    },
    /** `+16 %`, `−0.4 %`, `0 %` */
    signedPercent: (share: number): string => `${share > 0 ? '+' : ''}${numbers.percent(share, 2)}`,
  };
}
