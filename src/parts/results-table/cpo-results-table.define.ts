import { define } from '../define.ts';
import { CpoResultsTable } from './cpo-results-table.ts';

define('cpo-results-table', CpoResultsTable);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-results-table': CpoResultsTable;
  }
}
