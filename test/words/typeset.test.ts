import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/words/typeset.ts';

const readable = (text: string): string => typeset(text).replaceAll('\u00a0', '~');

describe('text as it is printed', () => {
  it.each([
    ['1 - 5.42/15.4', '1~− 5.42/15.4'],
    ['64 x (15.4 - 5.42)', '64~× (15.4~− 5.42)'],
    ['300 W and 65 %', '300~W and 65~%'],
    ['6.4 pJ/bit', '6.4~pJ/bit'],
    ['two-tier, 3.5x, 4 x-rays', 'two-tier, 3.5x, 4 x-rays'],
    ['4 Cisco switches', '4 Cisco switches'],
  ])('%s reads %s', (text, printed) => expect(readable(text)).toBe(printed));
});
