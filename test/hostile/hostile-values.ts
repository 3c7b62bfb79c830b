/** Values and texts that no gate may trust: made whole, or made from what is right by one to five changes. */
import fc from 'fast-check';

/** Keys that every object has without having been given them. */
export const inheritedKeys = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'],
  ...['__defineGetter__', '__lookupGetter__', 'toJSON', 'then', 'length', 'name', ''],
] as const;

/** Signs that end, hide, turn round or split what stands around them. */
const oddSigns = [
  ...['\0', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u009b', '\u00a0', '\u00ad', '\u2028', '\u2029', '\ufeff'],
  ...['\u202e', '\u202d', '\u2066', '\u2069', '\u200f', '\u200b', '\u200d', '\ufffe', '\uffff'],
  ...['\ud800', '\udc00', '\udfff\ud800', '😀', 'e\u0301', 'ﬃ', 'İ', 'ß', '光', '１２３', '٣', '५', '½', '²', 'Ⅷ'],
  ...['\n', '\r', '\r\n', '\t', '"', "'", '`', '\\', '%', '&', '#', '<', '>', '{', '}', '[', ']', '(', ')', '$', '/*'],
  ...['--', ';', ',', '.', ':', '=', '+', '-', '@', '|', '~', '*', '?', '^', '_', ' ', '   '],
] as const;
const oddSign = fc.constantFrom(...oddSigns);

/** Numbers as text that readers of numbers take for something else. */
export const oddNumbers = [
  ...['1e400', '-1e400', '1e-400', '-0', '0x10', '0b1', '0o7', '1_000', '.5', '5.', '+1', '--1', '1e', '1e+', 'NaN'],
  ...['Infinity', '-Infinity', '∞', 'nan', '1,000', '1.000', '1.000,5', '1,000.5', "1'000", '1 000', '1.2.3', '1,2,3'],
  ...[
    '１．５',
    '１,０００',
    '٣',
    '1٬000',
    '−1',
    '1/3',
    '½',
    '1e1e1',
    '01',
    '00',
    '9007199254740993',
    '1n',
    '(5)',
    '5%',
  ],
  ...['1,00,000', '1万', '3.5億', '2千', '$5', '5 $', '€5', 'USD 5', '5USD', '1:2:3', '3:2:1', '5 ..', '1 2', '1-2'],
] as const;
export const oddNumber = fc.constantFrom(...oddNumbers);

/** One piece again and again between two others: what makes an expression or a loop search anew from every place. */
export const repeated = (pieces: readonly string[], most = 4096): fc.Arbitrary<string> =>
  fc
    .record({
      before: fc.oneof(fc.constant(''), fc.constantFrom(...pieces)),
      piece: fc.oneof(
        fc.constantFrom(...pieces),
        fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...pieces)).map(([a, b]) => a + b),
        oddSign,
      ),
      length: fc.integer({ min: 1, max: most }),
      after: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), oddSign),
    })
    .map(({ before, piece, length, after }) =>
      (before + piece.repeat(Math.max(1, Math.floor(length / Math.max(1, piece.length)))) + after).slice(0, most),
    );

export const oddText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.oneof(oddSign, fc.string({ minLength: 1, maxLength: 3 })), maxLength: 12 }),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: oddNumber },
  { weight: 1, arbitrary: fc.constantFrom(...inheritedKeys) },
  { weight: 1, arbitrary: repeated(['a', ' ', '1', '.', ',', '"', '(', 'x-', '1,', ' %']) },
);

const oddJsonNumber = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 1e308, -1e308, 5e-324, 1e21, 2 ** 53, 0.1 + 0.2, 1e-7),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
);

/** An array or object inside itself so many times. */
function nest(depth: number, inner: unknown, inArray: boolean, key: string): unknown {
  let value = inner;
  for (let i = 0; i < depth; i += 1) value = inArray ? [value] : own([[key, value]]);
  return value;
}

/** An object with exactly these keys of its own, `__proto__` too. */
export const own = (entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(entries);

const key = fc.oneof(fc.constantFrom(...inheritedKeys), oddText);

/** Any value that JSON can hold, and many that nobody writes. */
export const oddJson: fc.Arbitrary<unknown> = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 3, arbitrary: fc.oneof(oddJsonNumber, oddText, fc.boolean(), fc.constant(null)) },
    { weight: 1, arbitrary: fc.array(tie('any'), { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(fc.tuple(key, tie('any')), { maxLength: 4 }).map(own) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 600 }), fc.boolean(), fc.constantFrom('a', '__proto__', 'inputs'))
        .map(([depth, inArray, name]) => nest(depth, 1, inArray, name)),
    },
  ),
})).any;

/** Where a value can be changed: keys from the outside in. */
type Path = readonly (string | number)[];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Copies of copies grow without end: a value with so many places is large enough, and is changed no more. */
const mostPaths = 1000;

function pathsOf(value: unknown, path: Path = [], found: Path[] = []): Path[] {
  found.push(path);
  if (isObject(value) && path.length < 8)
    for (const [name, inner] of Object.entries(value)) {
      if (found.length > mostPaths) break;
      pathsOf(inner, [...path, Array.isArray(value) ? Number(name) : name], found);
    }
  return found;
}

type Change = (before: unknown, parent: unknown) => unknown;
const gone = Symbol('gone');

