/** The picture of the tier without script, made when a reader asks for that tier. */
import { drawPicture } from '../export/picture.ts';
import { pictureContent, pictureInWords } from '../export/picture-content.ts';
import { embeddedScenario } from '../export/embedded-scenario.ts';
import { defaultCube } from '../scenario/assess.ts';
import { catalog } from '../scenario/edition.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { linkOf } from '../scenario/scenario-link.ts';
import type { MadePicture } from './builder-output.ts';

/** As `cpo-tco embed --tier static` makes it. */
export function makePicture(run: Run, version: string, workbench: string | undefined): MadePicture {
  const content = pictureContent(run, version, defaultCube, catalog);
  const alt = pictureInWords(content);
  const { resolved } = run;
  return {
    ...drawPicture(content, alt),
    alt,
    ...(workbench && { link: linkOf({ scenario: embeddedScenario(resolved) }, workbench, resolved.catalog) }),
  };
}
