import { define } from '../define.ts';
import { CpoTco } from './cpo-tco.ts';

define('cpo-tco', CpoTco);
