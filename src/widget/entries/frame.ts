/**
 * The page for an iframe with sandbox="allow-scripts": settings come from its address, its height goes to the page around
 * it. cpo-tco.all.js comes before it.
 */
import { hostAttributes } from '../attributes.ts';

const element = document.createElement('cpo-tco');
const query = new URLSearchParams(location.search);
for (const { name } of hostAttributes) if (query.has(name)) element.setAttribute(name, query.get(name)!);
const scenario = query.get('scenario');
if (scenario !== null) {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.append(scenario);
  element.append(script);
}
document.querySelector('main p')!.replaceWith(element);

// A sandboxed page has no origin of its own, so that the page around it can only be any; the height is no secret.
const tell = (): void =>
  parent.postMessage(
    { type: 'cpo-tco:height', version: 1, height: Math.ceil(document.documentElement.offsetHeight) },
    '*',
  );
new ResizeObserver(tell).observe(document.documentElement);
