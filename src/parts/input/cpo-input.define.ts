import { define } from '../define.ts';
import { CpoInput } from './cpo-input.ts';

define('cpo-input', CpoInput);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-input': CpoInput;
  }
}
