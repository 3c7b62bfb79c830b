import type { Standing } from './desk-engine-types.ts';

/** What a history entry holds: where it stands among the steps, and what it brings back. */
export interface Step {
  readonly step: number;
  readonly standing: Pick<Standing, 'scenario' | 'asked'>;
  /** The address cannot hold it: a page that is loaded anew takes it from here. */
  readonly kept?: true;
}

/** Changes of the same thing within so long are one step, in milliseconds. */
const sameStepMilliseconds = 1200;
/** So long after a change the address follows: browsers refuse it while a slider moves. */
const addressMilliseconds = 150;

/**
 * Every step of a reader is an entry of the browser's history, so that Back undoes and Forward redoes. A link that was
 * opened keeps its own entry as it was written.
 */
export class DeskHistory {
  private step = 0;
  private last = 0;
  private about = '';
  /** Of what was recorded or written last. */
  private hash = '';
  private changedAt = -Infinity;
  private waiting: Standing | undefined;
  /** What was still to be written into the entry of a step when the browser went to another. */
  private readonly unwritten = new Map<number, Standing>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed Told when what can be undone or redone changes. */
  constructor(private readonly changed: () => void) {}

  get canUndo(): boolean {
    return this.step > 0;
  }

  get canRedo(): boolean {
    return this.step < this.last;
  }

  /** What stood here before the page was loaded anew, where the address cannot hold it. */
  get keptBefore(): Step['standing'] | undefined {
    const known = history.state as Step | null;
    return known?.kept && location.hash.length <= 1 ? known.standing : undefined;
  }

  /** Where among the steps. */
  get at(): number {
    return this.step;
  }

  /** The state as it was opened; the address stays as the reader has it. */
  start(standing: Standing): void {
    const known = history.state as Step | null;
    this.step = known?.step ?? 0;
    this.last = Math.max(this.last, this.step);
    this.replace(standing, location.href);
  }

  /** @param about What was changed: a slider that moves is one step. */
  record(standing: Standing, about: string): void {
    const now = performance.now();
    // What changes nothing that can be undone is no step.
    if (standing.linked && standing.hash === this.hash) return this.replace(standing, addressOf(standing));
    const same = about !== '' && about === this.about && now - this.changedAt < sameStepMilliseconds;
    this.about = about;
    this.changedAt = now;
    if (same && this.canUndo) {
      this.hash = standing.hash;
      this.waiting = standing;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.flush(), addressMilliseconds);
      return;
    }
    this.flush();
    this.begin();
    this.push(standing);
    this.changed();
  }

  /** Writes what waits: before the page is left, and before another step. */
  flush(): void {
    clearTimeout(this.timer);
    if (!this.waiting) return;
    this.replace(this.waiting, addressOf(this.waiting));
    this.waiting = undefined;
  }

  /** To be called when the browser has gone to another entry. @returns what that entry holds; undefined for a new link. */
  arrived(state: unknown): Step | undefined {
    this.about = '';
    this.hash = location.hash;
    clearTimeout(this.timer);
    if (this.waiting) this.unwritten.set(this.step, this.waiting);
    this.waiting = undefined;
    const known = state as Step | null;
    if (known && typeof known.step === 'number') {
      this.step = known.step;
      this.last = Math.max(this.last, this.step);
      const late = this.unwritten.get(this.step);
      this.unwritten.delete(this.step);
      if (late) this.replace(late, addressOf(late));
      this.changed();
      return late ? { step: this.step, standing: late } : known;
    }
    // A link that was put into the address: a step of its own.
    this.begin();
    this.changed();
    return undefined;
  }

  /** A new step takes the place of those that could be redone. */
  private begin(): void {
    this.step += 1;
    this.last = this.step;
    for (const step of this.unwritten.keys()) if (step >= this.step) this.unwritten.delete(step);
  }

  /** The entry of a link that came in, as it was written; in a step of its own unless one waits for it. */
  keep(standing: Standing, address: string, isNew = false): void {
    this.about = '';
    if (isNew) {
      this.flush();
      this.begin();
    }
    this.write(isNew ? 'pushState' : 'replaceState', standing, address);
    this.changed();
  }

  /** A link came in that is not opened yet: its entry holds what stands. */
  stay(standing: Standing): void {
    this.replace(standing, addressOf(standing));
  }

  /** Back from the entry of a link that is not opened; there is nothing to redo then. */
  leave(): void {
    this.last = this.step - 1;
    history.back();
  }

  undo(): void {
    this.flush();
    history.back();
  }

  redo(): void {
    history.forward();
  }

  private push(standing: Standing): void {
    this.write('pushState', standing, addressOf(standing));
  }

  private replace(standing: Standing, address: string): void {
    this.write('replaceState', standing, address);
  }

  private write(way: 'pushState' | 'replaceState', standing: Standing, address: string): void {
    const { scenario, asked, linked } = standing;
    // What no link can hold differs by what it is.
    this.hash = linked ? standing.hash : JSON.stringify({ scenario, asked });
    const state: Step = { step: this.step, standing: { scenario, asked }, ...(!linked && { kept: true }) };
    try {
      history[way](state, '', address);
    } catch {
      // Refused after too many in a short time, or for a page opened from a file: the page works on without.
    }
  }
}

const addressOf = ({ hash }: Standing): string => location.pathname + location.search + hash;
