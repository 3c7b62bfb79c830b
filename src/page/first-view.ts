/** What the desk shows before its engine is there: the answer to the default question, made once by the build. */
import type { View } from '../view/view.ts';
import { DeskEngine } from './desk-engine.ts';

/** Inputs beyond the few that matter come with the engine. */
export async function firstView(): Promise<View> {
  let view: Partial<View> = {};
  await new Promise<void>((resolve) => {
    const engine = new DeskEngine({
      view: (parts) => (view = { ...view, ...parts }),
      working: (working) => {
        if (!working) resolve();
      },
    });
    void engine.edit({ kind: 'replace', scenario: {} });
  });
  const { inputs } = view as View;
  return {
    ...(view as View),
    inputs: { ...inputs, all: inputs.all.filter(({ key }) => inputs.leading.includes(key)) },
  };
}
