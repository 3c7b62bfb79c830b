import { define } from '../define.ts';
import { CpoSureness } from './cpo-sureness.ts';

define('cpo-sureness', CpoSureness);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-sureness': CpoSureness;
  }
}
