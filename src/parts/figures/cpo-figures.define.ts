import { define } from '../define.ts';
import { CpoFigures } from './cpo-figures.ts';

define('cpo-figures', CpoFigures);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-figures': CpoFigures;
  }
}
