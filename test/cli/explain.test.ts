import explanations from 'virtual:explanations';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { jsonOf, textOf } from '../cases/commands.ts';

interface Explained {
  readonly quantity: string;
  readonly unit: string;
  readonly meaning: string;
  readonly formula: string | null;
  readonly reason: string | null;
  readonly options: {
    option: string;
    baseline?: string;
    value: number;
    uses: { name: string; value: number; unit: string }[];
  }[];
  readonly inputs: { name: string; value: number; unit: string; origin: string; figures: Record<string, unknown>[] }[];
}

const explain = (...words: string[]): Explained => jsonOf<Explained>('explain', ...words);

describe('explain a quantity', () => {
  const found = explain('facilityPower', '--set', 'pue=1.25');

  it('has these keys', () =>
    expect(Object.keys(found)).toEqual([
      'schema',
      'package',
      'edition',
      'quantity',
      'unit',
      'meaning',
      'formula',
      'reason',
      'options',
      'inputs',
    ]));

  it('gives formula, unit and meaning', () =>
    expect(found).toMatchObject({
      quantity: 'facilityPower',
      unit: 'W',
      formula: 'networkPower * pue',
      meaning: expect.stringMatching(/\.$/) as string,
    }));

  it('gives the value of every option from what it uses', () => {
    const { options } = found;
    expect(options.map(({ option }) => option)).toEqual(['retimed', 'half-retimed', 'linear', 'cpo']);
    for (const { value, uses } of options) {
      const use = (name: string): number => uses.find((one) => one.name.endsWith(name))!.value;
      expect(value).toBe(use('networkPower') * use('pue'));
    }
  });

  it('gives every input behind it, its value and where that comes from', () => {
    const { inputs } = found;
    const byName = new Map(inputs.map((input) => [input.name, input]));
    expect(byName.get('facility.pue')).toMatchObject({ value: 1.25, origin: 'scenario' });
    expect(byName.get('facility.conversionLoss')).toMatchObject({ origin: 'edition' });
    expect(byName.has('cpo-1600g.endPower') && byName.has('retimed-1600g.endPower')).toBe(true);
    expect(byName.has('money.discountRate')).toBe(false);
  });

  it('gives a figure for every input behind a total, also for one that follows another', () => {
    const without = explain('tco').inputs.filter(({ figures }) => figures.length === 0);
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('gives a source or a reason for every figure', () => {
    for (const { figures } of found.inputs) {
      expect(figures.length).toBeGreaterThan(0);
      for (const { source, notes } of figures) expect(source ?? (notes as { note: string }).note).toBeTruthy();
    }
  });
});

it('says how the fabric is wired where that decides the number', () => {
  const wiring = (...words: string[]): string => textOf('explain', 'topCount', '--scope', 'fabric', ...words);
  expect(wiring()).toContain('Even wiring: each leaf reaches every top switch');
  expect(wiring('--set', 'evenWiring=0')).toContain('Fewest switches:');
  expect(wiring('--set', 'railCount=8')).toContain('Shape as stated: 8 rails, ');
  expect(textOf('explain', 'tco', '--scope', 'fabric')).not.toContain('Even wiring:');
});

describe('explain', () => {
  it('of an input gives its figures, the default first', () => {
    const { quantity, inputs } = explain('cpo.endPower');
    expect(quantity).toBe('cpo-1600g.endPower');
    expect(inputs[0]!.figures.map(({ role }) => role)[0]).toBe('default');
  });

  it('of an input follows the capacity', () =>
    expect(explain('cpo.endPower', '--capacity', '51.2T').quantity).toBe('cpo-800g.endPower'));

  it('of an input by its subject is the same', () =>
    expect(explain('cpo-1600g.endPower')).toEqual(explain('cpo.endPower')));

  it('of a decision gives its formula and the value of every pair', () => {
    const { options, inputs, ...npv } = explain('npv');
    expect(npv).toMatchObject({ unit: 'USD', formula: 'baselineTotal - optionTotal' });
    expect(options.map(({ option, baseline }) => [option, baseline])).toEqual([
      ['half-retimed', 'retimed'],
      ['linear', 'retimed'],
      ['cpo', 'retimed'],
    ]);
    for (const { value, uses } of options) expect(value).toBe(uses[0]!.value - uses[1]!.value);
    expect(inputs).toEqual([]);
  });

  it('of a payback names the rows behind it and what discounts them', () => {
    const { options, inputs } = explain('paybackDiscounted');
    for (const { uses } of options) for (const { name, value } of uses) expect(value, name).toEqual(expect.any(Number));
    expect(inputs.map(({ name }) => name).sort()).toEqual(['money.discountRate', 'money.horizon']);
  });

  it('of a decision in text says against what', () =>
    expect(textOf('explain', 'npv')).toMatch(/\ncpo against retimed: −?[\d,]+ USD\n/));

  it.each(['switch', 'fabric', 'campus'])('answers for every quantity and decision of scope %s', (scope) => {
    const names = explanations.models[scope === 'switch' ? 'switch' : 'fabric']!.map(({ name }) => name);
    for (const name of [...names, ...explanations.models.decision!.map((one) => one.name)])
      expect(textOf('explain', name, '--scope', scope), name).toContain(`\n  `);
  });

  it('of a quantity without value gives the reason', () =>
    expect(explain('tcoPerEndpoint')).toMatchObject({ formula: null, reason: 'no endpoints in scope switch' }));

  it('in text gives formula, values and sources', () => {
    const out = textOf('explain', 'annualEnergy');
    for (const words of [
      'annualEnergy',
      '= facilityPower / wattsPerKilowatt * hoursPerYear * powerOnShare',
      'retimed:',
      'Inputs and sources',
      'facility.pue',
    ])
      expect(out).toContain(words);
  });

  it('of an input in text gives its value and its sources', () => {
    const out = textOf('explain', 'pue', '--set', 'pue=1.3');
    expect(out).toMatch(/facility\.pue = 1\.3 \(own value\)/);
    expect(out).toContain(`default: ${catalog.defaultFigure('facility', 'pue')!.typical} `);
  });
});

describe('explain copper', () => {
  const copper = ['--scope', 'fabric', '--capacity', '51.2T', '--set', 'cardPortRate=400'];
  const inputsOf = (name: string): string[] => explain(name, ...copper).inputs.map((input) => input.name);

  it('a figure of the cable names those of both cables and what decides between them', () =>
    expect(inputsOf('cardCopperEndPower').sort()).toEqual(
      [
        ...['aec-400g.endPower', 'dac-400g.endPower'],
        ...['dac-400g.reach', 'dac-800g.reach', 'fabric.accessLength'],
      ].sort(),
    ));

  it('each input with its figures', () => {
    for (const { figures } of explain('cardCopperEndPower', ...copper).inputs) expect(figures).not.toEqual([]);
  });

  it('the place of the cable is told for each option', () => {
    const { formula, options } = explain('leafTakesCopper', ...copper);
    expect(formula).toBe('integrated > 0 ? copperUnderIntegrated : 1');
    expect(options.map(({ option, value }) => [option, value])).toEqual([
      ['retimed', 1],
      ['half-retimed', 1],
      ['linear', 1],
      ['cpo', 0],
      ['cpo-upper', 1],
    ]);
    expect(options[0]!.uses).toEqual([
      { name: 'leaf.integrated', value: 0, unit: '1' },
      { name: 'copperUnderIntegrated', value: 0, unit: '1' },
    ]);
  });

  it('an input of a cable by its subject, where copper is asked for', () =>
    expect(explain('dac-800g.endPrice', ...copper, '--set', 'accessCopperShare=0.5').quantity).toBe(
      'dac-800g.endPrice',
    ));
});
