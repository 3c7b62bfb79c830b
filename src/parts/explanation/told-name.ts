import { html, type TemplateResult } from 'lit';

/** A name in code that leads to where the method page, which is in English, tells of it. */
export const toldName = (name: string, method: string | null): TemplateResult =>
  method === null
    ? html`<code>${name}</code>`
    : html`<a href=${method} hreflang="en" target="_blank"><code>${name}</code></a>`;
