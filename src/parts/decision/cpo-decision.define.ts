import { define } from '../define.ts';
import { CpoDecision } from './cpo-decision.ts';

define('cpo-decision', CpoDecision);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-decision': CpoDecision;
  }
}
