import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from '../../user.ts';
import { catalog } from '../../../../src/scenario/shipped-edition.ts';
import type { CpoTco } from '../../../../src/widget/cpo-tco.ts';
import {
  all,
  assessed,
  cellsOf,
  digits,
  faults,
  locatorOf,
  one,
  openDetails,
  run,
  settled,
  shared,
  textOf,
  valueOf,
} from '../../mount.ts';
import { acme } from '../../../cases/acme.ts';
import {
  answerOf,
  decisionOf,
  enter,
  eventually,
  inputNames,
  mountTco,
  optionsIn,
  paragraph,
  resultAfter,
  row,
  script,
  shown,
  warnings,
  seen,
} from './tco.ts';

const look = seen();

const standard = run();
const headingOf = (element: CpoTco): string => textOf(one(element, '[part=heading]'));
const sourcesOf = (element: CpoTco): HTMLElement => one(element, '[part=sources]');
/** The totals of the table of power or cost as they are written. */
const totals = (element: CpoTco, table: number): string[] =>
  [...all(element, 'table.bars')[table]!.querySelectorAll('td.n')].map((cell) => textOf(cell));

describe('the default', () => {
  it('asks its question', async () =>
    expect(headingOf(await look())).toBe(
      'CPO or pluggable? All 64 ports of 1.6T in use, in the US on one 102.4T switch, over 5 years.',
    ));

  it('names the difference in power that the engine finds, once all draws are taken', async () => {
    const element = await mountTco();
    await eventually(() => textOf(one(element, '[part=verdict]'))).toMatch(/ simulated cases/);
    const less = valueOf(standard, 'retimed', 'networkPower') - valueOf(standard, 'cpo', 'networkPower');
    const [, amount] = /^CPO draws ([\d.]+) kW less/.exec(answerOf(element))!;
    expect(Math.abs(Number(amount) * 1000 - less) / less).toBeLessThan(0.05);
  });

  it('has the total power of every option', async () =>
    expect(totals(await look(), 0)).toEqual(
      standard.options.map(({ id }) => digits(valueOf(standard, id, 'networkPower'), 4)),
    ));

  it('has the total cost of every option', async () =>
    expect(totals(await look(), 1)).toEqual(
      standard.options.map(({ id }) => digits(valueOf(standard, id, 'tcoWithoutIdle'), 4)),
    ));

  it('names its conditions', async () =>
    expect(textOf(one(await look(), '.condition'))).toMatch(/^Electricity at 0\.\d+ USD\/kWh \(.+\), PUE 1\.\d+\./));

  it('names its edition', async () =>
    expect(textOf(sourcesOf(await look()))).toContain(`Edition ${standard.resolved.edition}.`));

  it('says nothing of a host', async () => expect(textOf(sourcesOf(await look()))).not.toContain('Set by this page'));

  it('has no link without a calculator', async () => expect(all(await look(), '[part=workbench]')).toEqual([]));

  it('has lines that add up in numbers', async () => {
    const element = await mountTco();
    await openDetails(element);
    const [, ...lines] = cellsOf(all(element, '.results details table')[0]!);
    const numberOf = (cell: string): number => Number(cell.replace('−', '-').replaceAll(',', ''));
    const sums = lines.at(-1)!.slice(1).map(numberOf);
    const added = sums.map((_, i) => lines.slice(0, -1).reduce((sum, line) => sum + numberOf(line[i + 1]!), 0));
    expect(added.map((sum, i) => Math.abs(sum - sums[i]!) < 3)).toEqual(sums.map(() => true));
  });
});

