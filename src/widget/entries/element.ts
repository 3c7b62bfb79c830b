/** For npm: the class and its events. Nothing is registered before `define` is called. */
import { define as defineOnce } from '../../parts/define.ts';
import { CpoTco } from '../cpo-tco.ts';

export { CpoTco };
export { TcoChangeEvent, TcoErrorEvent, TcoResultEvent } from '../tco-events.ts';

/** Registers the element; under another name a subclass, for a class can have one name only. A taken name is left as it is. */
export function define(tag: string = 'cpo-tco'): void {
  defineOnce(tag, tag === 'cpo-tco' ? CpoTco : class extends CpoTco {});
}
