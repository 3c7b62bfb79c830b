/** A page of Vue that gives the widget attributes, a scenario and listeners, and draws anew when it is told to. */
import { createApp, h, onMounted, onUnmounted, reactive } from 'vue';

const app = createApp({
  setup() {
    const state = reactive({ shown: true, round: 0, pue: 1.25, events: [] as string[] });
    const steps: Readonly<Record<string, () => void>> = {
      again: () => (state.round += 1),
      other: () => (state.pue = 1.4),
      away: () => (state.shown = false),
    };
    const listen = ({ data }: MessageEvent<string>): void => steps[data]?.();
    onMounted(() => addEventListener('message', listen));
    onUnmounted(() => removeEventListener('message', listen));
    const note = (event: Event): void => void state.events.push(event.type);
    return () =>
      h('main', [
        h('h1', 'A product'),
        h('p', { id: 'round' }, `Round ${state.round}`),
        h('p', { id: 'events' }, state.events.join(' ')),
        state.shown &&
          h(
            'cpo-tco',
            {
              capacity: '51.2T',
              'locked-inputs': 'electricityPrice',
              // A new object each time, as most write it.
              scenario: { inputs: { pue: state.pue } },
              onCpoTcoResult: note,
              onCpoTcoChange: note,
            },
            [h('p', { slot: 'intro' }, `Round ${state.round}`)],
          ),
      ]);
  },
});
app.mount('#app');
