import { define } from '../define.ts';
import { CpoImport } from './cpo-import.ts';

define('cpo-import', CpoImport);
