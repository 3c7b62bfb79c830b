import { html, type TemplateResult } from 'lit';
import { inSameLanguage } from './language.ts';
import { pageAddresses } from './page-addresses.ts';
import type { PageName, PageNames } from '../words/en/page-names.ts';

/** The name of the product and its pages, as the bar of each page has them. @param current None on a page beside them. */
export const pageNav = ({ product, nav }: PageNames, current?: PageName): TemplateResult =>
  html`<span class="logo">${product}</span>
    <nav aria-label=${product}>
      ${(Object.keys(pageAddresses) as PageName[]).map((page) =>
        page === current
          ? html`<a aria-current="page">${nav[page]}</a>`
          : html`<a href=${inSameLanguage(pageAddresses[page])}>${nav[page]}</a>`,
      )}
    </nav>`;
