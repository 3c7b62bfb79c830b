import { define } from '../define.ts';
import { CpoWaterfall } from './cpo-waterfall.ts';

define('cpo-waterfall', CpoWaterfall);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-waterfall': CpoWaterfall;
  }
}
