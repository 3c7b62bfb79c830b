/** The command line in a language that nobody speaks: what it prints without accents did not come from its words. */
import { terminalIn } from '../../src/words/terminal-language.ts';
import { checkedFigureWords } from '../../src/words/en/checked-figure.ts';
import { importWords } from '../../src/words/en/import-words.ts';
import { pictureTexts } from '../../src/words/en/picture.ts';
import { quantityNames } from '../../src/words/en/quantity-names.ts';
import { refusalWords } from '../../src/words/en/refusals.ts';
import { terminalClaim } from '../../src/words/en/terminal/claim.ts';
import { help } from '../../src/words/en/terminal/help.ts';
import { movedWords } from '../../src/words/en/terminal/moved.ts';
import { terminalQuotes } from '../../src/words/en/terminal/quotes.ts';
import { commandRefusals } from '../../src/words/en/terminal/refusals.ts';
import { terminalTexts } from '../../src/words/en/terminal/texts.ts';
import { pseudo, pseudoDesk } from './pseudo-language.ts';

export const pseudoTerminal = terminalIn({
  language: 'de',
  desk: pseudoDesk,
  quantities: pseudo(quantityNames),
  texts: pseudo(terminalTexts),
  help: pseudo(help),
  quotes: pseudo(terminalQuotes),
  moved: pseudo(movedWords),
  picture: pseudo(pictureTexts),
  claim: pseudo(terminalClaim),
  imports: pseudo(importWords),
  checkedFigures: pseudo(checkedFigureWords),
  refusals: pseudo(refusalWords),
  commandRefusals: pseudo(commandRefusals),
});
