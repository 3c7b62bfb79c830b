import type { ResultJson } from '../export/json.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { frozen } from './unchangeable.ts';

const bubbling = { bubbles: true, composed: true };

/** A reader has changed the scenario. */
export class TcoChangeEvent extends Event {
  static readonly type = 'cpo-tco-change';
  readonly detail: { readonly scenario: Scenario };
  constructor(scenario: Scenario) {
    super(TcoChangeEvent.type, bubbling);
    this.detail = frozen({ scenario });
  }
}

/** A result stands: the first, or that of a change which has come to rest. At typical values, in US dollars. */
export class TcoResultEvent extends Event {
  static readonly type = 'cpo-tco-result';
  readonly detail: ResultJson;
  constructor(result: ResultJson) {
    super(TcoResultEvent.type, bubbling);
    this.detail = result;
  }
}

/** No result can be shown; the fallback stands. */
export class TcoErrorEvent extends Event {
  static readonly type = 'cpo-tco-error';
  readonly detail: { readonly message: string };
  constructor(message: string) {
    super(TcoErrorEvent.type, bubbling);
    this.detail = frozen({ message });
  }
}

declare global {
  interface HTMLElementEventMap {
    'cpo-tco-change': TcoChangeEvent;
    'cpo-tco-result': TcoResultEvent;
    'cpo-tco-error': TcoErrorEvent;
  }
}
