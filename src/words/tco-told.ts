/** Question, answer and conditions of the widget: those of the desk. */
import type { AnswerView, InputView } from '../view/view.ts';
import { answerIn, type AnswerLanguage, type Asked } from './answer-words.ts';

export interface TcoTold {
  readonly question: string;
  /** The answer before cases are simulated. */
  readonly headline: string;
  readonly conditions: string;
  /** Whose figures products of sponsors have. */
  readonly disclosures: readonly string[];
}

export interface ToldOf extends Asked {
  readonly answer: AnswerView;
  readonly conditions: readonly Pick<InputView, 'quantity' | 'unit' | 'value' | 'origin'>[];
}

export function toldIn(language: AnswerLanguage): (of: ToldOf) => TcoTold {
  const words = answerIn(language);
  return (of) => ({
    question: language.ask(words.questionSentence(of)),
    headline: words.headline(of.answer),
    conditions: words.conditions(of, of.conditions),
    disclosures: words.disclosures(of.answer.rows.map(({ option }) => option)),
  });
}
