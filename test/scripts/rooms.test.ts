import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rooms, typesOfEngineOnly } from '../../scripts/rooms.mjs';

const text = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');

it('docs/architecture.md says of every room what it may import', () => {
  const told = [...text.matchAll(/^\| `src\/(\w+)` .*\|([^|]*)\|$/gm)].map(([, room, names]) => [
    room,
    names!.trim().split(', ').filter(Boolean).sort(),
  ]);
  const checked = Object.entries(rooms).map(([room, below]) => [
    room,
    below.map((name) => (name === 'engine' && typesOfEngineOnly.includes(room) ? 'types of engine' : name)).sort(),
  ]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(checked));
});
