/** The command line in English. */
import { terminalIn } from '../../terminal-language.ts';
import { checkedFigureWords } from '../checked-figure.ts';
import { deskWords } from '../desk.ts';
import { importWords } from '../import-words.ts';
import { pictureTexts } from '../picture.ts';
import { quantityNames } from '../quantity-names.ts';
import { refusalWords } from '../refusals.ts';
import { terminalClaim } from './claim.ts';
import { help } from './help.ts';
import { movedWords } from './moved.ts';
import { terminalQuotes } from './quotes.ts';
import { commandRefusals } from './refusals.ts';
import { terminalTexts } from './texts.ts';

export const terminalWords = terminalIn({
  language: 'en',
  desk: deskWords,
  quantities: quantityNames,
  texts: terminalTexts,
  help,
  quotes: terminalQuotes,
  moved: movedWords,
  picture: pictureTexts,
  claim: terminalClaim,
  imports: importWords,
  checkedFigures: checkedFigureWords,
  refusals: refusalWords,
  commandRefusals,
});
