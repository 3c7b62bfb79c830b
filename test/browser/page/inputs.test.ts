import type { LitElement } from 'lit';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { catalog } from '../../../src/scenario/edition.ts';
import { inputsInUse } from '../../../src/scenario/inputs-in-use.ts';
import {
  all,
  amountOf,
  answerOf,
  articlesOf,
  assessed,
  button,
  chooseOne,
  click,
  costTable,
  decided,
  digits,
  eventually,
  fieldOf,
  hashOf,
  inputOf,
  inputsOf,
  linked,
  locatorOf,
  mountWorkbench,
  one,
  openDetails,
  run,
  settled,
  slide,
  sliderOf,
  statusOf,
  textOf,
  type,
  valueOf,
} from '../mount.ts';

const price = 'retimed-1600g.endPrice';
const pue = 'facility.pue';
const horizon = 'money.horizon';
const evidenceWords = [
  'measured',
  'datasheet',
  'vendor claim',
  'analyst',
  'derived',
  'assumption',
  'by definition',
  'not given',
];

const alertsOf = (within: Element): string[] => all(within, '[role=alert]').map(textOf);
const totals = (workbench: Element): number[] => costTable(workbench).rows.map(({ total }) => total);
const expectedTotals = (inputs: object): number[] => {
  const expected = run({ inputs });
  return expected.options.map(({ id }) => valueOf(expected, id, 'tcoWithoutIdle'));
};

/** Every number in any figure for an input, its bands included. */
function figuresFor(name: string): number[] {
  const dot = name.lastIndexOf('.');
  return catalog.data.figures
    .filter(({ subject, quantity }) => `${subject}.${quantity}` === name && dot > 0)
    .flatMap(({ low, typical, high }) => [low ?? typical, typical, high ?? typical]);
}

/** All but those that take one of a few values. */
const withSlider = (workbench: LitElement) =>
  inputsOf(workbench).filter(({ choices, resolved }) => choices.length === 0 && !resolved!.input.optional);

/** The page with every group of inputs open. */
async function mountOpen(): Promise<LitElement> {
  const workbench = await mountWorkbench();
  await openDetails(workbench);
  return workbench;
}

