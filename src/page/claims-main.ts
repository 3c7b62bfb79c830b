import { define } from '../parts/define.ts';
import { CpoClaimsPage } from './claims-page.ts';

define('cpo-claims-page', CpoClaimsPage);
