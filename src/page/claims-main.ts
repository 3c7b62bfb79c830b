import { define } from '../parts/define.ts';
import { claimsWordsOf, speakClaims } from './claims-language.ts';
import { CpoClaimsPage } from './claims-page.ts';
import { languageAsked } from './language.ts';

// What stands in the file stays until the words are there.
const words = await claimsWordsOf(languageAsked());
const page = document.querySelector<CpoClaimsPage>('cpo-claims-page');
if (page) {
  page.words = words;
  speakClaims(words);
}
define('cpo-claims-page', CpoClaimsPage);
