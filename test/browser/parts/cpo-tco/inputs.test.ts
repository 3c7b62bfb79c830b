import { describe, expect, it } from 'vitest';
import { userEvent } from '../../user.ts';
import { all, button, locatorOf, one, run, settled, textOf } from '../../mount.ts';
import {
  caught,
  drag,
  enter,
  enterRefused,
  eventually,
  fieldIn,
  inputNames,
  mountTco,
  resultAfter,
  row,
  sliderIn,
  seen,
} from './tco.ts';

const look = seen();

const usualPue = run().resolved.input(run().resolved.options[0]!, 'pue').value;
const noteOf = (of: HTMLElement): string => textOf(of.querySelector('.note'));
const refusalOf = (of: HTMLElement): string => textOf(of.querySelector('.refused'));

describe('the inputs', () => {
  it('are those of the two options, electricity and PUE', async () =>
    expect(inputNames(await look())).toEqual([
      'CPO price per 1.6T port',
      'CPO power per 1.6T port',
      'DSP-retimed price per 1.6T port',
      'DSP-retimed power per 1.6T port',
      'Electricity price',
      'PUE',
    ]));

  it('follow the option', async () => {
    const element = await mountTco();
    await userEvent.selectOptions(one(element, 'select'), 'linear');
    await settled(element);
    expect(inputNames(element).slice(0, 2)).toEqual(['LPO price per 1.6T port', 'LPO power per 1.6T port']);
  });

  it('have labels with their units', async () =>
    expect(textOf(row(await look(), 'CPO power per 1.6T port').querySelector('label'))).toBe(
      'CPO power per 1.6T port W',
    ));

  it('have labels tied to their fields', async () => {
    const of = row(await look(), 'PUE');
    expect(of.querySelector('label')!.control).toBe(fieldIn(of));
  });

  it('have names at their sliders', async () =>
    expect(sliderIn(row(await look(), 'PUE')).getAttribute('aria-label')).toBe('PUE, slider'));

  it('have their evidence', async () =>
    expect(noteOf(row(await look(), 'CPO price per 1.6T port'))).toMatch(/^[a-z ]+$/));

  it('have the values of the tables', async () =>
    expect(fieldIn(row(await look(), 'PUE')).value).toBe(String(usualPue)));
});

