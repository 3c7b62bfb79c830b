import { describe, expect, it } from 'vitest';
import { packing, unpacking } from '../../src/page/view-message.ts';
import { wholeView } from '../cases/whole-view.ts';

const scenarios = [
  {},
  { inputs: { 'cpo.endPrice': 700 } },
  { scope: 'fabric' },
  { scope: 'fabric', inputs: { 'cpo.endPrice': 700 } },
  {},
];
const views = scenarios.map((scenario) => wholeView(scenario).view);

describe('a view on its way to the page', () => {
  it('arrives as it was sent, whatever was sent before', () => {
    const [pack, unpack] = [packing(), unpacking()];
    for (const view of views) expect(unpack(structuredClone(pack(view)))).toEqual(view);
  });

  it('holds only the inputs that changed, and the others stay the same objects', () => {
    const [pack, unpack] = [packing(), unpacking()];
    const [before] = [unpack(structuredClone(pack(views[0]!)))];
    const message = structuredClone(pack(views[1]!));
    const changed = message.view.inputs!.all.map(({ key }) => key);
    expect(changed).toContain('cpo-1600g.endPrice');
    expect(changed.length).toBeLessThan(views[1]!.inputs.all.length / 2);
    const after = unpack(message).inputs!.all;
    for (const input of before.inputs!.all) if (!changed.includes(input.key)) expect(after).toContain(input);
  });

  it('without inputs is sent as it is', () => {
    const { answer } = views[0]!;
    expect(packing()({ answer })).toEqual({ view: { answer } });
    expect(unpacking()({ view: { answer } })).toEqual({ answer });
  });
});
