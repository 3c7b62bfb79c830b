import './elements.ts';
import { painted } from '../parts/painted.ts';
import { CpoDesk } from './cpo-desk.ts';
import { wordsOf } from './desk-language.ts';
import { holdsScenario } from './holds-scenario.ts';
import { languageAsked, speak } from './language.ts';

/** The view that the build made stands until the engine tells more; a link is not shown as what it is not. */
const isLinked = holdsScenario(location.hash);
const [words, first] = await Promise.all([
  wordsOf(languageAsked()),
  isLinked ? undefined : import('virtual:first-view').then(({ default: view }) => view),
]);
speak(words);
document.querySelector('#desk')!.replaceChildren(new CpoDesk(first, words));
await painted();
await import('./section-elements.ts');
