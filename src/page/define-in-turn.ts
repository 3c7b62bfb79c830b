import { CSSResult, type LitElement } from 'lit';
import { define } from '../parts/define.ts';
import { turn } from '../parts/turn.ts';

type Elements = Readonly<Record<string, typeof LitElement & CustomElementConstructor>>;

/** Registers elements, each in a task of its own: a browser reads its styles then. */
export async function defineInTurn(elements: Elements): Promise<void> {
  for (const [tag, element] of Object.entries(elements)) {
    await turn();
    define(tag, element);
    for (const style of element.elementStyles) if (style instanceof CSSResult) void style.styleSheet;
  }
  await turn();
}