describe('bars', () => {
  it('start at zero, and their lengths are to scale', async () => {
    const element = await mountTco({ options: 'retimed cpo' });
    const bars = [...all(element, 'table.bars')[1]!.querySelectorAll('td.bar svg')];
    const ends = bars.map((bar) => {
      const parts = [...bar.querySelectorAll('rect')];
      const of = (name: string, part: Element): number => parseFloat(part.getAttribute(name)!);
      const start = Math.min(...parts.map((part) => of('x', part)));
      return Math.max(...parts.map((part) => of('x', part) + of('width', part))) - start;
    });
    const totals = standard.options
      .filter(({ id }) => ['retimed', 'cpo'].includes(id))
      .map(({ quantities }) => quantities.tcoWithoutIdle!.value!);
    expect(ends[1]! / ends[0]!).toBeCloseTo(totals[1]! / totals[0]!, 6);
  });

  it('have one zero', async () => {
    const bars = all(await look(), 'table.bars')[1]!.querySelectorAll('td.bar svg');
    const starts = [...bars].map((bar) =>
      Math.min(...[...bar.querySelectorAll('rect')].map((part) => parseFloat(part.getAttribute('x')!))),
    );
    expect(new Set(starts).size).toBe(1);
  });
});

describe('what a reader chooses', () => {
  it('is the capacity', async () => {
    const element = await mountTco();
    await resultAfter(element, () => locatorOf(all(element, '.controls fieldset label')[0]!).click());
    expect(headingOf(element)).toContain('51.2T');
  });

  it('is the option that is spoken of', async () => {
    const element = await mountTco();
    await userEvent.selectOptions(one(element, 'select'), 'linear');
    await settled(element);
    expect(answerOf(element)).toMatch(/^LPO draws /);
  });

  it('is never the baseline', async () =>
    expect(all<HTMLOptionElement>(await look(), 'select option').map(({ value }) => value)).not.toContain('retimed'));

  it('is not asked for between two options', async () =>
    expect(all(await mountTco({ options: 'retimed cpo' }), 'select')).toEqual([]));

  it('that cannot be computed leaves the capacity that is shown', async () => {
    const element = await mountTco({ scope: 'fabric', 'preset-inputs': 'endpointRate=1600 cardPortRate=1600' });
    const small = all<HTMLInputElement>(element, '.controls fieldset input')[0]!;
    small.click();
    await eventually(() => textOf(one(element, '.vh[role=status]'))).toMatch(
      /^Not changed: inputs\.\w+ is .*\. Allowed: /,
    );
    expect(small.checked).toBe(false);
  });
});

describe('options', () => {
  it('are those of the attribute', async () =>
    expect(optionsIn(await mountTco({ options: 'retimed linear' }))).toEqual(['DSP-retimed', 'LPO']));

  it('have the baseline of the attribute', async () =>
    expect(answerOf(await mountTco({ baseline: 'linear' }))).toMatch(/ than LPO/));

  it('have the baseline with them', async () =>
    expect(optionsIn(await mountTco({ options: 'cpo', baseline: 'linear' }))).toEqual(['LPO', 'CPO']));

  it('of one is said to be alone', async () => {
    const element = await mountTco({ options: 'retimed' });
    await eventually(() => decisionOf(element)).toMatch(
      /^DSP-retimed costs [\d,]+ USD over 5 years\. Add an option to compare\.$/,
    );
  });

  it('are ranked by expected cost before chances are known, and after', async () => {
    const element = await mountTco();
    const ranked = (): string[] => all(element, '.ranking tbody th').map(textOf);
    expect(ranked()).toHaveLength(standard.options.length);
    await eventually(() => textOf(all(element, '.ranking tbody td')[0])).toMatch(/^1=?$/);
    const { ranking } = assessed().decisions.tcoWithoutIdle;
    const labelOf = (id: string): string => standard.resolved.options.find((option) => option.id === id)!.label;
    expect(ranked()).toEqual(ranking.map(({ option }) => labelOf(option)));
  });
});

describe.each([
  ['fabric', /^CPO or pluggable\? [\d,]+ accelerators in .* on 102\.4T switches, over 5 years\.$/, 'Planes'],
  ['campus', /on \d sites on 102\.4T switches/, 'Distance between sites'],
])('a %s', (scope, question, input) => {
  it('asks its question', async () => expect(headingOf(await look({ scope }))).toMatch(question));

  it('has its inputs', async () => expect(inputNames(await look({ scope }))).toContain(input));

  it('has the totals of the engine', async () => {
    const of = run({ scope });
    const worst = Math.max(...of.options.map(({ id }) => valueOf(of, id, 'networkPower')));
    const [factor] = worst >= 1e7 ? [1e6] : [1e3];
    expect(totals(await look({ scope }), 0)).toEqual(
      of.options.map(({ id }) => digits(valueOf(of, id, 'networkPower') / factor, 4)),
    );
  });
});

