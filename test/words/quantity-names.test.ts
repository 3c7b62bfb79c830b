/** Every quantity that the sheets compute has a name of its own in each language, whatever is asked. */
import explanations from 'virtual:explanations';
import { describe, expect, it } from 'vitest';
import { splitNetwork } from '../../src/model/network-name.ts';
import { fabricModel } from '../../src/model/fabric.ts';
import { places } from '../../src/model/sheet.ts';
import { switchModel } from '../../src/model/switch.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { frozenEditions, loadEdition, textsOf } from '../../src/scenario/editions.ts';
import { liveSheets } from '../../src/scenario/live-sheets.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { quantityNames as english } from '../../src/words/en/quantity-names.ts';
import { deskWordsIn, languages, type Language } from '../../src/words/languages.ts';
import { nameAlone, quantityName, quantityNamesIn } from '../../src/words/quantity-names.ts';

const scenarios: Readonly<Record<string, Scenario>> = {
  'one switch': {},
  'a switch of one’s own': { switches: { own: { like: '51.2T', label: 'Own', price: 30_000 } }, capacity: 'own' },
  'a fabric': { scope: 'fabric' },
  copper: { scope: 'fabric', inputs: { endpointCount: 8192, accessCopperShare: 0.5 } },
  sites: { scope: 'campus', inputs: { siteCount: 3 } },
  networks: {
    scope: 'fabric',
    networks: { a: { inputs: { endpointCount: 4096 } }, b: { inputs: { endpointCount: 512, endpointRate: 400 } } },
  },
};

function groupedBy<Key, Of>(list: readonly Of[], keyOf: (one: Of) => Key): Map<Key, Of[]> {
  const groups = new Map<Key, Of[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** Names of the quantities of one purchase, or of one of its networks: each stands on a sheet of its own in a workbook. */
function sheetsOf(scenario: Scenario): string[][] {
  const names = liveSheets(runScenario(scenario, catalog).resolved).outputs.map(({ name }) => splitNetwork(name));
  return [...groupedBy(names, ({ network }) => network).values()].map((own) => own.map(({ name }) => name));
}

/** `leafWallFactor` as `leaf wall factor`. */
const split = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const textsIn = ({ places: where, ofPlaces, others }: typeof english): string[] =>
  [where, ofPlaces, others].flatMap((texts) => Object.values(texts));
const wordsIn = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{Script=Latin}{3,}/gu) ?? []));

/** Words that the field has in English too, and those that a language shares with it. */
const ofField = ['radix', 'leaf', 'cage', 'pod', 'nic', 'all', 'reduce'];
const sharedBy: Partial<Readonly<Record<Language, readonly string[]>>> = {
  de: [
    ...['switch', 'switches', 'port', 'ports', 'rack', 'laser', 'plane', 'planes', 'pods', 'link', 'links'],
    ...['uplink', 'uplinks', 'downlinks', 'checkpoint', 'job', 'watt', 'access', 'ring'],
  ],
  fr: [
    ...['port', 'ports', 'module', 'modules', 'source', 'sources', 'site', 'sites', 'laser', 'pods', 'fibre', 'fibres'],
    ...['watt', 'watts', 'conversion', 'interruption', 'interruptions'],
  ],
};

const all = Object.keys(languages) as Language[];

