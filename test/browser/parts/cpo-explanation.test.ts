import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import explanations from 'virtual:explanations';
import sources from 'virtual:sources';
import { catalog } from '../../../src/scenario/edition.ts';
import type { CpoExplanation, Subject } from '../../../src/parts/explanation/cpo-explanation.ts';
import { inputsInUse } from '../../../src/scenario/inputs-in-use.ts';
import {
  all,
  answerOf,
  button,
  caught,
  cellsOf,
  choose,
  click,
  decisionNumbers,
  differenceOf,
  digits,
  eventually,
  faults,
  frames,
  inputOf,
  mount,
  mountDecided,
  mountWorkbench,
  one,
  openDetails,
  powerTable,
  run,
  settled,
  textOf,
  toggle,
  valueOf,
} from '../mount.ts';

const standard = run();
const power: Subject = { kind: 'quantity', option: 'cpo', quantity: 'networkPower' };
const price = 'retimed-1600g.endPrice';
const inputSubject = (name: string): Subject => ({ kind: 'input', option: 'cpo', name });

const dialogOf = (explanation: Element): HTMLDialogElement => one<HTMLDialogElement>(explanation, 'dialog');
const headingOf = (explanation: Element): string => textOf(one(explanation, 'h2'));

async function open(subject: Subject, of = standard): Promise<CpoExplanation> {
  const explanation = await mount<CpoExplanation>('cpo-explanation', { run: of });
  await explanation.show(subject);
  await settled(explanation);
  return explanation;
}

/** Opens the dialog of the page by a click on a number of the table of power. */
async function openOnPage(): Promise<[workbench: Element, number: HTMLElement]> {
  const workbench = await mountWorkbench();
  const number = one(powerTable(workbench), 'button.number');
  await click(workbench, number);
  await eventually(() => all(one(workbench, 'cpo-explanation'), 'pre').length).toBe(1);
  return [workbench, number];
}

describe('the dialog', () => {
  it('is closed at first', async () => {
    expect(dialogOf(await mount<CpoExplanation>('cpo-explanation', { run: standard })).open).toBe(false);
  });

  it('opens above the page, which cannot be reached', async () => {
    expect(dialogOf(await open(power)).matches(':modal')).toBe(true);
  });

  it('has a name', async () => {
    expect(dialogOf(await open(power)).getAttribute('aria-label')).toBe('What this number is made of');
  });

  it('takes the focus', async () => {
    const explanation = await open(power);
    expect(dialogOf(explanation).contains(explanation.shadowRoot!.activeElement)).toBe(true);
  });

  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['Close', (explanation: Element) => click(explanation, button(explanation, 'Close'))],
    ['a click beside it', (explanation: Element) => Promise.resolve(dialogOf(explanation).click())],
  ])('is closed by %s', async (_, act) => {
    const explanation = await open(power);
    await act(explanation);
    await eventually(() => dialogOf(explanation).open).toBe(false);
  });

  it('is not closed by a click on its text', async () => {
    const explanation = await open(power);
    one(explanation, 'pre').click();
    expect(dialogOf(explanation).open).toBe(true);
  });

  it('can be opened again', async () => {
    const explanation = await open(power);
    await userEvent.keyboard('{Escape}');
    await explanation.show(inputSubject(price));
    await settled(explanation);
    expect([dialogOf(explanation).open, headingOf(explanation)]).toEqual([true, 'Price per end']);
  });

  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['Close', (workbench: Element) => click(workbench, button(one(workbench, 'cpo-explanation'), 'Close'))],
  ])('gives the focus back to the number after %s', async (_, act) => {
    const [workbench, number] = await openOnPage();
    await act(workbench);
    await eventually(() => powerTable(workbench).shadowRoot!.activeElement).toBe(number);
  });

  it('without a result stays empty', async () => {
    const explanation = await mount<CpoExplanation>('cpo-explanation', {});
    await explanation.show(power);
    expect(all(explanation, 'h2')).toEqual([]);
  });
});

/** What each row is of: its name stands before its meaning. */
const namesIn = (explanation: CpoExplanation): string[] =>
  all(explanation, 'tbody th').map((cell) =>
    textOf(cell)
      .slice(0, textOf(cell).length - textOf(cell.querySelector('small')).length)
      .trim(),
  );

/** A formula names an input shortly, a row with what it is of. */
const lastWord = (name: string): string => name.split('.').at(-1)!;

