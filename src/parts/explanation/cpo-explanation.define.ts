import { define } from '../define.ts';
import '../figures/cpo-figures.define.ts';
import { CpoExplanation } from './cpo-explanation.ts';

define('cpo-explanation', CpoExplanation);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-explanation': CpoExplanation;
  }
}