describe('a number that is typed', () => {
  it('counts', async () => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.7');
    expect(element.result!.options[0]!.quantities.facilityPower!.value).toBeCloseTo(
      run({ inputs: { pue: 1.7 } }).options[0]!.quantities.facilityPower!.value!,
      9,
    );
  });

  it('shows its default beside it', async () => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.7');
    expect(noteOf(row(element, 'PUE'))).toBe(`own value · default ${usualPue} · Reset`);
  });

  it('moves the slider', async () => {
    const element = await mountTco();
    const before = Number(sliderIn(row(element, 'PUE')).value);
    await enter(element, 'PUE', '1.9');
    expect(Number(sliderIn(row(element, 'PUE')).value)).toBeGreaterThan(before);
  });

  it('with signs that are not of this language is read where it can be', async () => {
    const element = await mountTco();
    await enter(element, 'CPO price per 1.6T port', '1,234.5');
    expect(element.scenario.inputs).toEqual({ 'cpo-1600g.endPrice': 1234.5 });
  });

  it('is read in German', async () => {
    const element = await mountTco({ locale: 'de' });
    await enter(element, 'CPO: Preis je 1.6T-Port', '1.234,5');
    expect(element.scenario.inputs).toEqual({ 'cpo-1600g.endPrice': 1234.5 });
  });

  it('is shown in German', async () => {
    const element = await mountTco({ locale: 'de' });
    await enter(element, 'PUE', '1,7');
    expect(fieldIn(row(element, 'PUE')).value).toBe('1,7');
  });

  it('stays when nothing is put in its place and it is put back', async () => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.7');
    await enter(element, 'PUE', '');
    expect([element.scenario, fieldIn(row(element, 'PUE')).value]).toEqual([{}, String(usualPue)]);
  });

  it('is put back by its button', async () => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.7');
    button(row(element, 'PUE'), 'Reset').click();
    await eventually(() => fieldIn(row(element, 'PUE')).value).toBe(String(usualPue));
  });

  it('is put back alone', async () => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.7');
    await enter(element, 'Electricity price', '0.3');
    button(row(element, 'PUE'), 'Reset').click();
    await eventually(() => element.scenario).toEqual({ inputs: { 'facility.electricityPrice': 0.3 } });
  });

  it('is put back with all others', async () => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.7');
    await enter(element, 'Electricity price', '0.3');
    button(element, 'Reset all').click();
    await eventually(() => element.scenario).toEqual({});
  });

  it('is put back to the preset of the page', async () => {
    const element = await mountTco({ 'preset-inputs': 'pue=1.2' });
    await enter(element, 'PUE', '1.7');
    await enter(element, 'PUE', '');
    expect(fieldIn(row(element, 'PUE')).value).toBe('1.2');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['9', 'Enter a value from 1 to 3.'],
    ['-1', 'Enter a value from 1 to 3.'],
    ['abc', '“abc” is not a number.'],
    ['1,7', '“1,7” is not a number.'],
    ['<b>1</b>', '“<b>1</b>” is not a number.'],
  ])('%s is named with what is allowed', async (text, message) => {
    const element = await mountTco();
    await enterRefused(element, 'PUE', text);
    expect(refusalOf(row(element, 'PUE'))).toBe(message);
  });

  it('has the unit in its message', async () => {
    const element = await mountTco();
    await enterRefused(element, 'CPO power per 1.6T port', '5000');
    expect(refusalOf(row(element, 'CPO power per 1.6T port'))).toBe('Enter a value from 0 to 1,000 W.');
  });

  it('is named in German', async () => {
    const element = await mountTco({ locale: 'de' });
    await enterRefused(element, 'PUE', '9,5');
    expect(refusalOf(row(element, 'PUE'))).toBe('Bitte einen Wert von 1 bis 3 eingeben.');
  });

  it('stays in its field', async () => {
    const element = await mountTco();
    await enterRefused(element, 'PUE', 'abc');
    expect(fieldIn(row(element, 'PUE')).value).toBe('abc');
  });

  it('leaves the result', async () => {
    const element = await mountTco();
    const { result } = element;
    await enterRefused(element, 'PUE', 'abc');
    expect(element.result).toBe(result);
  });

  it('marks its field as invalid, described by the message first', async () => {
    const element = await mountTco();
    await enterRefused(element, 'PUE', 'abc');
    const field = fieldIn(row(element, 'PUE'));
    const [first] = field.getAttribute('aria-describedby')!.split(' ');
    expect([field.getAttribute('aria-invalid'), one(element, `#${first!}`).className]).toEqual(['true', 'refused']);
  });

  it('is told at once', async () => {
    const element = await mountTco();
    await enterRefused(element, 'PUE', 'abc');
    expect(row(element, 'PUE').querySelector('.refused')!.role).toBe('alert');
  });

  it('is gone with its message when the field is emptied', async () => {
    const element = await mountTco();
    await enterRefused(element, 'PUE', 'abc');
    await enter(element, 'PUE', '');
    const field = fieldIn(row(element, 'PUE'));
    expect([field.value, field.getAttribute('aria-invalid'), refusalOf(row(element, 'PUE'))]).toEqual([
      String(usualPue),
      'false',
      '',
    ]);
  });

  it('with the other inputs says so', async () => {
    const element = await mountTco({ scope: 'fabric' });
    await enterRefused(element, 'Planes', '7');
    expect(refusalOf(row(element, 'Planes'))).toMatch(
      /^Found 800 Gbit\/s over 7 planes, links of 114\.286 Gbit\/s\. Enter links of whole lanes of /,
    );
  });

  it('with the other inputs says so in the language of the element', async () => {
    const element = await mountTco({ scope: 'fabric', locale: 'de' });
    await enterRefused(element, 'Planes', '7');
    expect(refusalOf(row(element, 'Planes'))).toMatch(
      /^Gefunden: 800 Gbit\/s über 7 Planes, also Links mit 114,286 Gbit\/s\. Erlaubt: Links aus ganzen Lanes mit .*\.$/,
    );
  });

  it('of whole numbers names them', async () => {
    const element = await mountTco({ scope: 'fabric' });
    await enterRefused(element, 'Planes', '1.5');
    expect(refusalOf(row(element, 'Planes'))).toBe('Enter a whole number from 1 to 16.');
  });
});

