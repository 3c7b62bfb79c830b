import { define } from '../parts/define.ts';
import { builderWordsOf } from '../words/builder-words.ts';
import { CpoBuilder } from './cpo-builder.ts';
import { wordsOf } from './desk-language.ts';
import { languageAsked } from './language.ts';
import { languageAmong } from '../words/languages.ts';

define('cpo-builder', CpoBuilder);
const words = await wordsOf(languageAsked());
const own = await builderWordsOf[languageAmong([words.locale]) ?? 'en']();
document.querySelector('#builder')!.replaceChildren(new CpoBuilder(words, own));
