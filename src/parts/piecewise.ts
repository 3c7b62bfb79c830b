import { nothing } from 'lit';
import { InTurn } from './in-turn.ts';
import { KeepFocus } from './keep-focus.ts';
import { painted } from './painted.ts';

/**
 * An element that is drawn piece by piece the first time, with a picture between them: a browser needs longest for what it
 * has not drawn before, and a slow one stays responsive.
 */
export class Piecewise extends InTurn {
  private drawn = 0;
  private wanted = 1;

  constructor() {
    super();
    new KeepFocus(this);
  }

  private get areLeft(): boolean {
    return this.drawn < this.wanted;
  }

  /** Whether a piece is drawn, counted from 0; one that is not comes with a later update. */
  protected has(piece: number): boolean {
    this.wanted = Math.max(this.wanted, piece + 1);
    return piece < this.drawn;
  }

  /** What is drawn once its piece has come. */
  protected from<T>(piece: number, draw: () => T): T | typeof nothing {
    return this.has(piece) ? draw() : nothing;
  }

  /** What the next piece waits for. */
  protected nextPiece(): Promise<void> {
    return painted();
  }

  /** Once all pieces are drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    while (!(await super.getUpdateComplete()));
    return true;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.areLeft) {
      if (this.hasUpdated) await this.nextPiece();
      this.drawn += 1;
    }
    await super.scheduleUpdate();
    if (this.areLeft) this.requestUpdate();
  }
}