describe('the inputs', () => {
  it('hold every input that a result reads', async () => {
    const names = inputsOf(await mountOpen()).map(({ resolved }) => resolved!.name);
    const missing = inputsInUse(run().resolved).filter(({ name }) => !names.includes(name));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('stand once each', async () => {
    const names = inputsOf(await mountOpen()).map(({ resolved }) => resolved!.name);
    expect(names).toHaveLength(new Set(names).size);
  });

  it('begin with prices, power, electricity and PUE in the open', async () => {
    const open = inputsOf(await mountWorkbench());
    expect(open.map(({ resolved }) => resolved!.name).sort()).toEqual(
      [
        ...['cpo-1600g.endPower', 'cpo-1600g.endPrice', 'facility.electricityPrice', pue],
        ...['retimed-1600g.endPower', price],
      ].sort(),
    );
  });

  it('stand in groups with a name and a count', async () => {
    const groups = all(one(await mountOpen(), 'aside'), 'details');
    expect(groups.map((group) => textOf(group.querySelector('summary')))).toEqual(
      groups.map((group) => expect.stringMatching(`^[A-Z][a-z ]+ ${all(group, 'cpo-input').length}$`) as string),
    );
  });

  it('show their value in the field, every digit of it', async () => {
    const wrong = withSlider(await mountOpen()).filter(
      // The field has twelve digits; a share of another input may have more.
      (input) => Number(fieldOf(input).value) !== Number(input.resolved!.value.toPrecision(12)),
    );
    expect(wrong.map(({ resolved }) => resolved!.name)).toEqual([]);
  });

  it('show the same value at the slider as in the field', async () => {
    const wrong = withSlider(await mountOpen()).filter((input) => {
      const said = sliderOf(input).getAttribute('aria-valuetext')!;
      return !said.startsWith(digits(Number(fieldOf(input).value)));
    });
    expect(wrong.map(({ resolved }) => resolved!.name)).toEqual([]);
  });

  it('have their unit in the label', async () => {
    const wrong = inputsOf(await mountOpen()).filter((input) => {
      const { unit } = input.resolved!.input;
      const words: Record<string, string> = { '1': '', '1/year': 'a year' };
      return !textOf(one(input, 'label')).includes(words[unit] ?? unit);
    });
    expect(wrong.map(({ resolved }) => resolved!.name)).toEqual([]);
  });

  it('have no two with the same name for readers of the screen', async () => {
    const workbench = await mountOpen();
    const names = inputsOf(workbench).map((input) => textOf(one(input, 'label')));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('have the word of their evidence class', async () => {
    const wrong = inputsOf(await mountOpen()).filter(
      (input) => !evidenceWords.includes(textOf(one(input, '.notes button'))),
    );
    expect(wrong.map(({ resolved }) => resolved!.name)).toEqual([]);
  });

  it('name the span of their rivals', async () => {
    const rivals = catalog.data.figures.filter(({ subject, quantity }) => `${subject}.${quantity}` === price);
    const typical = rivals.map((figure) => figure.typical);
    expect(textOf(one(inputOf(await mountOpen(), price), '.notes'))).toContain(
      `${digits(Math.min(...typical))} to ${digits(Math.max(...typical))} in ${rivals.length} figures`,
    );
  });

  it('draw a dot for each rival', async () => {
    const rivals = catalog.data.figures.filter(({ subject, quantity }) => `${subject}.${quantity}` === price);
    expect(all(inputOf(await mountOpen(), price), 'circle')).toHaveLength(rivals.length);
  });

  it('name regions as the rivals of a region', async () => {
    expect(textOf(one(inputOf(await mountOpen(), 'facility.electricityPrice'), '.notes'))).toContain(
      `in ${catalog.data.regions.length} regions`,
    );
  });
});

describe('a slider', () => {
  it.each([
    ['lower', 0, Math.min],
    ['upper', 1000, Math.max],
  ])('writes the %s end of what is known into the field', async (_, position, end) => {
    const workbench = await mountWorkbench();
    await slide(workbench, price, position);
    expect(Number(fieldOf(inputOf(workbench, price)).value)).toBe(end(...figuresFor(price)));
  });

  it('changes the result', async () => {
    const workbench = await mountWorkbench();
    await slide(workbench, price, 900);
    expect(totals(workbench)).toEqual(expectedTotals({ [price]: Number(fieldOf(inputOf(workbench, price)).value) }));
  });

  it('changes the answer', async () => {
    const workbench = await mountWorkbench();
    await slide(workbench, price, 1000);
    await decided(workbench);
    const expected = assessed({ inputs: { [price]: Math.max(...figuresFor(price)) } });
    expect(answerOf(workbench)).toContain(`costs ${amountOf(expected, 'cpo', 'tcoWithoutIdle')}`);
  });

  it('has an order: further right is more', async () => {
    const workbench = await mountWorkbench();
    const values: number[] = [];
    for (const position of [0, 250, 500, 750, 1000]) {
      await slide(workbench, price, position);
      values.push(Number(fieldOf(inputOf(workbench, price)).value));
    }
    expect(values.every((value, i) => i === 0 || value > values[i - 1]!)).toBe(true);
  });

  it('gives whole numbers where the input is whole', async () => {
    const workbench = await mountWorkbench();
    await slide(workbench, horizon, 333);
    const input = inputOf(workbench, horizon);
    expect([alertsOf(input), Number.isInteger(Number(fieldOf(input).value))]).toEqual([[], true]);
  });

  it('follows what is typed', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, price, String(Math.max(...figuresFor(price))));
    expect(sliderOf(inputOf(workbench, price)).value).toBe('1000');
  });

  it('stays where it is put after a number beyond all figures was typed', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, price, String(3 * Math.max(...figuresFor(price))));
    await slide(workbench, price, 950);
    expect(Math.abs(Number(sliderOf(inputOf(workbench, price)).value) - 950)).toBeLessThan(10);
  });

  it('moves with the arrow keys, whatever the input', async () => {
    const workbench = await mountOpen();
    const stuck: string[] = [];
    for (const { resolved } of withSlider(workbench)) {
      const { name, value } = resolved!;
      // What others were a share of is read no more once those are set.
      if (!inputsOf(workbench).some((input) => input.resolved!.name === name)) continue;
      const slider = sliderOf(inputOf(workbench, name));
      slider.focus();
      await userEvent.keyboard(slider.value === '1000' ? '{ArrowLeft}' : '{ArrowRight}');
      await settled(workbench);
      if (inputOf(workbench, name).resolved!.value === value) stuck.push(name);
    }
    expect(stuck).toEqual([]);
  }, 60_000);
});

