import { asFolder, isSafeAddress } from '../export/address.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';

/**
 * Checks an address that stands in a snippet.
 * @throws ScenarioError for another scheme, for signs that could end an attribute, and for a part after `#`.
 */
export function checkAddress(flag: string, address: string): string {
  if (!isSafeAddress(address)) throw new ScenarioError(flag, quote(address), { id: 'address' });
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
  return asFolder(address);
}
