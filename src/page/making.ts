/** What a reader sees while a file is made, and hears where it could not be. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { DeskWords } from '../words/desk-words.ts';
import type { Exported } from './desk-bar.ts';

const nameOf = (words: DeskWords, kind: Exported): string =>
  (kind === 'scenario' ? words.scenarioFile : words.exports[kind]).name;

/** Empty while nothing is made. */
export const makingText = (words: DeskWords, kind: Exported | undefined): string =>
  kind === undefined ? '' : words.making(nameOf(words, kind));

export const notMadeText = (words: DeskWords, kind: Exported | undefined): string =>
  kind === undefined ? '' : words.notMade(nameOf(words, kind));

/** A calm line over the page; it moves nothing. The status of the page tells it to those who do not see it. */
export const makingLine = (words: DeskWords, kind: Exported | undefined): TemplateResult | typeof nothing =>
  kind === undefined ? nothing : html`<p class="making" aria-hidden="true">${makingText(words, kind)}</p>`;

export const makingStyles = css`
  .making {
    position: fixed;
    z-index: 6;
    top: 60px;
    inset-inline-end: max(32px, calc((100% - 1400px) / 2 + 32px));
    margin: 0;
    padding: 6px 12px;
    border: 1px solid var(--_field);
    border-radius: 6px;
    background: var(--_page);
    color: var(--_muted);
    font-size: 13px;
  }
  @media (max-width: 1080px) {
    .making {
      top: auto;
      bottom: calc(72px + env(safe-area-inset-bottom));
      inset-inline: 16px;
      text-align: center;
    }
  }
  @media print {
    .making {
      display: none;
    }
  }
`;
