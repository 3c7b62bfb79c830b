/** The picture of the tier without script, and the slide, made when a reader asks for that tier. */
import './claim-slide-element.ts';
import { drawPicture } from '../export/picture.ts';
import { pictureContent, pictureInWords } from '../export/picture-content.ts';
import { embeddedScenario } from '../export/embedded-scenario.ts';
import { drawSlide } from '../export/slide.ts';
import { slideContent, slideOf } from '../export/slide-content.ts';
import { assess, defaultCube } from '../scenario/assess.ts';
import { usDollar } from '../scenario/currency.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { finish } from '../scenario/finish.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { linkOf } from '../scenario/scenario-link.ts';
import { dayNow } from '../view/day-of.ts';
import type { PictureWords } from '../words/picture-words.ts';
import type { MadePicture } from './builder-output.ts';

/** As `cpo-tco embed --tier static` makes it. */
export function makePicture(
  run: Run,
  words: PictureWords,
  version: string,
  workbench: string | undefined,
): MadePicture {
  const content = pictureContent(run, words, version, defaultCube, catalog);
  const alt = pictureInWords(content);
  const { resolved } = run;
  return {
    ...drawPicture(content, alt),
    alt,
    ...(workbench && { link: linkOf({ scenario: embeddedScenario(resolved) }, workbench, resolved.catalog) }),
  };
}

/** Question, answer and ranking, 16:9. @returns an SVG file. */
export function makeSlide(run: Run, words: PictureWords, version: string, workbench: string | undefined): string {
  const of = slideOf(finish(assess(run, defaultCube, [])), usDollar, catalog);
  const source = { version, date: dayNow(), ...(workbench && { link: workbench }) };
  return drawSlide(slideContent(of, words, source)).svg;
}
