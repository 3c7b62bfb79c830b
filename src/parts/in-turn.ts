import { LitElement } from 'lit';
import { Translated } from './translated.ts';
import { turn } from './turn.ts';

/**
 * An element that draws itself again in a task of its own, after other elements that asked before it: a page of many
 * stays responsive while a slider moves. The first time it draws at once, so that nothing is missing.
 */
export class InTurn extends LitElement {
  constructor() {
    super();
    new Translated(this);
  }

  /** What it waits for before it draws. */
  protected itsTurn(): Promise<void> | undefined {
    return this.hasUpdated ? turn() : undefined;
  }

  protected override async scheduleUpdate(): Promise<void> {
    const wait = this.itsTurn();
    if (wait) await wait;
    await super.scheduleUpdate();
  }
}
