/** A number on a part of a bar is read on its colour: 4.5 to 1 (WCAG 1.4.3), in both schemes. */
import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/parts/styles/tokens.ts';
import { paleGroups } from '../../src/view/pale-groups.ts';
import { groupLabels } from '../../src/words/en/group-labels.ts';

const schemes = ['light', 'dark'] as const;

/** The colour of a token, through those that stand for another. */
function colorOf(token: string, scheme: number): string {
  const value = new RegExp(`--_${token}: (.*);`).exec(tokens.cssText)![1]!;
  const other = /^var\(--_(\w+)\)$/.exec(value)?.[1];
  return other ? colorOf(other, scheme) : value.match(/#[0-9a-f]+/g)![scheme]!;
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const digits = color.length === 4 ? color.replace(/[0-9a-f]/g, '$&$&') : color;
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [more, less] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (more + 0.05) / (less + 0.05);
}

describe.each([...Object.keys(groupLabels), 'embodied', 'operational'].filter((id) => id !== 'idle'))('%s', (group) => {
  it.each(schemes)('%s', (name) => {
    const scheme = schemes.indexOf(name);
    const ink = paleGroups.includes(group) ? ['#16191d', '#101317'][scheme]! : colorOf('onbar', scheme);
    expect(contrast(colorOf(group, scheme), ink)).toBeGreaterThanOrEqual(4.5);
  });
});
