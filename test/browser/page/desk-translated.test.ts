import { expect, it } from 'vitest';
import { all, one, textOf } from '../mount.ts';
import { cells, changes, choose, costs, headline, list, mountDesk } from './desk.ts';

/** Wraps every text as a translating browser does: the node moves into two `font` elements that take its place. */
function translate(root: ParentNode): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element instanceof Element && element.shadowRoot) translate(element.shadowRoot);
    if (element instanceof Element && ['style', 'script', 'option'].includes(element.localName)) continue;
    for (const node of [...element.childNodes]) {
      if (!(node instanceof Text) || node.data.trim() === '') continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      node.replaceWith(outer);
      inner.append(node.data);
    }
  }
}

it('shows new numbers on a page that the browser translated', async () => {
  const desk = await mountDesk();
  translate(desk.shadowRoot!);
  expect(all(desk, 'font').length).toBeGreaterThan(100);
  const before = costs(desk).join();
  choose(list(desk, 'Switch capacity'), '51.2T');
  const after = await changes(desk, () => costs(desk).join(), before);
  const [title, power] = [headline(desk), cells(desk, 'CPO')[1]];
  desk.remove();

  const fresh = await mountDesk(`#scenario=${encodeURIComponent('{"capacity":"51.2T"}')}`);
  expect([after, title, power]).toEqual([costs(fresh).join(), headline(fresh), cells(fresh, 'CPO')[1]]);
  expect(textOf(one(fresh, 'h1'))).toBe(title);
}, 240_000);
