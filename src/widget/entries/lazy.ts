/**
 * A shell for pages that load as little as they can: it loads the module tier when an element comes near the view, is
 * reached by keyboard, or is printed. Until then the fallback stands.
 */
/** Beside this file. */
const moduleTier = './cpo-tco.js';

const near = new IntersectionObserver(
  (entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) load();
  },
  { rootMargin: '300px' },
);

function load(): void {
  near.disconnect();
  removeEventListener('beforeprint', load);
  document.removeEventListener('focusin', loadForFocus);
  // Without it the fallback stands.
  import(/* @vite-ignore */ moduleTier).catch(() => undefined);
}

function loadForFocus({ target }: FocusEvent): void {
  if (target instanceof Element && target.closest('cpo-tco')) load();
}

for (const element of document.querySelectorAll('cpo-tco')) near.observe(element);
addEventListener('beforeprint', load);
document.addEventListener('focusin', loadForFocus);
