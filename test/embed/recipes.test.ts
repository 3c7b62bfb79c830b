/** The code that the builder and docs/marketing.md give for pages of each kind, run as its readers run it. */
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createElement, type ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import { compileScript, compileTemplate, parse } from 'vue/compiler-sfc';
import { describe, expect, it } from 'vitest';
import { recipe } from '../../src/export/recipes.ts';
import { element, imageSnippet, moduleSnippet, type Placement } from '../../src/export/snippets.ts';
import type { CpoTco } from '../../src/widget/cpo-tco.ts';
import { decided, expectNoTroubles, hostBrowser, textIn, type HostPage } from './browser.ts';
import { keptByWordPress } from './kses.ts';

const browser = hostBrowser();

const placement: Placement = {
  base: '/embed/',
  scenario: {
    region: 'de',
    options: [
      'retimed',
      'cpo',
      {
        id: 'acme',
        label: 'Acme </script> {{ x }} {y}',
        leaf: 'acme',
        upper: 'acme',
        card: 'acme',
        sponsor: { name: 'Acme' },
      },
    ],
    architectures: { acme: { like: 'linear', endPower: 8.5 } },
  },
  settings: { locale: 'de', currency: 'EUR', 'locked-inputs': 'pue electricityPrice' },
  properties: { '--cpo-accent': '#0a5fb4', '--cpo-radius': '4px' },
  texts: {
    heading: 'Was „Acme“ & Co. {spart} {{ 1 + 1 }}',
    intro: 'Eine Einführung',
    cta: { text: 'Angebot <anfragen>', address: '/kontakt?a=1&b=2' },
    fallback: 'Acme: 8,5 W je Port.',
  },
};
const codeOf = (id: Parameters<typeof recipe>[0], name: string | null): string =>
  recipe(id, placement, 'Acme', 'de').find((file) => file.name === name)!.code;

const folder = mkdtempSync(join(tmpdir(), 'recipes-'));
symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'));

