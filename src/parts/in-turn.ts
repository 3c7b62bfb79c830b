import { LitElement } from 'lit';

/**
 * An element that draws itself again in a task of its own, after other elements that asked before it: a page of many
 * stays responsive while a slider moves. The first time it draws at once, so that nothing is missing.
 */
export class InTurn extends LitElement {
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated) await turn();
    await super.scheduleUpdate();
  }
}

let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

/** Resolves in a task of its own; a timer would wait four milliseconds each time. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    channel ??= openChannel();
    channel.port2.postMessage(null);
  });

/** Not before it is needed: outside a browser an open channel keeps a program from ending. */
function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = () => waiting.shift()!();
  return opened;
}
