/** A page of React that gives the widget attributes, a scenario and listeners, and draws anew when it is told to. */
import { createElement, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [{ shown, round, pue }, set] = useState({ shown: true, round: 0, pue: 1.25 });
  const [events, setEvents] = useState<readonly string[]>([]);
  useEffect(() => {
    const steps: Readonly<Record<string, () => void>> = {
      again: () => set((state) => ({ ...state, round: state.round + 1 })),
      other: () => set((state) => ({ ...state, pue: 1.4 })),
      away: () => set((state) => ({ ...state, shown: false })),
    };
    const listen = ({ data }: MessageEvent<string>): void => steps[data]?.();
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);
  const note = (event: Event): void => setEvents((all) => [...all, event.type]);
  return createElement(
    'main',
    null,
    createElement('h1', null, 'A product'),
    createElement('p', { id: 'round' }, `Round ${round}`),
    createElement('p', { id: 'events' }, events.join(' ')),
    shown &&
      createElement(
        'cpo-tco',
        {
          capacity: '51.2T',
          'locked-inputs': 'electricityPrice',
          // A new object each time, as most write it.
          scenario: { inputs: { pue } },
          'oncpo-tco-result': note,
          'oncpo-tco-change': note,
        },
        createElement('p', { slot: 'intro' }, `Round ${round}`),
      ),
  );
}

createRoot(document.getElementById('app')!).render(createElement(StrictMode, null, createElement(App)));
