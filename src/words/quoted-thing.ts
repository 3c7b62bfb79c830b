import type { QuestionView, QuoteView } from '../view/view.ts';
import { switchName } from './answer-words.ts';
import type { DeskWords } from './desk-words.ts';

/** What a quote is for, in words; a module without a rate is that of a port. */
export function quotedThing(
  { quotesDrawer: { kinds }, signs }: DeskWords,
  question: QuestionView,
  { what, rateGbps, switchLabel, network }: Pick<QuoteView, 'what' | 'rateGbps'> & Partial<QuoteView>,
): string {
  const thing =
    what === 'module' || what === 'card-module'
      ? kinds[what](rateGbps ?? question.portRateGbps)
      : kinds[what](switchLabel ?? switchName(question));
  return network ? thing + signs.bracket(network) : thing;
}

/** Which option a quote is for: an own product by its name. */
export const quoteFor = (words: DeskWords, { architecture, label, what }: QuoteView): string =>
  what === 'switch' ? words.quotesDrawer.any : (label ?? words.architectureName(architecture));
