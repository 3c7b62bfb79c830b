import { describe, expect, it } from 'vitest';
import { asFolder, folderIn, isSafeAddress } from '../../src/export/address.ts';

describe('an address in code for another page', () => {
  it.each([
    ...[
      'https://a.example/x?y=1#z',
      'http://a.example',
      'HTTPS://a.example/',
      '/w/',
      './w',
      '../w',
      'w/x',
      'w?a:b',
      '',
    ],
    ...['w#a:b', '/a:b', '//a.example/w'],
  ])('may be %j', (address) => expect(isSafeAddress(address)).toBe(true));

  it.each([
    ...['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example', 'a:b', 'https:a', 'https://', 'http://[', ':'],
    ...['a"b', "a'b", 'a`b', 'a<b', 'a>b', 'a\\b', 'a^b', 'a{b', 'a}b', 'a|b', 'a b', 'a\tb', 'a\u00a0b'],
    ...['a\0b', 'a\u202eb', 'a\u200bb'],
    'x-https://a.example',
  ])('may not be %j', (address) => expect(isSafeAddress(address)).toBe(false));
});

describe('the folder of the files', () => {
  it.each([
    ['https://a.example/w', 'https://a.example/w/'],
    ['HTTP://a.example/w/', 'HTTP://a.example/w/'],
    ['/w', '/w/'],
    ['./w', './w/'],
    ['../w/', '../w/'],
    ['w', './w/'],
    ['.w', './.w/'],
    ['.../w', './.../w/'],
    ['w/https:', './w/https:/'],
  ])('%j is %j', (address, folder) => expect(asFolder(address)).toBe(folder));

  it.each([
    [' https://a.example/{version}/w-{version} ', 'https://a.example/1.2.3/w-1.2.3/'],
    ['w', './w/'],
    ['', undefined],
    ['  ', undefined],
    ['https://a.example/?v=1', undefined],
    ['w#x', undefined],
    ['javascript:x', undefined],
    ['w x', undefined],
  ])('of %j is %j', (given, folder) => expect(folderIn(given, '1.2.3')).toBe(folder));
});