describe('a list', () => {
  const portRate = 'switch-102.4t.portRate';
  const listOf = (workbench: LitElement) => one<HTMLSelectElement>(inputOf(workbench, portRate), 'select');

  it('offers the rates for which there are figures, and has the one in use', async () => {
    const list = listOf(await mountOpen());
    expect([[...list.options].map(({ value }) => Number(value)), list.value]).toEqual([
      catalog.cageRatesGbps(),
      '1600',
    ]);
  });

  it('changes the result', async () => {
    const workbench = await mountOpen();
    await locatorOf(listOf(workbench)).selectOptions('800');
    await settled(workbench);
    expect(totals(workbench)).toEqual(expectedTotals({ [portRate]: 800 }));
  });
});

describe('a typed number', () => {
  it('changes the result', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, price, '1234.5');
    expect(totals(workbench)).toEqual(expectedTotals({ [price]: 1234.5 }));
  });

  it('changes the result on Enter', async () => {
    const workbench = await mountWorkbench();
    await locatorOf(fieldOf(inputOf(workbench, price))).fill('1234.5');
    await userEvent.keyboard('{Enter}');
    await settled(workbench);
    expect(totals(workbench)).toEqual(expectedTotals({ [price]: 1234.5 }));
  });

  it.each([
    ['1.5e0', 1.5],
    ['+1.5', 1.5],
    [' 1.50 ', 1.5],
    ['1', 1],
    ['3', 3],
  ])('"%s" is read as %s', async (text, value) => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, text);
    expect(inputOf(workbench, pue).resolved!.value).toBe(value);
  });

  it('may have a true minus sign', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, 'money.inflation', '−0.01');
    expect(inputOf(workbench, 'money.inflation').resolved!.value).toBe(-0.01);
  });

  it('is called an own value', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, '1.5');
    expect(textOf(one(inputOf(workbench, pue), '.notes button'))).toBe('own value');
  });

  it('has the default beside it', async () => {
    const workbench = await mountWorkbench();
    const { value } = inputOf(workbench, pue).resolved!;
    await type(workbench, pue, '2.5');
    expect(textOf(one(inputOf(workbench, pue), '.notes'))).toContain(`default ${digits(value)}`);
  });

  it('is counted in the name of its group', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, 'money.discountRate', '0.05');
    expect(textOf(inputOf(workbench, 'money.discountRate').closest('details')!.querySelector('summary'))).toMatch(
      /, 1 changed$/,
    );
  });

  it('marks no other input as changed', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, price, '1234.5');
    const marked = inputsOf(workbench).filter((input) => all(input, 'button.back').length > 0);
    expect(marked.map(({ resolved }) => resolved!.name)).toEqual([price]);
  });

  it('is carried by the inputs that follow it', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, price, '1234.5');
    await openDetails(workbench);
    expect(fieldOf(inputOf(workbench, 'retimed-1600g.serviceUnitPrice')).value).toBe('1234.5');
  });
});

