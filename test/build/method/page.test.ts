import { brotliCompressSync, constants as zlib } from 'node:zlib';
import claims from 'virtual:claims';
import sources from 'virtual:sources';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { documentPage } from '../../../src/build/documents.ts';
import { models } from '../../../src/build/method/names.ts';
import { constants } from '../../../src/model/constants.ts';
import { guideAddress, pageAddresses } from '../../../src/page/page-addresses.ts';
import { catalog } from '../../../src/scenario/shipped-edition.ts';
import { methodAnchor } from '../../../src/view/method-address.ts';
import { english } from '../../../src/words/format.ts';
import { formatInput } from '../../../src/words/input-format.ts';
import { anchors, deadLinks, entryOf, methodPage } from '../../cases/method-page.ts';
import { elementsOf, textIn } from '../../cases/xml.ts';

const { data } = catalog;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the method page has once', () => {
  const named = (pattern: RegExp): string[] => anchors.filter((id) => pattern.test(id)).sort();
  const ofModels = (of: (model: (typeof models)[number]) => string[]): string[] => [...new Set(models.flatMap(of))];

  it('every anchor', () => {
    expect(anchors.filter((id, i) => anchors.indexOf(id) !== i)).toEqual([]);
  });

  it('every quantity, by the names of all places too', () => {
    const names = ofModels(({ sheets }) => sheets.flatMap(({ quantities }) => Object.keys(quantities)));
    expect(names.map((name) => `q-${name}`).filter((id) => !anchors.includes(id))).toEqual([]);
    expect(anchors).toContain('q-fourthWallPower');
  });

  it('every input', () => {
    expect(named(/^i-[^.]+$/)).toEqual(data.inputs.map(({ quantity }) => `i-${quantity}`).sort());
  });

  it('every figure', () => {
    expect(named(/^f-/)).toEqual(data.figures.map(({ id }) => `f-${id}`).sort());
  });

  it('every source', () => {
    expect(named(/^s-/)).toEqual(
      Object.keys(sources.sources)
        .map((id) => `s-${id}`)
        .sort(),
    );
  });

  it('what scenarios fix, and every constant', () => {
    expect(named(/^d-/)).toEqual(
      ofModels(({ structure }) => Object.keys(structure))
        .map((name) => `d-${name}`)
        .sort(),
    );
    expect(named(/^c-/)).toEqual(
      Object.keys(constants)
        .map((name) => `c-${name}`)
        .sort(),
    );
  });
});

describe('its links', () => {
  const addresses = [...methodPage.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));

  it('lead to anchors that it has', () => {
    expect(deadLinks(addresses.filter((href) => href.startsWith('#')).map((href) => `method.html${href}`))).toEqual([]);
  });

  it('lead else to pages beside it, to claims that are there, and to the web', () => {
    const beside = [...Object.values(pageAddresses), guideAddress];
    const known = new Set([...beside, ...claims.claims.map(({ id }) => `claims.html#${id}`), 'data:,']);
    expect(addresses.filter((href) => !known.has(href) && !/^(?:#|https?:\/\/)/.test(href))).toEqual([]);
  });
});

describe('an entry', () => {
  it('of a figure has its value, range, class, boundary, source, note and use', () => {
    const figure = data.figures.find(({ role, source, low }) => role === 'default' && source !== null && low !== null)!;
    const text = oneLine(textIn(entryOf(methodAnchor('figure', figure.id))));
    const input = data.inputs.find(({ quantity }) => quantity === figure.quantity)!;
    for (const part of [
      formatInput(figure.typical, input, 12),
      english.number(figure.low!, 12),
      figure.boundary,
      sources.sources[figure.source!]!.title,
      sources.notes[figure.id]!.note,
      'default',
    ])
      expect(text).toContain(oneLine(part));
  });

  it('of an input has its figures, the default first', () => {
    const figures = data.figures.filter(({ quantity }) => quantity === 'endPrice');
    const roles = new Map(figures.map(({ id, role }) => [`f-${id}`, role]));
    const sections = elementsOf(entryOf('i-endPrice'), 'section').map((section) =>
      elementsOf(section, 'li').map(({ attributes }) => roles.get(attributes.id!)!),
    );
    expect(sections.flat()).toHaveLength(figures.length);
    const order = ['default', 'alternative', 'information'];
    for (const section of sections)
      expect(section).toEqual([...section].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it.each([
    ['q-wallPower', 'Optics and copper at the wall'],
    ['q-upperSwitchPower', 'One switch of the second tier with optics'],
    ['q-minTierCount', 'Fewest tiers needed'],
    ['q-npv', 'Net present value'],
    ['d-hasSystemPrice', 'Price of a whole switch given: 1, else 0'],
    ['d-dacReach', 'DAC: reach'],
    ['d-optionYearly', 'Cost a year, option'],
    ['d-baselineTotal', 'Total cost, baseline'],
  ])('%s has the heading "%s"', (anchor, heading) => {
    expect(textIn(elementsOf(entryOf(anchor), 'h4')[0]!)).toMatch(new RegExp(`^${heading} `));
  });

  it('says where a quantity is used', () => {
    expect(textIn(entryOf('q-facilityPower'))).toContain('Used in annualEnergy');
    expect(textIn(entryOf('i-pue'))).toContain('Used in facilityPower');
    expect(textIn(entryOf('c-hoursPerYear'))).toContain('annualEnergy');
    expect(textIn(entryOf('d-integrated'))).toContain('integratedOpticsCost');
  });
});

describe.each(['method.html', 'embed.html'])('%s', (name) => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));
    const { results } = await validator.validateString(documentPage(name));
    expect(
      results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`)),
    ).toEqual([]);
  });
});

it('has its script where it is built, and stands without', () => {
  expect(methodPage).not.toContain('<script');
  expect(documentPage('method.html', () => './a.js')).toContain('<script type="module" src="./a.js"></script>');
});

it('weighs no more than a picture', () => {
  // As a server compresses it when it is asked; ahead of time it takes a second for a tenth less.
  const params = { [zlib.BROTLI_PARAM_QUALITY]: 9 };
  expect(brotliCompressSync(methodPage, { params }).length).toBeLessThan(125_000);
});
