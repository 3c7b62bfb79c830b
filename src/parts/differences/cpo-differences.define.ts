import { define } from '../define.ts';
import { CpoDifferences } from './cpo-differences.ts';

define('cpo-differences', CpoDifferences);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-differences': CpoDifferences;
  }
}
