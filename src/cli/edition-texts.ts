import explanations from 'virtual:explanations';
import sources from 'virtual:sources';
import { textsOf, type EditionTexts } from '../scenario/editions.ts';

/** Sources and explanations of an edition: of a frozen one that is loaded, or of this build. */
export const textsOfEdition = (edition: string): EditionTexts => textsOf(edition) ?? { explanations, sources };
