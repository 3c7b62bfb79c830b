import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Makes one file at a time: what is asked for while one is being made is not made a second time. */
export class MakeFile<What extends string> implements ReactiveController {
  /** What is being made. */
  now: What | undefined;
  /** What could not be made last. */
  failed: What | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.now = undefined;
  }

  /** @returns whether it was made. */
  async make(what: What, work: () => Promise<void>): Promise<boolean> {
    if (this.now !== undefined) return false;
    this.now = what;
    this.failed = undefined;
    this.host.requestUpdate();
    try {
      await work();
      return true;
    } catch {
      this.failed = what;
      return false;
    } finally {
      this.now = undefined;
      this.host.requestUpdate();
    }
  }
}
