/** What a first picture on a screen does without: paper, colours that a reader forces on all pages, tables that are folded away, what is refused. They come with the chart. */
import { css, unsafeCSS } from 'lit';
import { paleGroups } from '../view/pale-groups.ts';

const pale = unsafeCSS(paleGroups.map((id) => `.${id}`).join());

export const laterStyles = css`
  [aria-invalid='true'] {
    border-color: var(--_warn);
  }
  .scroll {
    overflow-x: auto;
  }
  .bar :is(${pale}) + text {
    fill: light-dark(#16191d, #101317);
  }
  li:is(${pale})::before {
    color: light-dark(#16191d, #101317);
  }
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
    li::before,
    .ev::before {
      forced-color-adjust: none;
    }
    .ev {
      --_muted: CanvasText;
    }
    .plot .baseline {
      color: CanvasText;
    }
    .plot .option {
      color: LinkText;
    }
  }
  .bar:dir(rtl) text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
`;
