import { define } from '../define.ts';
import { CpoRequest } from './cpo-request.ts';

define('cpo-request', CpoRequest);
