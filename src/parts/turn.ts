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
