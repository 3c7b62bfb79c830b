import { define } from '../define.ts';
import { CpoBids } from './cpo-bids.ts';
import { CpoImport } from './cpo-import.ts';

define('cpo-bids', CpoBids);
define('cpo-import', CpoImport);
