/** The desk in English. */
import { answerLanguage } from './answer.ts';
import { texts } from './desk-texts.ts';
import { sentences } from './desk-sentences.ts';
import type { DeskLanguage } from '../desk-language.ts';
import { deskIn } from '../desk-words.ts';
import {
  buyerClassLabels,
  changeLabels,
  decisionLabels,
  inputGroupLabels,
  presetLabels,
  quantityLabels,
  reasonLabels,
  scopeLabels,
} from './labels.ts';
import { evidenceText } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { glossary, phraseOf } from './glossary.ts';
import { inputLabel } from './input-words.ts';
import { caseWarningWords } from './case-warning-words.ts';
import { refusalWords } from './refusals.ts';
import { warningWords } from './warning-words.ts';

/** All that English brings, for whoever makes a language from it. */
export const deskLanguage: DeskLanguage = {
  answer: answerLanguage,
  labels: {
    quantities: quantityLabels,
    groups: groupLabels,
    inputGroups: { ...inputGroupLabels, fabric: 'Network' },
    decisions: decisionLabels,
    reasons: reasonLabels,
    evidence: evidenceText,
    buyerClasses: buyerClassLabels,
    scopes: { ...scopeLabels, switch: 'one switch', fabric: 'fabric', campus: 'campus' },
    presets: presetLabels,
    changes: changeLabels,
  },
  sentences,
  texts,
  glossary,
  phrase: phraseOf,
  quotedBy: (what, supplier) => `${what}, quoted by ${supplier}`,
  inputLabel,
  refusals: refusalWords,
  warnings: { ...warningWords, ...caseWarningWords },
};

export const deskWords = deskIn(deskLanguage);