describe('a quantity', () => {
  const { formula, uses } = explanations.models.switch!.find(({ name }) => name === 'networkPower')!;

  it('has its name in words', async () => {
    expect(headingOf(await open(power))).toBe('Network power');
  });

  it('has its value and unit', async () => {
    expect(textOf(one(await open(power), '.value'))).toBe(`${digits(valueOf(standard, 'cpo', 'networkPower'), 5)} W`);
  });

  it('has its formula', async () => {
    expect(textOf(one(await open(power), 'pre'))).toBe(`networkPower = ${formula!.replace(/\s+/g, ' ')}`);
  });

  it('has everything that the formula names', async () => {
    expect(namesIn(await open(power)).map(lastWord)).toEqual(uses.map(lastWord));
  });

  it('has the value of what the formula names', async () => {
    const row = all(await open(power), 'tbody tr').find((candidate) => textOf(candidate).startsWith('basePower'))!;
    expect(textOf(row.querySelector('td'))).toBe(`${digits(valueOf(standard, 'cpo', 'basePower'), 5)} W`);
  });

  it('leads to what the formula names', async () => {
    const explanation = await open(power);
    await click(explanation, button(explanation, 'basePower'));
    expect(headingOf(explanation)).toBe('Base system');
  });

  it('leads back', async () => {
    const explanation = await open(power);
    await click(explanation, button(explanation, 'basePower'));
    await click(explanation, button(explanation, /Back/));
    expect(headingOf(explanation)).toBe('Network power');
  });

  it('has no way back at the first number', async () => {
    const explanation = await open(power);
    expect(() => button(explanation, /Back/)).toThrow('no button');
  });

  it('leads down to an input', async () => {
    const explanation = await open({ kind: 'quantity', option: 'cpo', quantity: 'energyCost' });
    await click(explanation, button(explanation, /electricityPrice$/));
    expect(headingOf(explanation)).toBe(catalog.input('electricityPrice')!.label);
  });

  it('has the number of each year', async () => {
    const { byYear } = standard.options.find(({ id }) => id === 'cpo')!.quantities.energyCost!;
    const explanation = await open({ kind: 'quantity', option: 'cpo', quantity: 'energyCost' });
    expect(textOf(one(explanation, 'dialog'))).toContain(byYear!.map((amount) => digits(amount, 4)).join(', '));
  });

  it('speaks of the option that was asked for', async () => {
    expect(textOf(one(await open({ ...power, option: 'linear' }), '.muted'))).toContain('LPO');
  });

  it.each(['retimed', 'half-retimed', 'linear', 'cpo'])('can be opened down to every input: %s', async (option) => {
    const found = faults();
    const explanation = await open({ kind: 'quantity', option, quantity: 'tcoWithoutIdle' });
    for (const { name } of explanations.models.switch!) {
      await explanation.show({ kind: 'quantity', option, quantity: name });
      await settled(explanation);
    }
    expect(found).toEqual([]);
  });
});

