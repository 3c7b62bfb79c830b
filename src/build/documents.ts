/** Documents of the project as pages beside the calculator, made from their Markdown by the build. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';
import type { Plugin } from 'vite';
import { buildCatalog } from '../catalog/build-catalog.ts';
import { pageAddresses } from '../page/page-addresses.ts';
import { pageNames, type PageName } from '../words/en/page-names.ts';
import { methodDescription, methodTitle } from '../words/method-words.ts';
import { methodContent, type MethodData, type ProseSection } from './method/page.ts';
import { readDataFiles } from './vite-plugin.ts';

interface Page {
  /** Where it stands in the bar. */
  readonly page: PageName;
  readonly title: string;
  /** What a search engine shows. */
  readonly description?: string;
  readonly style?: string;
  /** A module of src that the page loads. */
  readonly script?: string;
  readonly content: () => string;
}

const methodScript = 'src/page/method-filter.ts';

/** Pages by file name. */
const pages: Readonly<Record<string, () => Page>> = {
  'method.html': () => ({
    page: 'method',
    title: methodTitle,
    description: methodDescription,
    style: read('src/build/method/method.css'),
    script: methodScript,
    content: () => methodContent(methodData(), methodProse()),
  }),
  'embed.html': () => {
    const text = read('docs/embed.md');
    return { page: 'embed', title: /^# (.+)$/m.exec(text)![1]!, content: () => markdown.parse(text) as string };
  },
};

function methodData(): MethodData {
  const { catalog, sources, claims } = buildCatalog(readDataFiles());
  return { catalog, sources, claims: claims.claims };
}

/** Its prose: two sections of the readme, and between them what docs/method.md says. */
function methodProse(): ProseSection[] {
  const readme = sectionsOf(read('README.md'));
  const own = sectionsOf(read('docs/method.md'));
  const find = (title: RegExp): ProseSection => {
    const found = readme.find((section) => title.test(section.title));
    if (!found) throw new Error(`README.md has no section ${title.source}`);
    return found;
  };
  const limitsAt = own.findIndex(({ id }) => id === 'what-is-not-counted');
  return [find(/^Method/), ...own.slice(0, limitsAt), find(/^Limits/), ...own.slice(limitsAt)];
}

const sectionsOf = (text: string): ProseSection[] =>
  text
    .split(/^## /m)
    .slice(1)
    .map((section): ProseSection => {
      const [title, ...lines] = section.split('\n');
      return {
        id: title!.toLowerCase().replace(/[^a-z]+/g, '-'),
        title: title!,
        text: markdown.parse(lines.join('\n')) as string,
      };
    });

/** The bar that the desk and the claims page draw with `src/page/page-nav.ts`. */
const pageLinks = (current: string, stands: PageName): string =>
  (Object.keys(pageAddresses) as PageName[])
    .map((page) => {
      const address = pageAddresses[page];
      const name = pageNames.nav[page];
      if (address === current) return `<a aria-current="page">${name}</a>`;
      // A document beside a page stands under its name.
      return `<a href="${address}"${stands === page ? ' aria-current="true"' : ''}>${name}</a>`;
    })
    .join('');

const fileOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (file: string): string => readFileSync(fileOf(file), 'utf8');

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

/**
 * A page as HTML.
 * @param scripts Addresses of modules of src; a page stands without them.
 * @throws Error where a document lacks a section, or a formula names what no entry tells.
 */
export function documentPage(name: string, scripts: (module: string) => string | undefined = () => undefined): string {
  const { page, title, description, style = '', script, content } = pages[name]!();
  const address = script === undefined ? undefined : scripts(script);
  const head = [
    ...(description === undefined ? [] : [`<meta name="description" content="${description}" />`]),
    ...(address === undefined ? [] : [`<script type="module" src="${address}"></script>`]),
  ];
  const body = content();
  return read('src/build/document.html')
    .replace('{{title}}', title)
    .replaceAll('{{product}}', pageNames.product)
    .replace('{{pages}}', pageLinks(name, page))
    .replace('{{style}}', () => style)
    .replace('{{head}}', head.join('\n'))
    .replace('{{content}}', () => body);
}

export const documents = (): Plugin => ({
  name: 'cpo-tco:documents',
  // The command line is built from the same configuration and has no pages.
  apply: ({ build }) => !build?.ssr,
  buildStart() {
    if (this.environment.config.command !== 'build') return;
    this.emitFile({ type: 'chunk', id: fileOf(methodScript), fileName: 'assets/method-filter.js' });
  },
  generateBundle() {
    for (const fileName of Object.keys(pages))
      this.emitFile({
        type: 'asset',
        fileName,
        source: documentPage(fileName, () => './assets/method-filter.js'),
      });
  },
  configureServer({ middlewares }) {
    for (const name of Object.keys(pages))
      middlewares.use(
        `/${name}`,
        (_, response) =>
          void response.setHeader('Content-Type', 'text/html').end(documentPage(name, (module) => `/${module}`)),
      );
  },
});
