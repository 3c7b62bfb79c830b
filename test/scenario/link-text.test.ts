/** A link as text: what stands for what, and what was put right. */
import { describe, expect, it } from 'vitest';
import { readLinkText } from '../../src/scenario/link-text.ts';

const de = '{"region":"de"}';
const encoded = (text: string, times: number): string =>
  times === 0 ? text : encodeURIComponent(encoded(text, times - 1));

describe('a link', () => {
  it.each([
    ['as it was written', `#scenario=${encoded(de, 1)}`, false],
    ['that somebody decoded', `#scenario=${de}`, false],
    ['encoded twice', `#scenario=${encoded(de, 2)}`, true],
    ['encoded four times', `#scenario=${encoded(de, 4)}`, true],
    ['with spaces around it', `# scenario=${de} `, false],
    ['with a byte order mark', `#scenario=%EF%BB%BF${de}`, false],
    ['with a comma too many', '#scenario={"region":"de",}', true],
    ['of a page as HTML writes it', '#scenario=&#123;&quot;region&quot;:&quot;de&quot;&#125;', false],
  ])('%s', (_, address, recovered) => {
    expect(readLinkText(address)).toMatchObject({ fields: {}, scenario: { region: 'de' }, recovered });
    expect(readLinkText(address)?.lost).toBeUndefined();
  });

  it('encoded more often is none of ours', () =>
    expect(readLinkText(`#scenario=${encoded(de, 6)}`)).toEqual({ fields: {}, recovered: true, lost: null }));

  it.each(['scenario={}', 'https://a.example/scenario={}', '#other=1', '', '#'])('is not %j', (address) =>
    expect(readLinkText(address)).toBeUndefined(),
  );
});

describe('a link that is cut off', () => {
  it.each<[string, unknown, string | null]>([
    ['#scenario={', {}, null],
    ['#scenario={ "region":"de","inputs":{"pue":', { region: 'de' }, 'region'],
    ['#scenario=%7B%22region%22%3A%22de%22%2C%2', { region: 'de' }, 'region'],
  ])('%s keeps what is whole', (address, scenario, lost) =>
    expect(readLinkText(address)).toEqual({ fields: {}, scenario, recovered: true, lost, rest: '' }),
  );

  it.each(['#scenario=x{"region":"de"', '#scenario=[1', '#scenario='])('%s has no scenario', (address) =>
    expect(readLinkText(address)).toEqual({ fields: {}, recovered: true, lost: null }),
  );

  it('before its scenario keeps the fields before the last', () =>
    expect(readLinkText('#currency=EUR&rate=0.9&draws=5&axes=a')).toEqual({
      fields: { currency: 'EUR', rate: '0.9', draws: '5' },
      recovered: true,
      lost: 'draws',
    }));
});

describe('a field', () => {
  const currency = (text: string) => readLinkText(`#currency=${text}&scenario=${de}`);
  const behind = (text: string) => readLinkText(`#scenario=${de}&${text}`)?.fields;

  it.each([
    ['EUR', 'EUR', false],
    ['E%55R', 'EUR', false],
    ['E%2555R', 'EUR', true],
    ['EUR.', 'EUR', true],
    ['EUR%F0%9F%98%80', 'EUR', true],
    ['%F0%9D%90%80!', '\u{1d400}', true],
    ['...', '', true],
  ])('%s is %j', (text, value, recovered) =>
    expect(currency(text)).toMatchObject({ fields: { currency: value }, recovered }),
  );

  it('that was put behind the scenario counts too, the first of two', () => {
    expect(behind('currency=EUR&draws=5')).toEqual({ currency: 'EUR', draws: '5' });
    expect(readLinkText(`#draws=7&scenario=${de}&draws=5`)).toEqual({
      fields: { draws: '7' },
      scenario: { region: 'de' },
      recovered: true,
    });
  });

  it('is no second scenario', () => {
    expect(behind('scenario={}&z=abc')).toEqual({});
    expect(readLinkText('#z=abc&z=def&scenario={}&draws=5')).toEqual({
      fields: { draws: '5' },
      packed: 'abc',
      recovered: true,
    });
  });

  it('is not what stands in a text of the scenario', () =>
    expect(readLinkText('#scenario={"region":"x&currency=EUR",}')?.fields).toEqual({}));

  it.each([
    ['a sign that is cut off goes', 'EUR%2', 'EUR'],
    ['a letter that is cut off goes', 'EUR%E2%82', 'EUR'],
    ['and what is before it stays', 'A%C3%A4%E2%82', 'A\u00e4'],
    ['what cannot be decoded stays', 'A%C3%A4%E2%82B', 'A%C3%A4%E2%82B'],
  ])('%s: %s', (_, text, value) => expect(behind(`currency=${text}`)).toEqual({ currency: value }));
});

describe('a packed link', () => {
  it.each([
    ['#z=abc', 'abc', {}, false],
    ['#currency=EUR&z=abc', 'abc', { currency: 'EUR' }, false],
    ['#z=abc.', 'abc', {}, true],
    ['#z=abc&draws=5', 'abc', { draws: '5' }, true],
  ])('%s', (address, packed, fields, recovered) =>
    expect(readLinkText(address)).toEqual({ packed, fields, recovered }),
  );
});
