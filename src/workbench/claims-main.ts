import { define } from '../elements/define.ts';
import { CpoClaimsPage } from './claims-page.ts';

define('cpo-claims-page', CpoClaimsPage);