describe('a product of a sponsor', () => {
  const name = 'Acme "&" Sons';
  const mountAcme = (attributes = {}): Promise<CpoTco> =>
    mountTco(attributes, {
      children: [
        script(JSON.stringify({ ...acme, architectures: { acme: { like: 'linear', endPower: 9, endPrice: 690 } } })),
      ],
    });

  const acmeElement = shared(mountAcme);

  it('is a row, with whose figures it has', () =>
    expect(optionsIn(acmeElement()).at(-1)).toContain(`figures of ${name}`));

  it('is disclosed', () =>
    expect(textOf(one(acmeElement(), '[part=disclosure]'))).toMatch(
      /is a product of Acme "&" Sons\. Its figures are Acme "&" Sons's own and count as vendor claims\.$/,
    ));

  it('is spoken of first', () => expect(answerOf(acmeElement())).toContain('half linear pluggable'));

  it('shows its label as text', () => {
    const element = acmeElement();
    expect(all(element, '.root script')).toEqual([]);
    expect(optionsIn(element).at(-1)).toContain('Acme <script>&"');
  });

  it('has its numbers as vendor claims', async () => {
    const claims = (element: CpoTco): number => Number(/(\d+) vendor claim/.exec(textOf(sourcesOf(element)))?.[1] ?? 0);
    const bare = await mountTco({}, { children: [script({ ...acme, architectures: { acme: { like: 'linear' } } })] });
    // The price of its parts is that of an end.
    expect(claims(acmeElement()) - claims(bare)).toBeGreaterThanOrEqual(2);
  });

  it('whose name ends in a dot has one dot', async () => {
    const [retimed, cpo, own] = acme.options;
    const scenario = {
      ...acme,
      architectures: { acme: { like: 'linear' } },
      options: [retimed, cpo, { ...own, sponsor: { name: 'Acme Inc.' } }],
    };
    const element = await mountTco({}, { children: [script(scenario)] });
    expect(textOf(one(element, '[part=disclosure]'))).toContain('is a product of Acme Inc. Its figures');
  });

  it('is disclosed with everything hidden', async () =>
    expect(all(await mountAcme({ 'hidden-inputs': '*', 'locked-inputs': '*' }), '[part=disclosure]')).toHaveLength(1));
});

