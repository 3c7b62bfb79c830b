import { turn } from './turn.ts';

/** So long a page that is not drawn, as in a tab behind others, is waited for, in milliseconds. */
const mostMilliseconds = 100;

/** Resolves after the next picture, or soon where none is drawn. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, mostMilliseconds);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      void turn().then(resolve);
    });
  });
