import { define } from '../define.ts';
import { CpoFrontier } from './cpo-frontier.ts';

define('cpo-frontier', CpoFrontier);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-frontier': CpoFrontier;
  }
}