describe('the sources', () => {
  it('are loaded when a reader asks', async () => {
    const element = await mountTco();
    await openDetails(sourcesOf(element));
    await eventually(() => all(sourcesOf(element), 'table.sources tbody tr').length).toBe(
      Number(/^(\d+) inputs/.exec(textOf(sourcesOf(element)))![1]),
    );
  });

  it('have a link for every figure that has an address', async () => {
    const element = await mountTco();
    await openDetails(sourcesOf(element));
    await eventually(() => all(sourcesOf(element), 'table.sources a').length).toBeGreaterThan(5);
  });

  it('say of a share what it is a share of, in the language of the page', async () => {
    const inputs = { 'linear.endPrice': '70 % of retimed.endPrice', 'retimed.endPrice': 1000 };
    const options = ['retimed', 'linear'];
    const element = await mountTco({ locale: 'de' }, { properties: { scenario: { options, inputs } } });
    await openDetails(sourcesOf(element));
    await eventually(() => all(sourcesOf(element), 'table.sources td').map(textOf)).toContainEqual(
      expect.stringMatching(/^700 USD, 70 % von DSP-retimed: Preis je 1.6T-Port, 1\.000 USD$/),
    );
  });

  it('follow what a reader changes', async () => {
    const element = await mountTco();
    await openDetails(sourcesOf(element));
    await eventually(() => all(sourcesOf(element), 'table.sources tr').length).toBeGreaterThan(5);
    await enter(element, 'PUE', '1.77');
    const pue = all(sourcesOf(element), 'table.sources tr').find((one_) => textOf(one_.querySelector('th')) === 'PUE');
    expect(textOf(pue!.querySelector('td'))).toBe('1.77');
  });

  it('can be reached whatever the attributes', { timeout: 60_000 }, async () => {
    warnings();
    const values = [
      '',
      '*',
      '51.2T',
      'fabric',
      'retimed',
      'cpo',
      'de',
      'EUR',
      'dark',
      'none',
      'hidden',
      'pue',
      'pue=1.2',
      '<b>',
    ];
    const names = [
      ...['capacity', 'scope', 'options', 'baseline', 'region', 'currency', 'locale', 'theme', 'edition', 'workbench'],
      ...['preset-inputs', 'locked-inputs', 'hidden-inputs', 'disabled', 'sources', 'part', 'footnotes'],
    ];
    for (let i = 0; i < 25; i++) {
      const attributes = Object.fromEntries(
        names.map((name, k) => [name, values[(i * (k + 3) + k * k) % values.length]!]),
      );
      const element = await mountTco(attributes);
      const details = sourcesOf(element).querySelector('details')!;
      expect([details.checkVisibility(), details.querySelector('summary')!.checkVisibility()]).toEqual([true, true]);
      element.remove();
    }
  });

  it('stay when slots are filled', async () => {
    const slots = ['heading', 'intro', 'cta', 'footnotes', 'logo'].map((slot) => paragraph(slot, slot));
    const element = await mountTco({}, { children: slots });
    expect([sourcesOf(element).checkVisibility(), slots.every((slot) => slot.checkVisibility())]).toEqual([true, true]);
  });
});

describe('the link to the calculator', () => {
  it('carries the scenario', async () => {
    const element = await mountTco({ workbench: '/calc/', capacity: '51.2T' });
    const { hash, pathname } = new URL(one<HTMLAnchorElement>(element, '[part=workbench]').href);
    expect([pathname, JSON.parse(decodeURIComponent(hash.replace('#scenario=', '')))]).toEqual([
      '/calc/',
      { version: 2, edition: catalog.edition, capacity: '51.2T' },
    ]);
  });

  it('carries what a reader changed', async () => {
    const element = await mountTco({ workbench: '/calc/' });
    await enter(element, 'PUE', '1.7');
    expect(decodeURIComponent(one<HTMLAnchorElement>(element, '[part=workbench]').hash)).toContain(
      '"facility.pue":1.7',
    );
  });
});

describe('the language', () => {
  const germanQuestion =
    'CPO oder steckbare Module? Alle 64 Ports mit 1.6T belegt, Region US-Durchschnitt, ein 102.4T-Switch, über 5 Jahre.';

  it('is that of the attribute', async () => expect(headingOf(await look({ locale: 'de' }))).toBe(germanQuestion));

  it('may have a country', async () => expect(headingOf(await mountTco({ locale: 'de-AT' }))).toBe(germanQuestion));

  it('is that of the nearest lang', async () => {
    const around = document.createElement('div');
    around.lang = 'de';
    document.body.append(around);
    onTestFinished(() => around.remove());
    expect(headingOf(await mountTco({}, { within: around }))).toBe(germanQuestion);
  });

  it('is that of the nearest lang around an element of which it is a part', async () => {
    const around = document.createElement('div');
    around.lang = 'de';
    const inside = document.createElement('div');
    around.attachShadow({ mode: 'open' }).append(inside);
    document.body.append(around);
    onTestFinished(() => around.remove());
    expect(headingOf(await mountTco({}, { within: inside }))).toBe(germanQuestion);
  });

  it('of the attribute wins over the nearest lang', async () =>
    expect(headingOf(await mountTco({ lang: 'de', locale: 'en' }))).toContain('one 102.4T switch'));

  it('is English where there are no words', async () =>
    expect(headingOf(await mountTco({ lang: 'tlh' }))).toContain('one 102.4T switch'));

  it('changes with the attribute', async () => {
    const element = await mountTco();
    element.locale = 'de';
    await eventually(() => headingOf(element)).toBe(germanQuestion);
  });

  it('changes back', async () => {
    const element = await mountTco({ locale: 'de' });
    element.locale = null as unknown as string;
    await eventually(() => headingOf(element)).toContain('one 102.4T switch');
  });

  it('is marked', async () => expect(one(await look({ locale: 'de' }), '.root').lang).toBe('de'));

  it('has its decimal sign in tables', async () =>
    expect(totals(await look({ locale: 'de' }), 0)).toEqual(
      standard.options.map(({ id }) => digits(valueOf(standard, id, 'networkPower'), 4).replace(',', '.')),
    ));

  it('leaves what a reader changed', async () => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.7');
    element.locale = 'de';
    await eventually(() => headingOf(element)).toBe(germanQuestion);
    expect(one<HTMLInputElement>(row(element, 'PUE'), '[type=text]').value).toBe('1,7');
  });
});