describe.each(all)('in %s', (language) => {
  it.each(Object.entries(scenarios))('each quantity has a name that no other has: %s', async (_, scenario) => {
    const [desk, names] = await Promise.all([deskWordsIn(language), quantityNamesIn(language)]);
    for (const quantities of sheetsOf(scenario)) {
      const named = groupedBy(quantities, (quantity) => quantityName(quantity, desk, names));
      expect(named.get(undefined) ?? []).toEqual([]);
      expect([...named].filter(([, of]) => of.length > 1)).toEqual([]);
    }
  });

  it('those of a frozen edition have one too', async () => {
    const [desk, names] = await Promise.all([deskWordsIn(language), quantityNamesIn(language)]);
    await Promise.all(frozenEditions().map(loadEdition));
    const frozen = frozenEditions().map((edition) => textsOf(edition)!.explanations);
    const quantities = [explanations, ...frozen].flatMap(({ models }) => [...models.switch!, ...models.fabric!]);
    expect(quantities.map(({ name }) => name).filter((name) => !quantityName(name, desk, names))).toEqual([]);
  });

  it('no name is the id in words', async () => {
    const { at, places: where, ...names } = await quantityNamesIn(language);
    const pairs = Object.values(names).flatMap((texts) => Object.entries(texts));
    expect(pairs.filter(([id, name]) => name.toLowerCase() === split(id))).toEqual([]);
    for (const place of places) expect(at('A', where[place])).toMatch(new RegExp(`A.*${where[place]}`));
  });
});

describe.each(all.filter((id) => id !== 'en'))('in %s', (language) => {
  it('no name has a word of English, but of the field', async () => {
    const own = wordsIn(textsIn(await quantityNamesIn(language)));
    const known = [...ofField, ...(sharedBy[language] ?? [])];
    expect([...own].filter((word) => wordsIn(textsIn(english)).has(word) && !known.includes(word))).toEqual([]);
  });
});

it('names only what the sheets compute', () => {
  const quantities = [fabricModel, switchModel].flatMap(({ sheets }) =>
    sheets.flatMap((sheet) => Object.entries(sheet.quantities)),
  );
  const named = (ofPlace: boolean): Set<string> =>
    new Set(quantities.filter(([, { index }]) => (index === 'place') === ofPlace).map(([name]) => name));
  expect(new Set(Object.keys(english.ofPlaces))).toEqual(named(true));
  expect(Object.keys(english.others).filter((name) => !named(false).has(name))).toEqual([]);
});

it('an input has none', async () => {
  const desk = await deskWordsIn('en');
  expect(quantityName('endpointCount', desk, english)).toBeUndefined();
  expect(quantityName('leafEndPrice', desk, english)).toBeUndefined();
});

it.each([
  ['en', 'upperUsedBandwidth', 'Bandwidth in use, second tier'],
  ['en', 'leafUsedEnds', 'Ports in use, leaf switches'],
  ['en', 'cardFactor', 'Share of interruptions left by planes, cards'],
  ['en', 'leafDownEndHours', 'Dark port hours a year, leaf switches'],
  ['en', 'copperPower', 'Power of copper cables'],
  ['en', 'tco', 'Total cost with waiting accelerators'],
  ['de', 'fourthCopperEndPrice', 'Preis je Kupferkabelende, vierte Ebene'],
  ['fr', 'cardFibresEach', 'Fibres par port, cartes réseau'],
  ['ja', 'coreEvents', '年間修理件数（第3階層）'],
  ['ja', 'coreReservedPower', '施設の確保電力（第3階層）'],
  ['ko', 'leafBlastRadius', '스위치 1대 장애 영향 범위, 리프 스위치'],
  ['zh-Hans', 'upperWallPower', '光器件和铜缆输入功耗，第二层'],
  ['zh-Hant', 'cardPricePerEnd', '每埠價格，網路卡'],
] as const)('in %s %s is "%s"', async (language, quantity, name) => {
  expect(quantityName(quantity, await deskWordsIn(language), await quantityNamesIn(language))).toBe(name);
});

it.each([
  [{ quantity: 'leafDownEndHours' }, 'Dark port hours a year'],
  [{ quantity: 'coreDownEndHours', network: 'Storage' }, 'Dark port hours a year, third tier (Storage)'],
  [{ quantity: 'switchCost' }, 'Switch'],
  [{ quantity: 'endpointCount', network: 'Storage' }, undefined],
])('alone %o is "%s"', async (of, name) => {
  expect(nameAlone(of, await deskWordsIn('en'), english)).toBe(name);
});
