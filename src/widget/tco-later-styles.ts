/** What a first picture on a screen does without: paper, and colours that a reader forces on all pages. They come with the chart. */
import { css } from 'lit';

export const laterStyles = css`
  @media print {
    .controls,
    .inputs .link,
    [type='range'],
    .links button,
    .keys,
    .tip {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  @media (forced-colors: active) {
    :checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    /* They are told apart by nothing that could be forced. */
    .bar svg,
    li::before {
      forced-color-adjust: none;
    }
  }
  .bar:dir(rtl) text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
`;
