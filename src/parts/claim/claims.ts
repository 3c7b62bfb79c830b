import type { ClaimFigures, ClaimView } from '../../view/claim-view.ts';
import type { ClaimOf } from '../../scenario/claim-of.ts';

/** A claim that was judged, with the fragment of the link to each claim that is carried. */
export interface LinkedClaims {
  readonly view: ClaimView;
  readonly hash: string;
  readonly nearest: readonly string[];
}

/** What the panel asks the page for. */
export interface Claims {
  readonly judge: (claim: ClaimOf) => Promise<LinkedClaims>;
  /** Saves the file that stands behind a sentence. */
  readonly save: (sentence: ClaimSentence) => Promise<void>;
  /** Saves a slide with the sentence, 16:9. */
  readonly saveSlide: (sentence: ClaimSentence, format: SlideFormat) => Promise<void>;
  /** The address that fragments stand behind. */
  readonly address: () => string;
}

export type SlideFormat = 'png' | 'svg';

export interface ClaimSentence {
  readonly figures: ClaimFigures;
  readonly text: string;
  readonly language: string;
  readonly link: string;
  /** YYYY-MM-DD */
  readonly date: string;
}
