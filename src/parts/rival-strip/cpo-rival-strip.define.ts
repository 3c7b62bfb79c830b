import { define } from '../define.ts';
import { CpoRivalStrip } from './cpo-rival-strip.ts';

define('cpo-rival-strip', CpoRivalStrip);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-rival-strip': CpoRivalStrip;
  }
}
