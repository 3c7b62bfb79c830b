import type { LitElement } from 'lit';
import { CpoBuilder } from '../../../src/page/cpo-builder.ts';
import { define } from '../../../src/parts/define.ts';
import styles from '../../../src/page/builder.css?inline';
import type { BuilderWords } from '../../../src/words/builder-words.ts';
import type { DeskWords } from '../../../src/words/desk-words.ts';
import { all, atEnd, settled, show } from '../mount.ts';

/** The builder on a page of its own. Its preview is another document, whose widget has tests of its own. */
export async function mountBuilder(width: number, words: DeskWords, w: BuilderWords): Promise<LitElement> {
  await show(width);
  define('cpo-builder', CpoBuilder);
  const style = document.createElement('style');
  style.textContent = styles;
  document.head.append(style);
  const { title, documentElement } = document;
  const { lang } = documentElement;
  const builder = new CpoBuilder(words, w) as unknown as LitElement;
  document.body.append(builder);
  atEnd(() => {
    builder.remove();
    style.remove();
    document.title = title;
    documentElement.lang = lang;
    history.replaceState(null, '', location.pathname + location.search);
  });
  await settled(builder);
  // Focus goes through a frame on its own: what is in it is no part of this page.
  for (const frame of all<HTMLIFrameElement>(builder, 'iframe')) frame.inert = true;
  return builder;
}
