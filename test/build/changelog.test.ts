import { expect, test } from 'vitest';
import { withSection } from '../../src/build/changelog.ts';

const changelog = `# Changes

## Unreleased, edition 2099.01

Text.

### Other

More.

## Edition 2098.01

Old.
`;
const section = '### How it moved\n\n| a |\n| - |\n| 1 |';

test('a section stands at the end of the part of its edition', () =>
  expect(withSection(changelog, '2099.01', section)).toBe(
    changelog.replace('More.\n', 'More.\n\n### How it moved\n\n| a |\n| - |\n| 1 |\n'),
  ));

test('an edition without a part gets one above all others', () =>
  expect(withSection(changelog, '2099.02', section)).toBe(
    changelog.replace('# Changes\n\n', `# Changes\n\n## Edition 2099.02\n\n${section}\n\n`),
  ));

test('written twice it is there once, and a new one takes the place of the old', () => {
  for (const edition of ['2098.01', '2099.01', '2099.02']) {
    const once = withSection(changelog, edition, section);
    expect(withSection(once, edition, section)).toBe(once);
    const other = section.replace('1', '2');
    expect(withSection(once, edition, other)).toBe(withSection(changelog, edition, other));
  }
});
