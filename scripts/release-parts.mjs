/** The parts of a release that need no build: what stops it, and the list of what is inside. */

/** Why CHANGELOG.md is not that of the version yet, or undefined. Readers find the newest part first. */
export function changelogProblem(changelog, version) {
  const newest = /^## (.*)$/m.exec(changelog)?.[1] ?? '';
  if (newest === version || newest.startsWith(`${version}, `)) return undefined;
  return `CHANGELOG.md: its newest part is "${newest}", no part of version ${version}`;
}

/** What stops a publication from here, each in a sentence. */
export function whatStopsPublication(packageJson, environment) {
  const onGitHub = environment.GITHUB_ACTIONS && environment.ACTIONS_ID_TOKEN_REQUEST_URL;
  const onGitLab = environment.GITLAB_CI && environment.SIGSTORE_ID_TOKEN;
  return [
    packageJson.private && '"private": true in package.json: npm refuses to publish',
    !packageJson.repository && 'no "repository" in package.json: npm compares it with the provenance',
    !packageJson.publishConfig?.provenance && 'no "publishConfig.provenance" in package.json',
    !(onGitHub || onGitLab) &&
      'no identity of a build here: provenance is signed on GitHub Actions or GitLab CI (id-token)',
  ].filter(Boolean);
}

/**
 * What npm lists of an installation, with the packages whose code is inside the built files beside it.
 * @param listed The CycloneDX document of `npm sbom`.
 * @param inside What the builds listed: packages.json of each folder of dist, by the name of the folder.
 * @param lock package-lock.json, which has the hash of each.
 * @param {{ timestamp: string, serial: string }} said Those of npm differ with every call; these belong to the commit and the file.
 */
export function billOfMaterials(listed, inside, lock, { timestamp, serial }) {
  const known = new Map(listed.components.map((component) => [component['bom-ref'], { ...component }]));
  const root = listed.metadata.component['bom-ref'];
  const added = new Map();
  for (const [folder, packages] of Object.entries(inside))
    for (const one of packages) {
      const ref = `${one.name}@${one.version}`;
      const component = known.get(ref) ?? added.get(ref) ?? componentOf(ref, one, lock);
      if (!known.has(ref)) added.set(ref, component);
      component.properties = [...(component.properties ?? []), { name: 'cpo-tco:inside', value: `dist/${folder}` }];
    }
  return {
    ...listed,
    serialNumber: `urn:uuid:${serial}`,
    // npm calls the package as its folder is called.
    metadata: {
      ...listed.metadata,
      timestamp,
      component: { ...listed.metadata.component, name: root.slice(0, root.lastIndexOf('@')) },
    },
    components: [...known.values(), ...added.values()],
    dependencies: [
      ...listed.dependencies.map((one) =>
        one.ref === root ? { ...one, dependsOn: [...new Set([...one.dependsOn, ...added.keys()])] } : one,
      ),
      ...[...added.keys()].map((ref) => ({ ref, dependsOn: [] })),
    ],
  };
}

function componentOf(ref, { name, version, license }, lock) {
  const locked = Object.entries(lock.packages).find(
    ([path, one]) => path.endsWith(`node_modules/${name}`) && one.version === version,
  )?.[1];
  if (!locked?.integrity) throw new Error(`${ref} is inside a built file and not in package-lock.json`);
  const [algorithm, hash] = locked.integrity.split('-');
  return {
    'bom-ref': ref,
    type: 'library',
    name,
    version,
    scope: 'required',
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    hashes: [
      { alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') },
    ],
    licenses: [{ license: { id: license } }],
  };
}
