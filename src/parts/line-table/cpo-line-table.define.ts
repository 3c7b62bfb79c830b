import { define } from '../define.ts';
import { CpoLineTable } from './cpo-line-table.ts';

define('cpo-line-table', CpoLineTable);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-line-table': CpoLineTable;
  }
}
