import { describe, expect, it } from 'vitest';
import { attributes, escapeMarkup, jsonInScript } from '../../src/export/markup.ts';
import { element, escapeXml, xmlFile } from '../../src/export/xml-element.ts';

describe('text in XML', () => {
  it.each([
    ['Acme 1.6T', 'Acme 1.6T'],
    ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
    ['"a"', '&quot;a&quot;'],
    ['a\r\nb\tc', 'a&#13;&#10;b&#9;c'],
    ['a\0b\x08c\x0bd\x1fe', 'a\ufffdb\ufffdc\ufffdd\ufffde'],
    ['\ufffe\uffff', '\ufffd\ufffd'],
    ['half \ud83d, half \ude00, whole \u{1f600}', 'half \ufffd, half \ufffd, whole \u{1f600}'],
    ["ä 日本 '", "ä 日本 '"],
  ])('%j is written %j', (text, written) => expect(escapeXml(text)).toBe(written));
});

describe('an element', () => {
  it.each([
    [element('a'), '<a/>'],
    [element('a', { b: 'c & d', e: 7, f: undefined }), '<a b="c &amp; d" e="7"/>'],
    [element('a', {}, 'text'), '<a>text</a>'],
    [element('a', { b: 0 }, ['<b/>', '<c/>']), '<a b="0"><b/><c/></a>'],
    [element('a', {}, []), '<a/>'],
  ])('%s', (written, expected) => expect(written).toBe(expected));

  it('stands in a file below its declaration', () =>
    expect(xmlFile('<a/>')).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a/>'));
});

describe('text in HTML', () => {
  it.each([
    [`<b a="1">'x' & y</b>`, '&lt;b a=&quot;1&quot;&gt;&#39;x&#39; &amp; y&lt;/b&gt;'],
    ['a \t\r\n b', 'a b'],
    ['1 000\u00a0USD, 5\u202f%', '1 000\u00a0USD, 5\u202f%'],
    ['a\u202eb\u2066c\u0007d\u009fe', 'a\ufffdb\ufffdc\ufffdd\ufffde'],
    ['\ud83d and \u{1f600}', '\ufffd and \u{1f600}'],
  ])('%j is written %j', (text, written) => expect(escapeMarkup(text)).toBe(written));

  it('of attributes has a space before each, and no value where there is none', () => {
    expect(attributes({ src: 'a"b', width: 7, defer: true })).toBe(' src="a&quot;b" width="7" defer');
    expect(attributes({})).toBe('');
  });

  it('of JSON in a script cannot end it', () =>
    expect(jsonInScript({ a: '</script><!--' })).toBe('{"a":"\\u003c/script>\\u003c!--"}'));
});
