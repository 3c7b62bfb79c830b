import { define } from '../define.ts';
import { CpoPublishedTable } from './cpo-published-table.ts';

define('cpo-published-table', CpoPublishedTable);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-published-table': CpoPublishedTable;
  }
}
