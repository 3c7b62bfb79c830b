import { css } from 'lit';

/** What is there for a screen reader alone. */
export const unseen = css`
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
