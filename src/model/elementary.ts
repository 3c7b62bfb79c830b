/**
 * Powers, logarithms and exponentials with the same digits everywhere. Language and standard leave the last bits of Math.pow,
 * Math.log and Math.exp to each browser, and they differ: between browsers, and between versions of one. What is here is made of
 * additions, products and quotients alone, whose bits the standard fixes.
 *
 * Adapted from FDLIBM (e_pow.c, e_log.c, e_exp.c) as V8 had it until 2023, with which the frozen editions were computed:
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunSoft, a Sun Microsystems, Inc. business.
 * Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);
/** Where the half with the exponent stands. */
const high = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

function highOf(x: number): number {
  bits[0] = x;
  return words[high]! | 0;
}

function withHigh(x: number, word: number): number {
  bits[0] = x;
  words[high] = word;
  return bits[0];
}

/** Without the lower half of its bits, so that a product of two is exact. */
function upper(x: number): number {
  bits[0] = x;
  words[1 - high] = 0;
  return bits[0];
}

const ln2 = { whole: 6.93147180559945286227e-1, first: 6.9314718036912381649e-1, rest: 1.90821492927058770002e-10 };

/** 1 / ln 2, and 2 / (3 ln 2) in two parts. */
const perLn2 = 1.442695040888963387;
const perLn2Cubed = {
  whole: 9.61796693925975554329e-1,
  first: 9.61796700954437255859e-1,
  rest: -7.02846165095275826516e-9,
};

/** The c of e_exp.c, x less a polynomial in x²: for |x| up to ln 2 / 2, e to the power of x is 1 + x + x c / (2 − c). */
function exponentialTail(x: number): number {
  const t = x * x;
  return (
    x -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))))
  );
}

/** x to the power of y, as Math.pow has it but for its last bits. */
export function power(x: number, y: number): number {
  if (y === 1) return x;
  if (y === 2) return x * x;
  if (y === -1) return 1 / x;
  if (x < 0 && Number.isInteger(y)) return y % 2 === 0 ? power(-x, y) : -power(-x, y);
  const word = highOf(x);
  // Where 0, 1, an infinity or NaN comes of it, the language gives the same everywhere.
  const isUsual = word >= 0x00100000 && x < Infinity && x !== 1 && y !== 0 && Math.abs(y) <= 2 ** 31;
  if (!isUsual) return x ** y;
  if (y === 0.5) return Math.sqrt(x);

  // The binary logarithm of x in two parts: from 1 or 1.5, whichever is nearer.
  const mantissa = word & 0x000fffff;
  const isOver = mantissa >= 0xbb67a;
  const fromMiddle = mantissa > 0x3988e && !isOver;
  const around = fromMiddle ? 1.5 : 1;
  const log2Around = fromMiddle ? 5.84962487220764160156e-1 : 0;
  const exponent = (word >> 20) - 0x3ff + (isOver ? 1 : 0);
  const ix = (mantissa | 0x3ff00000) - (isOver ? 0x00100000 : 0);
  const ax = withHigh(x, ix);
  const above = ax - around;
  const per = 1 / (ax + around);
  const s = above * per;
  const s1 = upper(s);
  const sum1 = withHigh(0, ((ix >> 1) | 0x20000000) + 0x00080000 + (fromMiddle ? 1 << 18 : 0));
  const s2 = per * (above - s1 * sum1 - s1 * (ax - (sum1 - around)));
  const square = s * s;
  const tail =
    square *
      square *
      (5.99999999999994648725e-1 +
        square *
          (4.28571428578550184252e-1 +
            square *
              (3.33333329818377432918e-1 +
                square *
                  (2.72728123808534006489e-1 +
                    square * (2.30660745775561754067e-1 + square * 2.06975017800338417784e-1))))) +
    s2 * (s1 + s);
  const square1 = s1 * s1;
  const three = upper(3 + square1 + tail);
  const u = s1 * three;
  const v = s2 * three + (tail - (three - 3 - square1)) * s;
  const p1 = upper(u + v);
  const z1 = perLn2Cubed.first * p1;
  const z2 = perLn2Cubed.rest * p1 + (v - (p1 - u)) * perLn2Cubed.whole + (fromMiddle ? 1.35003920212974897128e-8 : 0);
  const log1 = upper(z1 + z2 + log2Around + exponent);
  const log2 = z2 - (log1 - exponent - log2Around - z1);

  // Times y, in two parts too.
  const y1 = upper(y);
  const low = (y - y1) * log1 + y * log2;
  const top = y1 * log1;
  const z = low + top;
  // So small or large that digits are lost, or none are left.
  if (!(Math.abs(z) < 1020)) return x ** y;

  // 2 to the power of that.
  let whole = 0;
  let rest = top;
  const jz = highOf(z);
  const iz = jz & 0x7fffffff;
  if (iz > 0x3fe00000) {
    const rounded = jz + (0x00100000 >> ((iz >> 20) - 0x3ff + 1));
    const size = ((rounded & 0x7fffffff) >> 20) - 0x3ff;
    rest -= withHigh(0, rounded & ~(0x000fffff >> size));
    whole = ((rounded & 0x000fffff) | 0x00100000) >> (20 - size);
    if (jz < 0) whole = -whole;
  }
  const t = upper(low + rest);
  const a = t * 6.93147182464599609375e-1;
  const b = (low - (t - rest)) * ln2.whole + t * -1.90465429995776804525e-9;
  const c = a + b;
  const error = b - (c - a);
  const e = exponentialTail(c);
  const result = 1 - ((c * e) / (e - 2 - (error + c * error)) - c);
  return withHigh(result, highOf(result) + (whole << 20));
}

