/** How the command line says what became of a published claim, in English. */
import type { Source } from '../catalog/types.ts';
import type { CheckedFigure, ClaimVerdict } from '../scenario/check-claims.ts';
import { computedText } from './checked-figure-en.ts';
import { claimArticleWords } from './claim-words.ts';
import { verdictLabels } from './en/labels.ts';

export const terminalClaims = {
  verdict: (verdict: ClaimVerdict): string => verdictLabels[verdict]!,
  cells: (check: CheckedFigure): readonly string[] => [
    `published ${check.words}`,
    `computed ${computedText(check)}`,
    claimArticleWords.agrees(check.agrees),
  ],
  source: ({ title, publisher }: Source): string => `Source: ${title}, ${publisher}`,
};