describe('an input', () => {
  const rivals = catalog.data.figures.filter(({ subject, quantity }) => `${subject}.${quantity}` === price);

  it('has every figure, the default first', async () => {
    const figures = all(await open(inputSubject(price)), 'article b').map(textOf);
    expect([figures[0], [...figures].sort()]).toEqual([
      `${digits(rivals.find(({ role }) => role === 'default')!.typical, 5)} USD`,
      rivals.map(({ typical }) => `${digits(typical, 5)} USD`).sort(),
    ]);
  });

  it('has the title and publisher of every source', async () => {
    const text = all(await open(inputSubject(price)), 'article')
      .map(textOf)
      .join(' ');
    const cited = rivals.flatMap(({ source }) => (source ? [sources.sources[source]!] : []));
    const clean = (words: string): string => words.replace(/\s+/g, ' ').trim();
    expect(cited.filter(({ title, publisher }) => !text.includes(`${clean(title)}, ${clean(publisher)}`))).toEqual([]);
  });

  it('has the evidence class of every figure', async () => {
    const words = all(await open(inputSubject(price)), 'article .dot').map((dot) => textOf(dot).split(',')[0]);
    expect(words.sort()).toEqual(rivals.map(({ evidence }) => evidence.replace('-', ' ')).sort());
  });

  it('has its physical range', async () => {
    expect(textOf(one(await open(inputSubject('facility.pue')), 'dialog'))).toContain('Physical range: 1 to 3');
  });

  it('marks the one figure in use', async () => {
    const marked = all(await open(inputSubject(price)), 'article').filter((article) =>
      textOf(article.querySelector('.head')).includes('in use'),
    );
    expect(marked).toHaveLength(1);
  });

  it('offers every other figure', async () => {
    const offers = all(await open(inputSubject(price)), 'article button');
    expect(offers).toHaveLength(rivals.length - 1);
  });

  it('tells which figure is to be used', async () => {
    const events = caught('cpo-input');
    const explanation = await open(inputSubject(price));
    await click(explanation, all(explanation, 'article')[1]!.querySelector('button')!);
    expect(events.map(({ detail }) => detail)).toEqual([
      { name: price, value: { figure: catalog.rivals('retimed-1600g', 'endPrice')[1]!.id } },
    ]);
  });

  it('says that it was set in the scenario', async () => {
    const explanation = await open(inputSubject(price), run({ inputs: { [price]: 5 } }));
    expect(textOf(one(explanation, 'dialog'))).toContain('Set in this scenario.');
  });

  it('that follows another one says so', async () => {
    const explanation = await open(inputSubject('retimed-1600g.serviceUnitPrice'));
    expect(textOf(one(explanation, 'dialog'))).toMatch(/\d % of the DSP-retimed price per end of [\d,]+ USD/);
  });

  it('that follows another one offers only figures that it can use', async () => {
    const events = caught('cpo-input');
    const follower = 'retimed-1600g.serviceUnitPrice';
    const explanation = await open(inputSubject(follower));
    for (const offer of all(explanation, 'article button')) offer.click();
    const refused = events.flatMap(({ detail: { name, value } }) => {
      try {
        run(value === null ? {} : { inputs: { [name]: value } });
        return [];
      } catch (error) {
        return [String(error)];
      }
    });
    expect(refused).toEqual([]);
  });

  it('that is not in use says so', async () => {
    const explanation = await open(inputSubject('retimed-800g.endPrice'));
    expect(textOf(one(explanation, 'dialog'))).toContain('This input is not in use.');
  });

  it('can be opened, whichever it is', async () => {
    const explanation = await open(inputSubject(price));
    const failed: string[] = [];
    for (const { name, input } of inputsInUse(standard.resolved)) {
      await explanation.show(inputSubject(name));
      await settled(explanation);
      if (headingOf(explanation) !== input.label) failed.push(name);
    }
    expect(failed).toEqual([]);
  });

  it('that has figures names a source or calls itself an assumption', async () => {
    const explanation = await open(inputSubject(price));
    const bare: string[] = [];
    for (const { name } of inputsInUse(standard.resolved)) {
      await explanation.show(inputSubject(name));
      await settled(explanation);
      const articles = all(explanation, 'article');
      const last = articles.map((article) => textOf(article.lastElementChild));
      if (last.some((text) => text.length < 10)) bare.push(name);
    }
    expect(bare).toEqual([]);
  });
});

describe('an address', () => {
  const figure = catalog.rivals('retimed-1600g', 'endPrice').find(({ source }) => source)!;

  /** The explanation of an input whose first source has this address. */
  async function openWith(address: string): Promise<Element> {
    const explanation = await open(inputSubject(price));
    const known = sources.sources[figure.source!]!;
    const changed = { ...sources, sources: { ...sources.sources, [known.id]: { ...known, address } } };
    Object.assign(explanation, { loaded: { explanations, sources: changed } });
    await settled(explanation);
    const words = `${known.title}, ${known.publisher}`.replace(/\s+/g, ' ');
    return all(explanation, 'article').find((article) => textOf(article).includes(words))!;
  }

  it.each([
    ['https://example.com/a/b.pdf', 'https://example.com/a/b.pdf'],
    ['http://example.com/a', 'http://example.com/a'],
    ['example.com', 'https://example.com'],
    ['docs.example.com/x?y=1', 'https://docs.example.com/x?y=1'],
    ['doi.org/10.1109/ECOC66593.2025.11263202', 'https://doi.org/10.1109/ECOC66593.2025.11263202'],
    ['10.1109/ECOC66593.2025.11263202', 'https://doi.org/10.1109/ECOC66593.2025.11263202'],
    ['doi:10.1109/ECOC66593.2025.11263202', 'https://doi.org/10.1109/ECOC66593.2025.11263202'],
    ['HTTPS://example.com/a', 'HTTPS://example.com/a'],
  ])('"%s" becomes a link', async (address, target) => {
    const link = one<HTMLAnchorElement>(await openWith(address), 'a');
    expect(link.href).toBe(new URL(target).href);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'javascript://example.com/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'ftp://example.com/a',
    'data/sources/README.md',
    '../index.html',
    'mailto:a@example.com',
    'user:secret@example.com',
    'page 12',
    'http://',
    'https://javascript:alert(1)',
  ])('"%s" stays text', async (address) => {
    expect(all(await openWith(address), 'a')).toEqual([]);
  });

  it('stands in the text when it is no link', async () => {
    expect(textOf(await openWith('javascript:alert(1)'))).toContain('javascript:alert(1)');
  });

  it('opens apart and tells nothing of this page', async () => {
    const link = one<HTMLAnchorElement>(await openWith('example.com'), 'a');
    expect([link.target, [...link.relList].sort()]).toEqual(['_blank', ['noopener', 'noreferrer']]);
  });

  it('of every source in the tables is a web address where it is a link', async () => {
    const explanation = await open(inputSubject(price));
    const links: string[] = [];
    for (const { name } of inputsInUse(standard.resolved)) {
      await explanation.show(inputSubject(name));
      await settled(explanation);
      links.push(...all<HTMLAnchorElement>(explanation, 'a').map(({ href }) => href));
    }
    expect(links.filter((href) => !/^https?:\/\/[a-z0-9.-]+\.[a-z]+(\/|$)/.test(href))).toEqual([]);
  });
});