describe('the theme', () => {
  const ground = (element: CpoTco): string => getComputedStyle(one(element, '.root')).backgroundColor;

  it('dark is another than light', async () =>
    expect(ground(await look({ theme: 'dark' }))).not.toBe(ground(await mountTco({ theme: 'light' }))));

  it('follows the colour scheme of the page', async () => {
    const around = document.createElement('div');
    around.style.colorScheme = 'dark';
    document.body.append(around);
    onTestFinished(() => around.remove());
    expect(ground(await mountTco({}, { within: around }))).toBe(ground(await look({ theme: 'dark' })));
  });

  it('that is wrong is that of the page', async () => {
    warnings();
    expect(ground(await mountTco({ theme: 'pink' }))).toBe(ground(await look()));
  });
});

it('colours of the legend are printed', async () => {
  const [entry] = all(await look(), '.legend li');
  const { printColorAdjust, backgroundColor } = getComputedStyle(entry!, '::before');
  expect(printColorAdjust).toBe('exact');
  expect(backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
});

describe('euros', () => {
  it('are dollars times the rate of the tables', async () =>
    expect(totals(await look({ currency: 'EUR' }), 1)).toEqual(
      standard.options.map(({ id }) => digits(valueOf(standard, id, 'tcoWithoutIdle') * 0.8684, 4)),
    ));

  it('are named above the table', async () =>
    expect(all(await look({ currency: 'EUR' }), 'h3').map((heading) => textOf(heading))).toContain(
      'Total cost over 5 years, EUR',
    ));

  it('leave power as it is', async () =>
    expect(totals(await look({ currency: 'EUR' }), 0)).toEqual(totals(await look(), 0)));

  it('leave inputs in dollars', async () =>
    expect(textOf(row(await look({ currency: 'EUR' }), 'CPO price per 1.6T port'))).toContain('USD'));

  it('follow a change of the attribute', async () => {
    const element = await mountTco();
    await resultAfter(element, () => (element.currency = 'EUR'));
    expect(answerOf(element)).toContain('EUR');
  });
});

describe('the fallback', () => {
  it('is there before a result is', async () => {
    const text = paragraph('About 1 kW less.');
    const element = document.createElement('cpo-tco');
    element.append(text);
    document.body.append(element);
    onTestFinished(() => element.remove());
    await element.updateComplete;
    expect([element.result, text.checkVisibility()]).toEqual([null, true]);
  });

  it('is gone when a result stands', async () => {
    const text = paragraph('About 1 kW less.');
    await mountTco({}, { children: [text] });
    expect(text.checkVisibility()).toBe(false);
  });
});

it('a hundred moves leave a whole view, and no fault', async () => {
  const found = faults();
  const element = document.createElement('cpo-tco');
  document.body.append(element);
  onTestFinished(() => element.remove());
  for (let i = 0; i < 100; i++) document.body.append(element);
  await shown(element);
  expect([found, optionsIn(element).length]).toEqual([[], standard.options.length]);
});
