import { define } from '../define.ts';
import { CpoRanking } from './cpo-ranking.ts';

define('cpo-ranking', CpoRanking);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-ranking': CpoRanking;
  }
}