describe('a slider', () => {
  it('moves by keys', async () => {
    const element = await mountTco();
    const slider = sliderIn(row(element, 'PUE'));
    slider.focus();
    await userEvent.keyboard('{ArrowRight}');
    await eventually(() => Number(fieldIn(row(element, 'PUE')).value)).toBeGreaterThan(usualPue);
  });

  it('tells one change for one key', async () => {
    const element = await mountTco();
    const changes = caught('cpo-tco-change');
    sliderIn(row(element, 'PUE')).focus();
    await userEvent.keyboard('{ArrowRight}');
    await resultAfter(element, () => undefined);
    expect(changes.map(({ detail }) => detail.scenario)).toEqual([element.scenario]);
  });

  it('says its value', async () => {
    const element = await mountTco();
    await enter(element, 'CPO price per 1.6T port', '500');
    expect(sliderIn(row(element, 'CPO price per 1.6T port')).getAttribute('aria-valuetext')).toBe('500 USD');
  });

  it('keeps its ends while it is moved', async () => {
    const element = await mountTco();
    await enter(element, 'CPO price per 1.6T port', '5000');
    await drag(element, 'CPO price per 1.6T port', [500]);
    await drag(element, 'CPO price per 1.6T port', [1000]);
    expect(Number(fieldIn(row(element, 'CPO price per 1.6T port')).value)).toBe(5000);
  });

  it('that stops where no fabric can be built says so', async () => {
    const element = await mountTco({ scope: 'fabric' });
    await enter(element, 'Planes', '16');
    const found = new Set<string>();
    // From one plane to sixteen: most of these numbers divide no link into whole lanes.
    for (let plane = 0; plane < 16; plane++) {
      await drag(element, 'Planes', [(1000 * plane) / 15]);
      found.add(refusalOf(row(element, 'Planes')).replace(/\d[\d.]*(?= )/g, 'n'));
    }
    expect([...found].sort()).toEqual([
      '',
      'Found n Gbit/s over n planes, links of n Gbit/s. Enter links of whole lanes of n Gbit/s up to the port rate of n Gbit/s.',
    ]);
  });
});

describe('text that is being typed', () => {
  it('stays while another input changes', async () => {
    const element = await mountTco();
    await locatorOf(fieldIn(row(element, 'PUE'))).fill('1.23456');
    await drag(element, 'Electricity price', [900]);
    expect(fieldIn(row(element, 'PUE')).value).toBe('1.23456');
  });

  it('stays while the draws come', async () => {
    const element = await mountTco();
    await locatorOf(fieldIn(row(element, 'PUE'))).fill('1.2');
    element.requestUpdate();
    await settled(element);
    expect(fieldIn(row(element, 'PUE')).value).toBe('1.2');
  });

  it('may be no longer than forty signs', async () => expect(fieldIn(row(await look(), 'PUE')).maxLength).toBe(40));
});

describe('inputs that the page', () => {
  it('locks have no field', async () => {
    const of = row(await look({ 'locked-inputs': 'pue' }), 'PUE');
    expect([of.querySelectorAll('input').length, noteOf(of)]).toEqual([0, 'fixed on this page']);
  });

  it('locks show their value', async () =>
    expect(
      textOf(row(await mountTco({ 'locked-inputs': 'pue', 'preset-inputs': 'pue=1.23' }), 'PUE').querySelector('b')),
    ).toBe('1.23'));

  it('locks are parts as the others', async () =>
    expect(row(await look({ 'locked-inputs': 'pue' }), 'PUE').part.value).toBe('input'));

  it.each(['endPrice', 'cpo.endPrice', 'cpo-1600g.endPrice'])('locks by the name %s have no field', async (name) =>
    expect(
      row(await mountTco({ 'locked-inputs': name }), 'CPO price per 1.6T port').querySelectorAll('input'),
    ).toHaveLength(0),
  );

  it('locks with * have no field at all', async () =>
    expect(all(await mountTco({ 'locked-inputs': '*' }), '.inputs input')).toEqual([]));

  it('hides are not there', async () =>
    expect(inputNames(await mountTco({ 'hidden-inputs': 'pue, endPrice' }))).toEqual([
      'CPO power per 1.6T port',
      'DSP-retimed power per 1.6T port',
      'Electricity price',
    ]));

  it('hides with * are none', async () => expect(all(await mountTco({ 'hidden-inputs': '*' }), '.inputs')).toEqual([]));

  it('sets are listed with their defaults', async () =>
    expect(textOf(one(await mountTco({ 'preset-inputs': 'pue=1.25 cpo.endPrice=500' }), '[part=sources]'))).toMatch(
      /Set by this page: PUE 1\.25 \(default [\d.]+\); CPO price per 1\.6T port 500 USD \(default [\d,.]+ USD\)\./,
    ));

  it('sets are listed though they are hidden', async () =>
    expect(
      textOf(one(await mountTco({ 'preset-inputs': 'pue=1.15', 'hidden-inputs': '*' }), '[part=sources]')),
    ).toContain('Set by this page: PUE 1.15'));

  it('sets and a reader changes are listed no more', async () => {
    const element = await mountTco({ 'preset-inputs': 'pue=1.15' });
    await enter(element, 'PUE', '1.7');
    expect(textOf(one(element, '[part=sources]'))).not.toContain('Set by this page');
  });
});
