import { define } from '../define.ts';
import { CpoControls } from './cpo-controls.ts';

define('cpo-controls', CpoControls);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-controls': CpoControls;
  }
}
