import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesOf, foundOf } from '../../scripts/mutation/records.mjs';
import { rooms } from '../../scripts/mutation/rooms.mjs';

interface Kept {
  readonly state: string;
  readonly counted: number;
  readonly killed: number;
  readonly explained: number;
}

const path = new URL('../../docs/quality/mutation-files.json', import.meta.url);
const kept = (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}) as Readonly<
  Record<string, Readonly<Record<string, Kept>>>
>;

it('keeps what was found of files of the rooms that are mutated', () => {
  expect(Object.keys(rooms)).toEqual(expect.arrayContaining(Object.keys(kept)));
  for (const [room, files] of Object.entries(kept))
    for (const [file, { state, counted, killed, explained }] of Object.entries(files)) {
      expect(file).toMatch(new RegExp(`^src/${room}/.*\\.ts$`));
      expect([file, state]).toEqual([file, expect.stringMatching(/^[0-9a-f]{12}$/)]);
      expect([file, killed + explained <= counted]).toEqual([file, true]);
    }
});

it('adds up what stands', () => {
  expect(foundOf('no room')).toBeUndefined();
  for (const [room, files] of Object.entries(kept)) {
    const found = foundOf(room)!;
    expect(found.files).toBe(filesOf(room).length);
    expect(found.standing).toBeLessThanOrEqual(found.files);
    const all = Object.values(files).reduce((sum, { counted }) => sum + counted, 0);
    expect(found.counted).toBeLessThanOrEqual(all);
  }
});
