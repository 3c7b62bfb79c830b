import { css } from 'lit';
import { baseStyles } from './base.ts';
import { controlStyles } from './controls.ts';
import { markStyles } from './marks.ts';
import { foldedBelow, tableStyles } from './tables.ts';
import { tokens } from './tokens.ts';

/** The one style vocabulary of the desk and its parts. */
export const deskStyles = css`
  ${tokens}
  ${baseStyles}
  ${controlStyles}
  ${tableStyles}
  ${foldedBelow(640)}
  ${markStyles}
`;
