import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { billOfMaterials, changelogProblem, whatStopsPublication, type Bill } from '../../scripts/release-parts.mjs';
import { differences, hashOfAll } from '../../scripts/reproducible.mjs';
import packageJson from '../../package.json';

it('a release needs the newest part of the changelog', () => {
  const changelog = '# Changes\n\n## 0.2.0, edition 2099.01\n\nText.\n\n## 0.1.0\n';
  expect(changelogProblem(changelog, '0.2.0')).toBeUndefined();
  expect(changelogProblem(changelog, '0.1.0')).toContain('its newest part is "0.2.0, edition 2099.01"');
  expect(changelogProblem(changelog, '0.2')).toContain('no part of version 0.2');
  expect(changelogProblem('# Changes\n', '0.2.0')).toContain('no part of version 0.2.0');
});

it('names all that stops a publication', () => {
  const open = { ...packageJson, private: false, repository: 'https://example.com/cpo-tco.git' };
  const onGitHub = { GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.com/' };
  expect(whatStopsPublication(open, onGitHub)).toEqual([]);
  expect(whatStopsPublication(open, { GITLAB_CI: 'true', SIGSTORE_ID_TOKEN: 'token' })).toEqual([]);
  for (const [given, environment, about] of [
    [{ ...open, private: true }, onGitHub, 'private'],
    [{ ...open, repository: undefined }, onGitHub, 'repository'],
    [{ ...open, publishConfig: {} }, onGitHub, 'publishConfig'],
    [open, { GITHUB_ACTIONS: 'true' }, 'identity'],
  ] as const)
    expect(whatStopsPublication(given, environment)).toEqual([expect.stringContaining(about)]);
});

const integrity = `sha512-${Buffer.from('abc').toString('base64')}`;
const component = (ref: string): Bill['components'][number] => {
  const [, name, version] = /^(.+)@(.+)$/.exec(ref)!;
  return { 'bom-ref': ref, name: name!, version: version!, purl: `pkg:npm/${ref}` };
};
const listed: Bill = {
  serialNumber: 'any',
  metadata: { timestamp: 'now', component: { ...component('cpo-tco@1.0.0'), name: 'folder' } },
  components: [component('lit@3.0.0')],
  dependencies: [{ ref: 'cpo-tco@1.0.0', dependsOn: ['lit@3.0.0'] }],
};
const said = { timestamp: '2099-01-01T00:00:00.000Z', serial: 'serial' };

it('lists what is inside the built files beside what npm installs, each once', () => {
  const lit = { name: 'lit', version: '3.0.0', license: 'BSD-3-Clause' };
  const scoped = { name: '@scope/part', version: '2.0.0', license: 'MIT' };
  const lock = { packages: { 'node_modules/a/node_modules/@scope/part': { version: '2.0.0', integrity } } };
  const bill = billOfMaterials(listed, { embed: [lit], page: [scoped, lit] }, lock, said);
  expect(bill).toMatchObject({
    serialNumber: 'urn:uuid:serial',
    metadata: { timestamp: said.timestamp, component: { name: 'cpo-tco' } },
  });
  expect(bill.components.map((one) => [one['bom-ref'], one.properties?.map(({ value }) => value)])).toEqual([
    ['lit@3.0.0', ['dist/embed', 'dist/page']],
    ['@scope/part@2.0.0', ['dist/page']],
  ]);
  expect(bill.components[1]).toMatchObject({
    purl: 'pkg:npm/%40scope/part@2.0.0',
    hashes: [{ alg: 'SHA-512', content: '616263' }],
  });
  expect(bill.dependencies).toEqual([
    { ref: 'cpo-tco@1.0.0', dependsOn: ['lit@3.0.0', '@scope/part@2.0.0'] },
    { ref: '@scope/part@2.0.0', dependsOn: [] },
  ]);
  expect(() => billOfMaterials(listed, { cli: [scoped] }, { packages: {} }, said)).toThrow(
    '@scope/part@2.0.0 is inside',
  );
});

it('two builds differ where a file has other bytes, or is in one alone', () => {
  const first = new Map([...'abc'].map((name) => [name, name]));
  expect(differences([first, new Map(first)])).toEqual([]);
  expect(differences([first, new Map([...'abd'].map((name) => [name, name.replace('b', 'x')]))])).toEqual([
    'b',
    'c',
    'd',
  ]);
  expect(hashOfAll(new Map([['a', '1']]))).toBe(createHash('sha256').update('1  a\n').digest('hex'));
});
