/** A page that was made for a frozen edition shows the amounts of that edition to the digit, or says that it cannot. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { decided, hostBrowser, textIn, type HostPage } from './browser.ts';

const frozen = '2026.11';

interface Recorded {
  readonly name: string;
  readonly options: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>;
}

const recorded = (
  JSON.parse(
    readFileSync(new URL(`../editions/${frozen}-results.json`, import.meta.url), 'utf8'),
  ) as readonly Recorded[]
).find(({ name }) => name === 'one-switch')!;

const browser = hostBrowser();

async function open(file: string): Promise<HostPage> {
  const name = `/hosts/frozen-${file}.html`;
  browser.server.add(
    name,
    `<!doctype html><html lang="en"><title>Frozen</title><script type="module" src="/embed/${file}"></script><cpo-tco edition="${frozen}"></cpo-tco></html>`,
  );
  const host = await browser.openShared(name);
  await decided(host.page);
  return host;
}

/** Every quantity of every shipped option that the record has too. */
const values = (host: HostPage): Promise<Record<string, Record<string, number | null>>> =>
  host.page.evaluate(() => {
    const { result } = document.querySelector('cpo-tco') as unknown as {
      readonly result: {
        readonly options: readonly {
          readonly id: string;
          readonly quantities: Readonly<Record<string, { readonly value: number | null }>>;
        }[];
      };
    };
    return Object.fromEntries(
      result.options.map(({ id, quantities }) => [
        id,
        Object.fromEntries(Object.entries(quantities).map(([name, { value }]) => [name, value])),
      ]),
    );
  });

describe('the module tier with a frozen edition', () => {
  let host: HostPage;
  beforeAll(async () => {
    host = await open('cpo-tco.js');
  });

  it('shows its amounts to the digit', async () => {
    const shown = await values(host);
    expect(Object.keys(shown).length).toBeGreaterThan(1);
    for (const [id, quantities] of Object.entries(shown))
      for (const [name, value] of Object.entries(quantities))
        expect(value, `${id} ${name}`).toBe(recorded.options[id]![name]![0]);
  });

  it('names it', async () => expect(await textIn(host.page, 'footer')).toContain(`Edition ${frozen}.`));

  it('has nothing to complain about', () => expect(host.console).toEqual([]));
});

describe('the one file, which has none', () => {
  let host: HostPage;
  beforeAll(async () => {
    host = await open('cpo-tco.all.js');
  });

  it('says which edition it needs', () =>
    expect(host.console.map(({ text }) => text).join('\n')).toContain(`edition: found "${frozen}"`));

  it('shows the one that it has, and names it', async () =>
    expect(await textIn(host.page, 'footer')).toContain(`Edition ${catalog.edition}.`));
});
