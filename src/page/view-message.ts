import type { InputView, View } from '../view/view.ts';

/** Parts of a view on their way to the page. There are many inputs, and a step of a reader changes few of them. */
export interface ViewMessage {
  /** Of the inputs only those that are not as they were sent last. */
  readonly view: Partial<View>;
  /** Keys of all inputs, where there are any. */
  readonly inputs?: readonly string[];
}

/** Packs views for the page. */
export function packing(): (view: Partial<View>) => ViewMessage {
  const sent = new Map<string, string>();
  return (view) => {
    const { inputs } = view;
    if (!inputs) return { view };
    const all = inputs.all.filter((input) => {
      const text = JSON.stringify(input);
      if (sent.get(input.key) === text) return false;
      sent.set(input.key, text);
      return true;
    });
    return { view: { ...view, inputs: { ...inputs, all } }, inputs: inputs.all.map(({ key }) => key) };
  };
}

/** Unpacks what one `packing` packed, in order. An input that did not change stays the same object: it is not drawn again. */
export function unpacking(): (message: ViewMessage) => Partial<View> {
  const known = new Map<string, InputView>();
  return ({ view, inputs: keys }) => {
    const { inputs } = view;
    if (!inputs || !keys) return view;
    for (const input of inputs.all) known.set(input.key, input);
    return { ...view, inputs: { ...inputs, all: keys.map((key) => known.get(key)!) } };
  };
}