describe('a refused input', () => {
  const texts: [string, string][] = [
    ['below its range', '0.5'],
    ['above its range', '3.01'],
    ['negative', '-1'],
    ['without end', '1e999'],
    ['a word', 'abc'],
    ['a number with a comma', '1,5'],
    ['a number and a word', '1.5 apples'],
    ['markup', '<b>1</b>'],
  ];

  it.each(texts)('%s: has a message at the field', async (_, text) => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, text);
    await eventually(() => alertsOf(inputOf(workbench, pue))).toEqual([
      expect.stringMatching(/^Found .*allowed: .*\.$/),
    ]);
  });

  it.each(texts)('%s: the last valid result stays', async (_, text) => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, '1.6');
    await type(workbench, pue, text);
    await eventually(() => alertsOf(workbench)).toHaveLength(1);
    expect(totals(workbench)).toEqual(expectedTotals({ [pue]: 1.6 }));
  });

  it('left empty puts the default back', async () => {
    const workbench = await mountWorkbench();
    const usual = fieldOf(inputOf(workbench, pue)).value;
    await type(workbench, pue, '1.6');
    await type(workbench, pue, '');
    expect(fieldOf(inputOf(workbench, pue)).value).toBe(usual);
  });

  it('left empty at its default shows the default again', async () => {
    const workbench = await mountWorkbench();
    const usual = fieldOf(inputOf(workbench, pue)).value;
    await type(workbench, pue, '');
    expect(fieldOf(inputOf(workbench, pue)).value).toBe(usual);
  });

  it('has a message with what was found and what is allowed', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, '0.5');
    expect(alertsOf(inputOf(workbench, pue))).toEqual(['Found 0.5; allowed: 1 to 3.']);
  });

  it('with a sign that is no unit has a message that names only what can be typed', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, '150 ‰');
    await eventually(() => alertsOf(inputOf(workbench, pue))).toHaveLength(1);
    expect(alertsOf(inputOf(workbench, pue))[0]).not.toMatch(/on demand|\{/);
  });

  it('of a word has a message that names only what can be typed', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, 'abc');
    expect(alertsOf(inputOf(workbench, pue))[0]).not.toMatch(/on demand|\{/);
  });

  it('is marked as invalid', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, '0.5');
    expect(fieldOf(inputOf(workbench, pue)).getAttribute('aria-invalid')).toBe('true');
  });

  it('is described by its message', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, '0.5');
    const input = inputOf(workbench, pue);
    expect(fieldOf(input).getAttribute('aria-describedby')!.split(' ')).toContain(one(input, '[role=alert]').id);
  });

  it('keeps what was typed in the field', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, 'abc');
    expect(fieldOf(inputOf(workbench, pue)).value).toBe('abc');
  });

  it('leaves the slider at the last valid value', async () => {
    const workbench = await mountWorkbench();
    const before = sliderOf(inputOf(workbench, pue)).value;
    await type(workbench, pue, 'abc');
    expect(sliderOf(inputOf(workbench, pue)).value).toBe(before);
  });

  it('is told in the status, with what the results show', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, '0.5');
    expect(statusOf(workbench)).toBe('One input is refused: the results show the last valid values.');
  });

  it('is counted beside another one', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, '0.5');
    await type(workbench, price, '-1');
    expect(statusOf(workbench)).toContain('2 inputs are refused');
  });

  it('does not stop another input', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, '0.5');
    await type(workbench, price, '1234.5');
    expect(totals(workbench)).toEqual(expectedTotals({ [price]: 1234.5 }));
  });

  it('keeps its message when another input changes', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, '0.5');
    await type(workbench, price, '1234.5');
    expect(alertsOf(inputOf(workbench, pue))).toHaveLength(1);
  });

  it.each([
    ['a valid number', (workbench: Element) => type(workbench, pue, '1.5')],
    ['its slider', (workbench: Element) => slide(workbench, pue, 500)],
  ])('loses its message by %s', async (_, act) => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, '0.5');
    const before = alertsOf(workbench).length;
    await act(workbench);
    expect([before, alertsOf(workbench).length]).toEqual([1, 0]);
  });

  it.each([
    ['a valid number', (workbench: Element) => type(workbench, pue, '1.5')],
    ['its slider', (workbench: Element) => slide(workbench, pue, 500)],
  ])('leaves the status by %s', async (_, act) => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, '0.5');
    const before = statusOf(workbench) !== '';
    await act(workbench);
    expect([before, statusOf(workbench)]).toEqual([true, '']);
  });

  it('is told in the status only as long as its message stands somewhere', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, price, '-1');
    await chooseOne(workbench, '51.2T');
    expect(statusOf(workbench).includes('refused')).toBe(alertsOf(workbench).length > 0);
  });
});