function changed(value: unknown, path: Path, change: Change, parent: unknown = undefined): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return change(value, parent);
  if (Array.isArray(value))
    return value.flatMap((one, i) => {
      if (i !== first) return [one as unknown];
      const after = changed(one, rest, change, value);
      return after === gone ? [] : [after];
    });
  if (!isObject(value)) return value;
  return own(
    Object.entries(value).flatMap(([name, one]) => {
      if (name !== first) return [[name, one] as const];
      const after = changed(one, rest, change, value);
      return after === gone ? [] : [[name, after] as const];
    }),
  );
}

/** What is done to a value that was right. */
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: oddJson.map((value) => () => value) },
  { weight: 2, arbitrary: fc.constant<Change>(() => gone) },
  // The same in another type.
  { weight: 2, arbitrary: fc.constant<Change>((before) => (isObject(before) ? JSON.stringify(before) : [before])) },
  {
    weight: 1,
    arbitrary: fc.constant<Change>((before) =>
      typeof before === 'number' ? String(before) : typeof before === 'string' ? Number(before) : null,
    ),
  },
  {
    weight: 2,
    arbitrary: oddText.map(
      (text): Change =>
        (before) =>
          typeof before === 'string' ? before + text : text,
    ),
  },
  { weight: 1, arbitrary: fc.constant<Change>((before) => own([['__proto__', before]])) },
  {
    weight: 2,
    arbitrary: fc.tuple(key, oddJson).map(
      ([name, value]): Change =>
        (before) =>
          isObject(before) && !Array.isArray(before) ? own([...Object.entries(before), [name, value]]) : value,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 2, max: 100 }).map(
      (count): Change =>
        (before) =>
          Array.isArray(before)
            ? Array.from({ length: count }, (_, i) => before[i % Math.max(1, before.length)] as unknown)
            : Array.from({ length: count }, () => before),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.integer({ min: 2, max: 250 }), oddJson).map(
      ([count, value]): Change =>
        () =>
          own(Array.from({ length: count }, (_, i) => [`k${i}`, value] as const)),
    ),
  },
  // Another part of the same value in its place.
  {
    weight: 1,
    arbitrary: fc.nat().map((n): Change => (_, parent) => {
      const paths = pathsOf(parent);
      return (
        paths[n % paths.length]!.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], parent) ?? null
      );
    }),
  },
);

/** A value that was right, with one to five changes. */
export const spoilt = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(valid, fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 5 })).map(([value, changes]) =>
    changes.reduce((before, [n, how]) => {
      const paths = pathsOf(before);
      if (paths.length > mostPaths) return before;
      const after = changed(before, paths[n % paths.length]!, how);
      return after === gone ? null : after;
    }, value),
  );

/** JSON as text, in which JSON itself is broken too, and keys stand twice. */
export const jsonText = (value: fc.Arbitrary<unknown>): fc.Arbitrary<string> => {
  const text = value.map((one) => JSON.stringify(one) ?? 'null');
  return fc.oneof(
    { weight: 5, arbitrary: text },
    { weight: 2, arbitrary: spoiltText(text) },
    {
      weight: 1,
      arbitrary: fc.tuple(text, oddNumber).map(([one, number]) => one.replace(/-?\d+(?:\.\d+)?/, number)),
    },
    // A key again, with another value.
    {
      weight: 1,
      arbitrary: fc.tuple(text, fc.nat(), oddJson).map(([one, n, other]) => {
        const keys = [...one.matchAll(/"(?:[^"\\]|\\.)*":/g)];
        const at = keys[n % Math.max(1, keys.length)];
        return at ? `${one.slice(0, at.index)}${at[0]}${JSON.stringify(other)},${one.slice(at.index)}` : one;
      }),
    },
    { weight: 1, arbitrary: text.map((one) => `\ufeff${one}`) },
  );
};

/** A text that was right, cut, with signs put in, taken out, doubled or exchanged. */
export const spoiltText = (valid: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      valid,
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.oneof(oddText, fc.constant(''), fc.constant(undefined))), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map(([text, edits]) =>
      edits.reduce((before, [place, length, put]) => {
        const at = place % (before.length + 1);
        // Without a text, what stood there stands there once more.
        return before.slice(0, at) + (put ?? before.slice(at, at + length).repeat(2)) + before.slice(at + length);
      }, text),
    );

/** Bytes of a text, now and then in another encoding, or with bytes that are none of a text. */
export const bytesOfText = (text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    { weight: 6, arbitrary: text.map((one) => new TextEncoder().encode(one)) },
    {
      weight: 1,
      arbitrary: text.map(
        (one) =>
          new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(one, (sign) => sign.charCodeAt(0)).buffer)]),
      ),
    },
    { weight: 1, arbitrary: text.map((one) => Uint8Array.from(one, (sign) => sign.charCodeAt(0) & 0xff)) },
    { weight: 1, arbitrary: text.chain((one) => spoiltBytes(new TextEncoder().encode(one))) },
  );

/** Bytes that were right, some of them others, cut or doubled. */
export const spoiltBytes = (valid: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
      fc.option(fc.tuple(fc.nat(), fc.nat({ max: 200 })), { nil: undefined }),
    )
    .map(([flips, cut]) => {
      const bytes = Uint8Array.from(valid);
      if (bytes.length === 0) return bytes;
      for (const [place, byte] of flips) bytes[place % bytes.length] = byte;
      if (!cut) return bytes;
      const at = cut[0] % bytes.length;
      return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + cut[1])]);
    });
