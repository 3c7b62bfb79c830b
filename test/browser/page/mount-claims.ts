import claims from 'virtual:claims';
import { page } from '../user.ts';
import claimsCss from '../../../src/page/claims.css?inline';
import '../../../src/page/claims-main.ts';
import type { CpoClaimsPage } from '../../../src/page/claims-page.ts';
import { all, atEnd, cellsOf, mount, one, settled, until } from '../mount.ts';

export const ids = claims.claims.map(({ id }) => id);

/** By the arithmetic beside each claim in test/scenario/check-claims-verdicts.test.ts. */
export const bounded = ['meta-ecoc-2025', 'corning-fibre', 'mosaic-2025'];
export const doesNotFollow = [
  'nvidia-slide-2025',
  'nvidia-ecoc-2026',
  'ratio-and-percent',
  'cpo-book-3layer',
  'cpo-book-engines',
  'cpo-book-cluster-cost',
  'xpo-module-2026',
  'nvidia-ecoc-2026-energy',
  'alibaba-checkpoints',
  'oracle-lpo-power',
  'oracle-system-2026',
  'micas-system-2026',
];
export const verdictOf = (id: string): string =>
  bounded.includes(id) ? 'bounded' : doesNotFollow.includes(id) ? 'does not follow from its own inputs' : 'reproduced';

/** The page of claims.html with every claim drawn. */
export async function mountClaims(hash = '', properties: Partial<CpoClaimsPage> = {}): Promise<CpoClaimsPage> {
  history.replaceState(null, '', location.pathname + location.search + hash);
  atEnd(() => history.replaceState(null, '', location.pathname + location.search));
  const style = document.createElement('style');
  style.textContent = claimsCss;
  document.head.append(style);
  atEnd(() => style.remove());
  const mounted = await mount<CpoClaimsPage>('cpo-claims-page', properties);
  await until(() => all(mounted, 'footer').length === 1);
  await settled(mounted);
  return mounted;
}

export const articles = (within: Element): HTMLElement[] => all(within, 'article');
export const shown = (within: Element): string[] =>
  articles(within)
    .filter((article) => article.checkVisibility())
    .map(({ id }) => id);
export const claim = (within: Element, id: string): HTMLElement => one(within, `article#${id}`);
export const figures = (within: Element, id: string): string[][] =>
  cellsOf(one(claim(within, id), '.figures')).slice(1);
export const inputs = (within: Element, id: string): string[][] => cellsOf(one(claim(within, id), '.inputs'));
export const links = (within: Element): HTMLAnchorElement[] => all(within, '.more p a');
export const choose = async (within: Element, name: RegExp): Promise<void> => {
  await page.getByRole('radio', { name }).click();
  await settled(within);
};
