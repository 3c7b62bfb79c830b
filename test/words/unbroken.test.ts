import { expect, it } from 'vitest';
import { unbroken } from '../../src/words/unbroken.ts';

it.each([
  ['10.4 M USD', ['10.4 M USD']],
  ['10,4 Mio. USD', ['10,4 Mio. USD']],
  ['比 DSP 重定時低 1,040萬 USD，比最接近', ['1,040萬 USD']],
  ['低 1,040万 USD，', ['1,040万 USD']],
  ['보다 3,450만 USD, 가장', ['3,450만 USD']],
  ['1.2億 USD、1.2亿 USD、1.2억 USD', ['1.2億 USD', '1.2亿 USD', '1.2억 USD']],
  ['552 kW und 36 %', ['552 kW', '36 %']],
  ['DSP-retimed', ['DSP-retimed']],
])('keeps together in %s', (text, kept) => expect(text.match(unbroken)).toEqual(kept));