describe('a difference', () => {
  const difference: Subject = { kind: 'difference', option: 'cpo', quantity: 'facilityPower' };

  it('names both options', async () => {
    expect(headingOf(await open(difference))).toBe('Facility power: CPO less DSP-retimed');
  });

  it('has its value', async () => {
    expect(textOf(one(await open(difference), '.value'))).toBe(
      `${digits(differenceOf(standard, 'cpo', 'facilityPower'), 5)} W`,
    );
  });

  it('has both sides', async () => {
    expect(cellsOf(one(await open(difference), 'table'))).toEqual([
      ['CPO', `${digits(valueOf(standard, 'cpo', 'facilityPower'), 5)} W`],
      ['DSP-retimed', `${digits(valueOf(standard, 'retimed', 'facilityPower'), 5)} W`],
    ]);
  });

  it('leads to a side', async () => {
    const explanation = await open(difference);
    await click(explanation, button(explanation, 'DSP-retimed'));
    expect(textOf(one(explanation, 'pre'))).toMatch(/^facilityPower = /);
  });

  it('leads to the side that was asked for', async () => {
    const explanation = await open(difference);
    await click(explanation, button(explanation, 'DSP-retimed'));
    expect(textOf(one(explanation, '.value'))).toBe(`${digits(valueOf(standard, 'retimed', 'facilityPower'), 5)} W`);
  });
});

describe('a number of the decision', () => {
  const names = explanations.models.decision!.map(({ name }) => name);

  it.each(names)('has its formula: %s', async (name) => {
    const { formula } = explanations.models.decision!.find((one) => one.name === name)!;
    expect(textOf(one(await open({ kind: 'decision', option: 'cpo', quantity: name }), 'pre'))).toBe(
      `${name} = ${formula!.replace(/\s+/g, ' ')}`,
    );
  });

  it.each(names)('has a value, and one for everything that its formula names: %s', async (name) => {
    const { uses } = explanations.models.decision!.find((one) => one.name === name)!;
    const explanation = await open({ kind: 'decision', option: 'cpo', quantity: name });
    expect(namesIn(explanation).map(lastWord)).toEqual(uses.map(lastWord));
    expect(textOf(one(explanation, '.value'))).not.toBe('');
    for (const [, value] of cellsOf(one(explanation, 'tbody'))) expect(value).toMatch(/\d/);
  });

  it('has its own value, as other numbers do', async () => {
    const { npv } = standard.comparisons.find(({ option }) => option === 'cpo')!.decision;
    expect(textOf(one(await open({ kind: 'decision', option: 'cpo', quantity: 'npv' }), 'dialog'))).toContain(
      digits(npv.value!, 5),
    );
  });

  it('leads to what its formula names', async () => {
    const explanation = await open({ kind: 'decision', option: 'cpo', quantity: 'paybackSimple' });
    await click(explanation, button(explanation, 'cash'));
    expect(headingOf(explanation)).toBe('Saved in a year');
  });
});

describe.each(['switch', 'fabric', 'campus'] as const)('scope %s', (scope) => {
  it('explains every quantity of every option, and every difference', async () => {
    const of = run({ scope, baseline: 'cpo' });
    const explanation = await mount<CpoExplanation>('cpo-explanation', { run: of });
    const empty: string[] = [];
    const look = async (subject: Exclude<Subject, { kind: 'input' }>): Promise<void> => {
      await explanation.show(subject);
      await settled(explanation);
      const isRight = all(explanation, '.value').length === 1 && textOf(one(explanation, '.value')) !== '';
      if (!isRight) empty.push(`${subject.kind} ${subject.option} ${subject.quantity}`);
    };
    for (const { id, quantities } of of.options)
      for (const quantity in quantities) await look({ kind: 'quantity', option: id, quantity });
    for (const { option, differences } of of.comparisons)
      for (const quantity in differences) await look({ kind: 'difference', option, quantity });
    expect(empty).toEqual([]);
  });
});

