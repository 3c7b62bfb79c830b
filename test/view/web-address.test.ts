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
  ])('%s leads to %s', (text, href) => expect(webAddress(text)).toBe(href));

  it.each(['', 'arXiv 2407.21783', 'javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', 'two words.com'])(
    '"%s" is none',
    (text) => expect(webAddress(text)).toBeUndefined(),
  );
});
