import { quote, ScenarioError } from '../scenario/scenario-error.ts';

/** Signs that end an attribute, a tag or an address, and those that browsers drop or turn round. */
const unsafe = /["'`<>\\^{}|\s\p{Cc}\p{Cf}]/u;

/**
 * Checks an address that stands in a snippet.
 * @throws ScenarioError for another scheme, for signs that could end an attribute, and for a part after `#`.
 */
export function checkAddress(flag: string, address: string): string {
  const hasScheme = /^[^/?#]*:/.test(address);
  if (unsafe.test(address) || (hasScheme && !(/^https?:\/\//i.test(address) && URL.canParse(address))))
    throw new ScenarioError(flag, quote(address), { id: 'address' });
  if (address.includes('#')) throw new ScenarioError(flag, quote(address), { id: 'address-without-hash' });
  return address;
}

/**
 * The address of a folder, with a slash at its end. A relative one begins with `/` or `.`: an import map takes no other.
 * @param version Stands where the address says `{version}`.
 */
export function folderAddress(flag: string, given: string, version: string): string {
  const address = checkAddress(flag, given.replaceAll('{version}', version));
  if (address.includes('?')) throw new ScenarioError(flag, quote(given), { id: 'folder' });
  const folder = address.endsWith('/') ? address : `${address}/`;
  return /^(https?:|\/|\.{1,2}\/)/i.test(folder) ? folder : `./${folder}`;
}
