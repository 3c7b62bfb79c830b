import '../input/cpo-input.define.ts';
import { define } from '../define.ts';
import { CpoInputPanel } from './cpo-input-panel.ts';

define('cpo-input-panel', CpoInputPanel);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-input-panel': CpoInputPanel;
  }
}
