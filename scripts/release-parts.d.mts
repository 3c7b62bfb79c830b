import type { BundledPackage } from '../src/build/bundled-packages.ts';

export interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}
export interface Bill {
  readonly serialNumber: string;
  readonly metadata: { readonly timestamp: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
export function changelogProblem(changelog: string, version: string): string | undefined;
export function whatStopsPublication(packageJson: object, environment: NodeJS.ProcessEnv): string[];
export function billOfMaterials(
  listed: Bill,
  inside: Readonly<Record<string, readonly BundledPackage[]>>,
  lock: { readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>> },
  said: { readonly timestamp: string; readonly serial: string },
): Bill;
