/**
 * The page for a sandboxed iframe: its height goes to the page around it. What is set comes after the `#` of its address,
 * where own prices stay with the reader; older snippets have it in the query. cpo-tco.all.js comes before it.
 */
import { hostAttributes } from '../attributes.ts';

const element = document.createElement('cpo-tco');
const said = new Map([location.search, location.hash.slice(1)].flatMap((text) => [...new URLSearchParams(text)]));
for (const { name } of hostAttributes) if (said.has(name)) element.setAttribute(name, said.get(name)!);
const scenario = said.get('scenario');
if (scenario !== undefined) {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.append(scenario);
  element.append(script);
}

/** The page is called by the question that it answers, in the language in which it is asked. */
async function nameByQuestion(): Promise<void> {
  await element.updateComplete;
  const root = element.shadowRoot!.querySelector<HTMLElement>('[part=root]');
  const question = root?.querySelector('[part=heading]')?.textContent.trim();
  if (!root || !question) return;
  document.documentElement.lang = root.lang;
  document.title = question;
  document.querySelector('h1')!.textContent = question;
}
element.addEventListener('cpo-tco-result', () => void nameByQuestion());

document.querySelector('main p')!.replaceWith(element);

// A sandboxed page has no origin of its own, so that the page around it can only be any; the height is no secret.
const tell = (): void =>
  parent.postMessage(
    { type: 'cpo-tco:height', version: 1, height: Math.ceil(document.documentElement.offsetHeight) },
    '*',
  );
new ResizeObserver(tell).observe(document.documentElement);
