/** What stands behind one published sentence, as one file: the evidence pack with the sentence and the picture. */
import type { Catalog } from '../catalog/catalog.ts';
import type { Hypercube } from '../engine/hypercube.ts';
import type { EditionTexts } from '../scenario/editions.ts';
import type { Run } from '../scenario/run-scenario.ts';
import type { PictureWords } from '../words/picture-words.ts';
import type { ClaimFigures } from '../view/claim-view.ts';
import { packContent, sealed, type EvidencePack } from './evidence-pack.ts';
import { drawPicture } from './picture.ts';
import { pictureContent, pictureInWords } from './picture-content.ts';

export const substantiationKind = 'cpo-tco-substantiation';
export const substantiationVersion = 1;

/** The sentence as it is published. */
export interface PublishedSentence {
  readonly text: string;
  readonly language: string;
  readonly link: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

export interface Substantiation {
  readonly kind: typeof substantiationKind;
  readonly version: typeof substantiationVersion;
  readonly sentence: PublishedSentence;
  /** The figures that the sentence is written with. */
  readonly figures: ClaimFigures;
  /** A whole SVG file. */
  readonly picture: string;
  /** Scenario, edition, figures with their sources, formulas and result. */
  readonly evidence: EvidencePack;
}

export interface SubstantiationOf {
  readonly packageVersion: string;
  readonly cube: Hypercube;
  readonly texts: EditionTexts;
  readonly shipped: Catalog;
  /** Of the picture. */
  readonly words: PictureWords;
}

/** The text of the file. It pauses while it works; what it gives back has still to be sealed. */
export function* substantiation(
  run: Run,
  sentence: PublishedSentence,
  figures: ClaimFigures,
  { packageVersion, cube, texts, shipped, words }: SubstantiationOf,
): Generator<void, () => Promise<string>, void> {
  const content = yield* packContent(run, packageVersion, cube, texts);
  yield;
  const shown = pictureContent(run, words, packageVersion, cube, shipped);
  const { svg } = drawPicture(shown, pictureInWords(shown));
  return async () => {
    const whole: Substantiation = {
      kind: substantiationKind,
      version: substantiationVersion,
      sentence,
      figures,
      picture: svg,
      evidence: await sealed(content),
    };
    return `${JSON.stringify(whole, null, 2)}\n`;
  };
}
