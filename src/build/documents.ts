/** Documents of the project as pages beside the calculator, made from their Markdown by the build. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';
import type { Plugin } from 'vite';

/** Pages by file name: the document, and which of its sections where not all. */
const pages: Readonly<Record<string, { readonly file: string; readonly title?: string; readonly sections?: RegExp }>> =
  {
    'method.html': { file: 'README.md', title: 'Method', sections: /^(Method|Confidence|Limits)/ },
    'embed.html': { file: 'docs/embed.md' },
  };

const markdown = new Marked({
  renderer: {
    // Files of the project are not beside the page.
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      return /^(https?:|#)/.test(href) ? `<a href="${href}">${text}</a>` : text;
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
  const text = readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
  const chosen = sections
    ? text
        .split(/^## /m)
        .filter((section) => sections.test(section))
        .map((section) => `## ${section}`)
    : [text];
  if (chosen.length === 0) throw new Error(`${file} has no section for ${name}`);
  const heading = title ?? /^# (.+)$/m.exec(text)![1]!;
  return shell(heading, markdown.parse(`${title ? `# ${title}\n\n` : ''}${chosen.join('\n')}`) as string);
}

export const documents = (): Plugin => ({
  name: 'cpo-tco:documents',
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

const shell = (title: string, content: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} – cpo-tco</title>
    <link rel="icon" href="data:," />
    <style>
      :root { color-scheme: light dark; background: light-dark(#fff, #101317); color: light-dark(#16191d, #e9ecf0); }
      body { font: 15px/1.55 system-ui, sans-serif; max-width: 46rem; margin: auto; padding: 24px 16px 64px; overflow-wrap: anywhere; }
      h1, h2, h3 { font-weight: 600; line-height: 1.28; letter-spacing: -0.01em; }
      h1 { font-size: 26px; } h2 { font-size: 20px; margin-top: 40px; } h3 { font-size: 15px; }
      a { color: light-dark(#5538c8, #b6a8ff); }
      pre, .wide { overflow-x: auto; overflow-wrap: normal; }
      pre { padding: 10px 12px; border-radius: 6px; background: light-dark(#f6f7f8, #181c22); }
      code { font-size: 13px; }
      table { border-collapse: collapse; font-size: 13px; }
      th, td { text-align: start; vertical-align: baseline; padding: 6px 16px 6px 0; border-top: 1px solid light-dark(#e1e4e8, #2b323a); }
    </style>
  </head>
  <body>
    <nav><a href="index.html">cpo-tco</a></nav>
    <main>${content}</main>
  </body>
</html>
`;
