import { define } from '../define.ts';
import { CpoTornado } from './cpo-tornado.ts';

define('cpo-tornado', CpoTornado);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-tornado': CpoTornado;
  }
}
