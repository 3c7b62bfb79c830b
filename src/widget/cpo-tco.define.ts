import { define } from '../parts/define.ts';
import { CpoTco } from './cpo-tco.ts';

define('cpo-tco', CpoTco);
