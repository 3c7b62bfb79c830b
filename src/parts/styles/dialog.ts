import { css } from 'lit';

/** A dialog that stands at the right edge of the window over its whole height. */
export const dialogStyles = css`
  dialog {
    position: fixed;
    inset: 0 0 0 auto;
    max-width: none;
    height: 100dvh;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    border-left: 1px solid var(--_line);
    background: var(--_page);
    color: inherit;
  }
  dialog::backdrop {
    background: light-dark(rgb(22 25 29 / 0.38), rgb(0 0 0 / 0.6));
  }
`;
