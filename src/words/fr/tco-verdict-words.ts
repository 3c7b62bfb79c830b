/** The French words of the widget for warnings, the verdict on two options and the chart; they come with the engine. */
import type { VerdictTcoWords } from '../tco-words.ts';
import { warningIn } from '../warning-words.ts';
import { chartWords } from './chart-words.ts';
import { commonTexts } from './common-texts.ts';
import { optionLabels } from './labels.ts';
import { verdictWords } from './verdict.ts';
import { warningWords } from './warning-words.ts';

export const tcoWords: VerdictTcoWords = {
  verdict: verdictWords,
  chart: chartWords,
  warning: warningIn(warningWords, optionLabels, commonTexts.signs.colon),
};
