import './elements.ts';
import { CpoDesk } from './cpo-desk.ts';

/** The view that the build made stands until the engine tells more; a link is not shown as what it is not. */
const linked = /[#&]scenario=/.test(location.hash);
const first = linked ? undefined : (await import('virtual:first-view')).default;
document.querySelector('#desk')!.replaceChildren(new CpoDesk(first));
