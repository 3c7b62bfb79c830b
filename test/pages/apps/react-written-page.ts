/** A page of React that a server writes: the scenario is text, since an object is not written to an attribute. */
import { createElement, useEffect, useState } from 'react';

export function WrittenPage() {
  const [{ round, pue }, set] = useState({ round: 0, pue: 1.25 });
  useEffect(() => {
    const steps: Readonly<Record<string, () => void>> = {
      again: () => set((state) => ({ ...state, round: state.round + 1 })),
      other: () => set((state) => ({ ...state, pue: 1.4 })),
    };
    const listen = ({ data }: MessageEvent<string>): void => steps[data]?.();
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);
  return createElement(
    'main',
    null,
    createElement('h1', null, 'A product'),
    createElement(
      'cpo-tco',
      { capacity: '51.2T', scenario: JSON.stringify({ inputs: { pue } }) },
      createElement('p', { slot: 'intro' }, `Round ${round}`),
    ),
  );
}
