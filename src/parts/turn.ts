let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

/** Resolves in a task of its own; a timer would wait four milliseconds each time. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    // An open channel would keep a program from ending.
    if (typeof setImmediate === 'function') return void setImmediate(resolve);
    waiting.push(resolve);
    channel ??= openChannel();
    channel.port2.postMessage(null);
  });

function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = () => waiting.shift()!();
  return opened;
}
