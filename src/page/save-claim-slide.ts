/** A claim on a slide, as a file. Loaded when a reader asks for one. */
import { drawClaimSlide } from '../export/claim-slide.ts';
import type { SlideFormat } from '../parts/claim/claims.ts';
import { pngOf, slidePixels } from '../parts/png-of.ts';
import { saveFile } from '../parts/save-file.ts';
import type { ClaimFigures } from '../view/claim-view.ts';
import type { ClaimWords, WrittenClaim } from '../words/claim-text.ts';

/** @throws Error where the browser cannot draw it. */
export async function saveClaimSlide(
  figures: ClaimFigures,
  words: ClaimWords,
  written: WrittenClaim,
  format: SlideFormat,
): Promise<void> {
  const { svg } = drawClaimSlide(figures, words, written);
  if (format === 'svg') saveFile('cpo-tco-claim.svg', 'image/svg+xml', svg);
  else saveFile('cpo-tco-claim.png', 'image/png', await pngOf(svg, slidePixels));
}
