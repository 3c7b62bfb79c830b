import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { markdownTable as table } from './markdown-table.mjs';
import { root } from './packages.mjs';

const folder = `${root}dist/embed/`;
const path = `${root}docs/embed.md`;

const readJson = (name) => JSON.parse(readFileSync(folder + name, 'utf8'));
const oneLine = (text) => (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|');

const kb = (bytes) => (bytes / 1000).toFixed(1);

/** What each file is for, by the beginning of its name. */
const uses = [
  ['cpo-tco.js', 'module tier: the first view'],
  ['tco-engine', 'module tier: the engine, at once after the first view'],
  ...['resolve', 'tco-from-run', 'tco-run', 'answer-words', 'warning-words', 'usual-value'].map((name) => [
    name,
    'the same',
  ]),
  ['tco-assessment', 'chances, and what would settle the answer, when the element is in view'],
  ['moved-study', 'the same'],
  ['chances', 'the same, and a claim'],
  ['tco-chart', 'the chart, at once after the first view'],
  ['cost-line', 'the same'],
  ['tco-words', 'a language beside English: the first view'],
  ['han', 'the same, Chinese'],
  ['tco-later-words', 'the same: what comes with the engine'],
  ['tco-verdict-words', 'the same: verdict, warnings and chart'],
  ['input-words', 'the same: names of inputs and regions'],
  ['labels', 'the same: names of inputs and regions'],
  ['option-words', 'the same, of several'],
  ['plural', 'the same, of several'],
  ['particles', 'the same, Korean'],
  ['refusals', 'why a setting or a typed number is refused, when one is'],
  ['refusal-words', 'the same'],
  ['shipped-edition', 'fabric and campus; whole tables, with sources and files'],
  ['host-products', 'products of a feed, when the page names one'],
  ['20', 'a frozen edition, when it is asked for'],
  ['tco-sources', 'the list of sources, when it is opened'],
  ['tco-export', 'JSON and CSV, when they are asked for'],
  ['tco-claim', 'a claim to copy, when it is asked for'],
  ['claim-text', 'the same: its words'],
  ['verdict-text', 'the same, and the chances'],
  ['cpo-tco.lazy.js', 'module tier, later: loads the first when it comes near the view'],
  ['cpo-tco.all.js', 'strict tier: everything in one file'],
  ['frame-host.js', 'frame tier, on the page around it'],
  ['frame.js', 'frame tier, beside the file of the strict tier'],
];

/** Where a file stands in the table. @throws Error for one of which nobody has said what it is for. */
function useOf(name) {
  const at = uses.findIndex(([start]) => name.startsWith(start));
  if (at === -1) throw new Error(`scripts/embed-docs.mjs does not say what ${name} is for`);
  return at;
}

function sizes() {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort((a, b) => useOf(a) - useOf(b));
  const rows = names.map((name) => {
    const content = readFileSync(folder + name);
    // The hash in a name changes with every change of the code and says nothing here.
    const shown = name.replace(/-[\w-]{8}\.js$/, '-*.js');
    return [
      `\`${shown}\``,
      uses[useOf(name)][1],
      kb(content.length),
      kb(gzipSync(content, { level: 9 }).length),
      kb(brotliCompressSync(content).length),
    ];
  });
  return table(['file', 'for', 'kB', 'gzip', 'brotli'], rows);
}

/** The API, from the manifest that is made from the class. */
function reference(part) {
  const { modules } = readJson('custom-elements.json');
  const element = modules
    .flatMap(({ declarations }) => declarations ?? [])
    .find(({ tagName }) => tagName === 'cpo-tco');
  const named = (rows, name = ({ name: own }) => `\`${own}\``) =>
    table(
      ['name', 'meaning'],
      rows.map((row) => [name(row), oneLine(row.description)]),
    );
  const parts = {
    attributes: () =>
      table(
        ['attribute', 'value', 'meaning'],
        element.attributes.map(({ name, type, description }) => [
          `\`${name}\``,
          `\`${oneLine(type?.text)}\``,
          oneLine(description),
        ]),
      ),
    members: () =>
      named(
        // Text properties are in the table of attributes.
        element.members.filter(({ reflects }) => !reflects),
        ({ name, kind }) => `\`${name}${kind === 'method' ? '()' : ''}\``,
      ),
    events: () => named(element.events),
    slots: () => named(element.slots, ({ name }) => (name ? `\`${name}\`` : '(none)')),
    parts: () => named(element.cssParts),
    properties: () => named(element.cssProperties),
    states: () => named(element.cssStates, ({ name }) => `\`:state(${name})\``),
  };
  return parts[part]();
}

function integrity() {
  const { version, files, importMapHash } = readJson('integrity.json');
  return [
    `Version ${version}, for a page that keeps the files beside itself (\`--base ./\`):`,
    '',
    table(
      ['what', 'value'],
      [
        ['`cpo-tco.js`', `\`${files['cpo-tco.js']}\``],
        ['`cpo-tco.all.js`', `\`${files['cpo-tco.all.js']}\``],
        ['`frame-host.js`', `\`${files['frame-host.js']}\``],
        ['the import map, for `script-src`', `\`'${importMapHash}'\``],
      ],
    ),
  ].join('\n');
}

/** docs/embed.md with everything that is made from the build made anew. */
export function embedDocs() {
  const blocks = { sizes, integrity, reference };
  return readFileSync(path, 'utf8').replace(
    /(<!-- made by npm run docs: (\w+) ?(\w*) -->)[\s\S]*?(<!-- end -->)/g,
    (_, start, name, part, end) => `${start}\n\n${blocks[name](part)}\n\n${end}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(path, embedDocs());
