import { describe, expect, it } from 'vitest';
import { webAddress } from '../../src/view/web-address.ts';

describe('the link of an address', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['http://example.org/a', 'http://example.org/a'],
    ['oracle.com', 'https://oracle.com'],
    ['doi.org/10.1109/ECOC66593.2025.11263202', 'https://doi.org/10.1109/ECOC66593.2025.11263202'],
    ['10.1364/OFC.2024.W4H.3', 'https://doi.org/10.1364/OFC.2024.W4H.3'],
    ['doi:10.1364/OFC.2024.W4H.3', 'https://doi.org/10.1364/OFC.2024.W4H.3'],
    ['DOI 10.1364/OFC', 'https://doi.org/10.1364/OFC'],
    ['doi: 10.12345/a(b)', 'https://doi.org/10.12345/a(b)'],
    ['docs.nvidia-x.com/a/b.pdf#page=3', 'https://docs.nvidia-x.com/a/b.pdf#page=3'],
    ['example.org/?to=https://other.org', 'https://example.org/?to=https://other.org'],
    ['HTTP://Example.ORG/a', 'HTTP://Example.ORG/a'],
    ['https://a1.example2.com/', 'https://a1.example2.com/'],
  ])('%s leads to %s', (text, href) => expect(webAddress(text)).toBe(href));

  it.each([
    ...['', 'arXiv 2407.21783', 'javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', 'two words.com'],
    ...['example', '.com', 'a.b', 'a.1x', 'example.org/a b', 'see example.org', 'example.org or', 'http:/example.org'],
    ...['10.123/a', '10.1234/', '10.1234/a b', 'see 10.1234/a', 'example.org:', 'ex ample.org', 'javascript://a.b.com'],
  ])('"%s" is none', (text) => expect(webAddress(text)).toBeUndefined());
});
