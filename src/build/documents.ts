/** Documents of the project as pages beside the calculator, made from their Markdown by the build. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';
import type { Plugin } from 'vite';
import { pageAddresses } from '../page/page-addresses.ts';
import { pageNames, type PageName } from '../words/en/page-names.ts';

interface Document {
  /** Where it stands in the bar. */
  readonly page: PageName;
  readonly file: string;
  readonly title?: string;
  /** Which of its sections, where not all. */
  readonly sections?: RegExp;
}

const pages: Readonly<Record<string, Document>> = {
  'method.html': { page: 'method', file: 'README.md', title: 'Method', sections: /^(Method|Confidence|Limits)/ },
  'embed.html': { page: 'embed', file: 'docs/embed.md' },
};

/** The bar that the desk and the claims page draw with `src/page/page-nav.ts`. */
const pageLinks = (current: string): string =>
  (Object.keys(pageAddresses) as PageName[])
    .map((page) => {
      const address = pageAddresses[page];
      const name = pageNames.nav[page];
      if (address === current) return `<a aria-current="page">${name}</a>`;
      // A document beside a page stands under its name.
      return `<a href="${address}"${pages[current]!.page === page ? ' aria-current="true"' : ''}>${name}</a>`;
    })
    .join('');

const read = (file: string): string => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');

const markdown = new Marked({
  renderer: {
    // Files of the project are not beside the page.
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      return /^(https?:|#|builder\.html$)/.test(href) ? `<a href="${href}">${text}</a>` : text;
    },
    table({ header, rows }) {
      const row = (cells: typeof header): string => `<tr>${cells.map((cell) => this.tablecell(cell)).join('')}</tr>`;
      return `<div class="wide"><table><thead>${row(header)}</thead><tbody>${rows.map(row).join('')}</tbody></table></div>`;
    },
  },
});

/** @throws where the document has none of the sections. */
export function documentPage(name: string): string {
  const { file, title, sections } = pages[name]!;
  const text = read(file);
  const chosen = sections
    ? text
        .split(/^## /m)
        .filter((section) => sections.test(section))
        .map((section) => `## ${section}`)
    : [text];
  if (chosen.length === 0) throw new Error(`${file} has no section for ${name}`);
  const heading = title ?? /^# (.+)$/m.exec(text)![1]!;
  const content = markdown.parse(`${title ? `# ${title}\n\n` : ''}${chosen.join('\n')}`) as string;
  return read('src/build/document.html')
    .replace('{{title}}', heading)
    .replaceAll('{{product}}', pageNames.product)
    .replace('{{pages}}', pageLinks(name))
    .replace('{{content}}', () => content);
}

export const documents = (): Plugin => ({
  name: 'cpo-tco:documents',
  // The command line is built from the same configuration and has no pages.
  apply: ({ build }) => !build?.ssr,
  generateBundle() {
    for (const fileName of Object.keys(pages))
      this.emitFile({ type: 'asset', fileName, source: documentPage(fileName) });
  },
  configureServer({ middlewares }) {
    for (const name of Object.keys(pages))
      middlewares.use(
        `/${name}`,
        (_, response) => void response.setHeader('Content-Type', 'text/html').end(documentPage(name)),
      );
  },
});