describe('putting back', () => {
  it('is offered for a changed input alone', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, '1.5');
    expect(all(workbench, 'button.back')).toHaveLength(1);
  });

  it('one input gives its default', async () => {
    const workbench = await mountWorkbench();
    const before = fieldOf(inputOf(workbench, pue)).value;
    await type(workbench, pue, '2.5');
    await click(workbench, one(inputOf(workbench, pue), 'button.back'));
    expect(fieldOf(inputOf(workbench, pue)).value).toBe(before);
  });

  it('one input leaves the others', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, '2.5');
    await type(workbench, price, '1234.5');
    await click(workbench, one(inputOf(workbench, pue), 'button.back'));
    expect(await linked(workbench)).toEqual({ inputs: { [price]: 1234.5 } });
  });

  it('the last input empties the address', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, '2.5');
    await click(workbench, one(inputOf(workbench, pue), 'button.back'));
    expect(await hashOf(workbench)).toBe('');
  });

  it('all inputs is not offered at first', async () => {
    const workbench = await mountWorkbench();
    expect(() => button(workbench, 'Reset all inputs')).toThrow('no button');
  });

  it('all inputs gives the first result', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, '2.5');
    await type(workbench, price, '1234.5');
    await click(workbench, button(workbench, 'Reset all inputs'));
    expect(totals(workbench)).toEqual(expectedTotals({}));
  });

  it('all inputs takes every message away', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, pue, '0.5');
    await click(workbench, button(workbench, 'Reset all inputs'));
    expect([alertsOf(workbench), statusOf(workbench)]).toEqual([[], '']);
  });

  it('all inputs puts the fields back', async () => {
    const workbench = await mountWorkbench();
    const before = fieldOf(inputOf(workbench, pue)).value;
    await type(workbench, pue, 'abc');
    await click(workbench, button(workbench, 'Reset all inputs'));
    expect(fieldOf(inputOf(workbench, pue)).value).toBe(before);
  });

  it('all inputs keeps the capacity', async () => {
    const workbench = await mountWorkbench();
    await chooseOne(workbench, '51.2T');
    await type(workbench, pue, '2.5');
    await click(workbench, button(workbench, 'Reset all inputs'));
    expect(await linked(workbench)).toEqual({ capacity: '51.2T' });
  });
});

describe('a rival in the explanation', () => {
  const rival = catalog.data.figures.find(
    ({ subject, quantity, role }) => `${subject}.${quantity}` === price && role === 'alternative',
  )!;

  async function useRival(workbench: Element): Promise<void> {
    await click(workbench, one(inputOf(workbench, price), '.notes button'));
    const position = catalog.rivals(rival.subject, rival.quantity).indexOf(rival);
    await eventually(() => articlesOf(workbench).length).toBeGreaterThan(position);
    await click(workbench, button(articlesOf(workbench)[position]!, 'Use this'));
  }

  it('sets the figure', async () => {
    const workbench = await mountWorkbench();
    await useRival(workbench);
    expect(await linked(workbench)).toEqual({ inputs: { [price]: { figure: rival.id } } });
  });

  it('changes the result', async () => {
    const workbench = await mountWorkbench();
    await useRival(workbench);
    expect(totals(workbench)).toEqual(expectedTotals({ [price]: rival.typical }));
  });

  it('shows in the field', async () => {
    const workbench = await mountWorkbench();
    await useRival(workbench);
    expect(fieldOf(inputOf(workbench, price)).value).toBe(String(rival.typical));
  });

  it('shows its own evidence class', async () => {
    const workbench = await mountWorkbench();
    await useRival(workbench);
    expect(textOf(one(inputOf(workbench, price), '.notes button'))).toBe(rival.evidence.replace('-', ' '));
  });

  it('is put back by the default in the same place', async () => {
    const workbench = await mountWorkbench();
    await useRival(workbench);
    await click(workbench, button(articlesOf(workbench)[0]!, 'Use this'));
    expect(await hashOf(workbench)).toBe('');
  });
});
