import { define } from '../parts/define.ts';
import { CpoClaimSlide } from './cpo-claim-slide.ts';

define('cpo-claim-slide', CpoClaimSlide);