describe('on the page', () => {
  it('every number of every table opens its explanation', async () => {
    const workbench = await mountWorkbench();
    await openDetails(workbench);
    const explanation = one<CpoExplanation>(workbench, 'cpo-explanation');
    const numbers = all(workbench, 'button.number');
    const silent: string[] = [];
    for (const number of numbers) {
      number.click();
      await eventually(() => all(explanation, 'h2').length).toBe(1);
      await settled(explanation);
      if (!dialogOf(explanation).open || headingOf(explanation) === '') silent.push(textOf(number));
      dialogOf(explanation).close();
    }
    expect([numbers.length > 100, silent]).toEqual([true, []]);
  }, 60_000);

  it('a difference in the headline opens with the same number', async () => {
    const workbench = await mountWorkbench();
    await click(workbench, one(one(workbench, 'cpo-differences'), 'button'));
    await eventually(() => all(one(workbench, 'cpo-explanation'), '.value').map(textOf)).toEqual([
      `${digits(differenceOf(standard, 'cpo', 'facilityPower'), 5)} W`,
    ]);
  });

  it('a number of the years in the chart opens with the same number', async () => {
    const workbench = await mountWorkbench();
    const chart = one(workbench, 'cpo-cost-chart');
    await openDetails(chart);
    const number = all(chart, 'button.number')[2]!;
    await click(workbench, number);
    await eventually(() => all(one(workbench, 'cpo-explanation'), 'h2').length).toBe(1);
    expect(textOf(dialogOf(one(workbench, 'cpo-explanation')))).toContain(textOf(number));
  });

  it.each([
    ['difference', (workbench: Element) => one(one(workbench, 'cpo-differences'), 'button')],
    ['decision', (workbench: Element) => decisionNumbers(workbench)[0]!],
  ])('an option may leave after a %s of it was explained', async (_, numberOf) => {
    const found = faults();
    const workbench = await mountDecided();
    await click(workbench, numberOf(workbench));
    await eventually(() => all(one(workbench, 'cpo-explanation'), 'h2').length).toBe(1);
    await userEvent.keyboard('{Escape}');
    await toggle(workbench, 'CPO').catch((error: unknown) => found.push(String(error)));
    await frames();
    expect(found).toEqual([]);
  });

  it.each([
    ['difference', (workbench: Element) => one(one(workbench, 'cpo-differences'), 'button')],
    ['decision', (workbench: Element) => decisionNumbers(workbench)[0]!],
  ])('an option may become the baseline after a %s of it was explained', async (_, numberOf) => {
    const found = faults();
    const workbench = await mountDecided();
    await click(workbench, numberOf(workbench));
    await eventually(() => all(one(workbench, 'cpo-explanation'), 'h2').length).toBe(1);
    await userEvent.keyboard('{Escape}');
    await choose(workbench, 'with', 'CPO').catch((error: unknown) => found.push(String(error)));
    await frames();
    expect([found, answerOf(workbench).includes('CPO')]).toEqual([[], true]);
  });

  it('a new value changes the open explanation', async () => {
    const workbench = await mountWorkbench();
    await click(workbench, one(inputOf(workbench, price), '.notes button'));
    const explanation = one(workbench, 'cpo-explanation');
    await eventually(() => all(explanation, 'article').length).toBeGreaterThan(1);
    const usual = inputsInUse(run().resolved).find(({ name }) => name === price)!.default!;
    const others = catalog.rivals('retimed-1600g', 'endPrice');
    const other = others.findIndex(
      ({ id, of, buyerClass }) => id !== usual.id && of === null && buyerClass === usual.buyerClass,
    );
    await click(workbench, all(explanation, 'article')[other]!.querySelector('button')!);
    expect(textOf(one(explanation, '.value'))).toBe(`${digits(others[other]!.typical, 5)} USD`);
  });

  it('a follower of another input is not called an own value', async () => {
    const explanation = await open(
      { kind: 'quantity', option: 'retimed', quantity: 'repairParts' },
      run({ inputs: { [price]: 5 } }),
    );
    const row = all(explanation, 'tbody tr').find((candidate) => textOf(candidate).includes('serviceUnitPrice'))!;
    expect(textOf(row)).not.toContain('own value');
  });
});
