/**
 * What scripts add to the method page: a field that filters its entries, the way to an anchor that it hides, and the way
 * from a name in a formula to its entry, which is linked under the formula too.
 */
import { methodPage as words } from '../words/method-words.ts';

interface Entry {
  readonly element: HTMLElement;
  /** Small letters; read when it is first looked for. */
  text: string | undefined;
}

/** Adds the field above the text of the page. */
function addFilter(): void {
  const text = document.querySelector('.text');
  if (!text) return;
  const entries = [...text.querySelectorAll<HTMLElement>('article, .sources > li')].map((element): Entry => ({
    element,
    text: undefined,
  }));
  const parts = [...text.querySelectorAll<HTMLElement>(':scope > section')];
  const form = document.createElement('form');
  form.className = 'find';
  form.setAttribute('role', 'search');
  const label = document.createElement('label');
  label.htmlFor = 'find';
  label.append(words.filter);
  const field = document.createElement('input');
  field.type = 'search';
  field.id = 'find';
  const status = document.createElement('output');
  status.htmlFor.add('find');
  form.append(label, field, status);
  text.prepend(form);

  const filter = (): void => {
    const wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = (element: HTMLElement, all: string): boolean => {
      element.hidden = !wanted.every((word) => all.includes(word));
      return !element.hidden;
    };
    const shown = entries.filter((entry) => fits(entry.element, (entry.text ??= textOf(entry.element)))).length;
    for (const part of parts) {
      const own = part.querySelectorAll('article, .sources > li');
      part.hidden =
        wanted.length > 0 && own.length === 0
          ? !fits(part, textOf(part))
          : own.length > 0 && !part.querySelector('article:not([hidden]), .sources > li:not([hidden])');
    }
    status.value = wanted.length === 0 ? '' : words.shown(shown, entries.length);
  };
  field.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());

  // What stands before the target gets its true height only when it is drawn, so its place may move.
  const follow = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest('[hidden]')) {
      field.value = '';
      filter();
    }
    requestAnimationFrame(() => target.scrollIntoView());
  };
  addEventListener('hashchange', follow);
  if (location.hash !== '') follow();
}

/** A name in a formula leads where the list under the formula leads. */
function addNames(): void {
  document.querySelector('.text')?.classList.add('leads');
  document.addEventListener('click', ({ target }) => {
    const name = target instanceof Element ? target.closest('.f mi') : null;
    const code = name?.textContent.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
    const links = [...(name?.closest('article')?.querySelectorAll('.m a') ?? [])];
    const link = links.find(({ textContent }) => textContent === code);
    if (link instanceof HTMLElement) link.click();
  });
}

const textOf = (element: HTMLElement): string => element.textContent.toLowerCase();

addFilter();
addNames();