/** Files as one script. */
async function bundle(files: Readonly<Record<string, string>>, entry: string): Promise<string> {
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
  const built = (await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { write: false, minify: false, lib: { entry: join(folder, entry), formats: ['es'], fileName: 'app' } },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}

async function expectWidget(host: HostPage): Promise<void> {
  await decided(host.page);
  const widget = host.page.locator('cpo-tco');
  expect(await widget.evaluate((one) => (one as CpoTco).scenario.architectures)).toEqual({
    acme: { like: 'linear', endPower: 8.5 },
  });
  expect(await host.page.locator('h2[slot=heading]').innerText()).toBe('Was „Acme“ & Co. {spart} {{ 1 + 1 }}');
  expect(await host.page.locator('[slot=cta] a').innerText()).toBe('Angebot <anfragen>');
  expect(await host.page.locator('[slot=cta] a').getAttribute('href')).toBe('/kontakt?a=1&b=2');
  expect(await textIn(host.page, '.condition')).not.toBe('');
  expect(await widget.evaluate((one) => getComputedStyle(one).getPropertyValue('--cpo-accent'))).toBe('#0a5fb4');
  await expectNoTroubles(host);
  expect(host.warnings()).toEqual([]);
}

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8" /><title>Acme</title>${head}</head><body>${body}</body></html>`;

it('plain HTML', async () => {
  browser.server.add('/hosts/recipe.html', codeOf('html', 'index.html'));
  await expectWidget(await browser.open('/hosts/recipe.html'));
});

describe('WordPress', () => {
  const code = codeOf('wordpress', null);

  it('of whoever may post any HTML', async () => {
    browser.server.add('/hosts/recipe.html', page('', `<main>${code}</main>`));
    await expectWidget(await browser.open('/hosts/recipe.html'));
  });

  it('of everybody else keeps the text and the link, and says of the JSON what it is', async () => {
    const kept = keptByWordPress(code);
    expect(kept).not.toMatch(/<(script|style|cpo-tco|iframe)/i);
    expect(kept).toContain('Acme: 8,5 W je Port.');
    expect(kept).toContain('<a href="/kontakt?a=1&amp;b=2">Angebot &lt;anfragen&gt;</a>');
    // What docs/marketing.md warns of: the tags go, what stands between them stays.
    expect(kept).toContain('"architectures"');
    browser.server.add('/hosts/recipe.html', page('', `<main>${kept}</main>`));
    const host = await browser.open('/hosts/recipe.html');
    await expectNoTroubles(host);
    expect(host.requests).toEqual(['/hosts/recipe.html']);
  });

  it('keeps the text alone where attributes say the scenario', () => {
    const { texts, base } = placement;
    const kept = keptByWordPress(moduleSnippet({ base, settings: {}, scenario: { region: 'de' }, texts: texts! }));
    expect(
      kept
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe('Was „Acme“ &amp; Co. {spart} {{ 1 + 1 }} Eine Einführung Angebot &lt;anfragen&gt; Acme: 8,5 W je Port.');
  });

  it('keeps the picture with its text and its link as it is', () => {
    const image = imageSnippet({
      src: '/media/cpo.svg',
      alt: 'LPO costs "less" & draws less',
      width: 960,
      height: 540,
      link: 'https://a.example/#scenario=%7B%7D',
    });
    expect(keptByWordPress(image)).toBe(image);
  });
});

describe('React', () => {
  it('in the browser', async () => {
    const app = `import { createRoot } from 'react-dom/client';
import { Comparison } from './Comparison.jsx';
createRoot(document.getElementById('app')).render(<Comparison />);`;
    const files = { 'Comparison.jsx': codeOf('react', 'Comparison.jsx'), 'app.jsx': app };
    browser.server.add('/hosts/app.js', await bundle(files, 'app.jsx'));
    const script = '<script type="module" src="/hosts/app.js"></script>';
    browser.server.add('/hosts/recipe.html', page(codeOf('react', 'index.html') + script, '<div id="app"></div>'));
    await expectWidget(await browser.open('/hosts/recipe.html'));
  });

  it('on a server, taken over by the browser', async () => {
    const component = codeOf('server', 'Comparison.jsx');
    const onServer = join(folder, 'server.mjs');
    writeFileSync(onServer, await bundle({ 'Server.jsx': component }, 'Server.jsx'));
    const { Comparison } = (await import(/* @vite-ignore */ onServer)) as { Comparison: ComponentType };
    const markup = renderToString(createElement(Comparison));
    expect(markup).toContain('scenario="{&quot;');
    const app = `import { hydrateRoot } from 'react-dom/client';
import { Comparison } from './Comparison.jsx';
hydrateRoot(document.getElementById('app'), <Comparison />);`;
    browser.server.add('/hosts/app.js', await bundle({ 'Comparison.jsx': component, 'app.jsx': app }, 'app.jsx'));
    const script = '<script type="module" src="/hosts/app.js"></script>';
    browser.server.add(
      '/hosts/recipe.html',
      page(codeOf('server', 'index.html') + script, `<div id="app">${markup}</div>`),
    );
    await expectWidget(await browser.open('/hosts/recipe.html'));
  });
});

it('Vue, compiled as the line in the configuration says', async () => {
  const source = codeOf('vue', 'Comparison.vue');
  expect(codeOf('vue', 'vite.config.js')).toContain("isCustomElement: (tag) => tag === 'cpo-tco'");
  const compilerOptions = { isCustomElement: (tag: string) => tag === 'cpo-tco' };
  const { descriptor, errors } = parse(source, {
    filename: 'Comparison.vue',
    templateParseOptions: compilerOptions,
  });
  expect(errors).toEqual([]);
  const script = compileScript(descriptor, { id: 'x', inlineTemplate: true, templateOptions: { compilerOptions } });
  expect(
    compileTemplate({ source: descriptor.template!.content, filename: 'x', id: 'x', compilerOptions }).errors,
  ).toEqual([]);
  const app = `import { createApp } from 'vue';
import Comparison from './Comparison.js';
createApp(Comparison).mount('#app');`;
  browser.server.add('/hosts/app.js', await bundle({ 'Comparison.js': script.content, 'app.js': app }, 'app.js'));
  const tag = '<script type="module" src="/hosts/app.js"></script>';
  browser.server.add('/hosts/recipe.html', page(codeOf('vue', 'index.html') + tag, '<div id="app"></div>'));
  await expectWidget(await browser.open('/hosts/recipe.html'));
});

describe('a feed that the widget reads itself', () => {
  const tag = element({ base: '', scenario: {}, settings: { 'product-feed': 'products.json' } });
  const feed = {
    version: 1,
    sponsor: 'Acme Photonics',
    products: [{ name: 'Acme LPO', like: 'linear', figures: { endPower: { value: 8.5, unit: 'W' } } }],
  };
  const open = async (text: string): Promise<HostPage> => {
    browser.server.add('/hosts/products.json', text);
    const script = '<script type="module" src="/embed/cpo-tco.js"></script>';
    browser.server.add('/hosts/recipe.html', page(script, tag));
    const host = await browser.open('/hosts/recipe.html');
    await decided(host.page);
    return host;
  };
  const options = (host: HostPage) =>
    host.page.locator('cpo-tco').evaluate((one) => (one as CpoTco).result!.options.map(({ id }) => id));

  it('stands beside the other options, with the company', async () => {
    const host = await open(JSON.stringify(feed));
    expect(await options(host)).toEqual(['retimed', 'half-retimed', 'linear', 'cpo', 'acme-lpo']);
    await host.page.locator('cpo-tco').getByText('Acme LPO ist ein Produkt von Acme Photonics').first().waitFor();
    await expectNoTroubles(host);
  });

  it('that is wrong is left out whole and named', async () => {
    const products = [...feed.products, { name: '<img>', like: 'linear' }];
    const host = await open(JSON.stringify({ ...feed, products }));
    expect(await options(host)).toEqual(['retimed', 'half-retimed', 'linear', 'cpo']);
    expect(host.warnings().join()).toMatch(
      /^cpo-tco: products\[1\]\.name: found "<img>"; allowed: a name of at most 80 characters, without < > and line breaks\. Defaults are used\.$/,
    );
    await expectNoTroubles(host);
  });
});
