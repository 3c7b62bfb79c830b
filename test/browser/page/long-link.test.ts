import { expect, it } from 'vitest';
import { answerOf, linkTo, mountWorkbench, one, settled, textOf } from '../mount.ts';

it('a link of a million characters is refused in one sentence, and the defaults are shown', async () => {
  const workbench = await mountWorkbench(linkTo({ region: 'x'.repeat(1_000_000) }));
  await settled(workbench);
  expect([textOf(one(workbench, '.notice')), answerOf(workbench)]).toEqual([
    expect.stringContaining('allowed: at most 100000'),
    expect.stringMatching(/^CPO draws /),
  ]);
});