/** The natural logarithm, as Math.log has it but for its last bits. */
export function logarithm(x: number): number {
  const word = highOf(x);
  if (word < 0x00100000 || !(x < Infinity)) return Math.log(x);
  const mantissa = word & 0x000fffff;
  const isOver = (mantissa + 0x95f64) & 0x100000;
  const k = (word >> 20) - 1023 + (isOver >> 20);
  const f = withHigh(x, mantissa | (isOver ^ 0x3ff00000)) - 1;
  if ((0x000fffff & (2 + mantissa)) < 3) {
    if (f === 0) return k === 0 ? 0 : k * ln2.first + k * ln2.rest;
    const r = f * f * (0.5 - 0.33333333333333333 * f);
    return k === 0 ? f - r : k * ln2.first - (r - k * ln2.rest - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const r = odd + even;
  if (((mantissa - 0x6147a) | (0x6b851 - mantissa)) > 0) {
    const half = 0.5 * f * f;
    return k === 0 ? f - (half - s * (half + r)) : k * ln2.first - (half - (s * (half + r) + k * ln2.rest) - f);
  }
  return k === 0 ? f - s * (f - r) : k * ln2.first - (s * (f - r) - k * ln2.rest - f);
}

/** e to the power of x, as Math.exp has it but for its last bits. */
export function exponential(x: number): number {
  const size = highOf(x) & 0x7fffffff;
  if (!(Math.abs(x) < 700) || size < 0x3e300000) return Math.exp(x);
  if (x === 1) return Math.E;
  if (size <= 0x3fd62e42) {
    const c = exponentialTail(x);
    return 1 - ((x * c) / (c - 2) - x);
  }
  const sign = x < 0 ? -1 : 1;
  const k = size < 0x3ff0a2b2 ? sign : Math.trunc(perLn2 * x + sign * 0.5);
  const first = x - k * ln2.first;
  const rest = k * ln2.rest;
  const r = first - rest;
  const c = exponentialTail(r);
  return (1 - (rest - (r * c) / (2 - c) - first)) * withHigh(1, (0x3ff + k) << 20);
}
