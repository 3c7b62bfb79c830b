/** Addresses that stand in code for other pages. */

/** Signs that end an attribute, a tag or an address, and those that browsers drop or turn round. */
const unsafe = /["'`<>\\^{}|\s\p{Cc}\p{Cf}]/u;

/** Whether it is relative or of http or https, and holds nothing that ends an attribute. It may have a part after `#`. */
export function isSafeAddress(address: string): boolean {
  const hasScheme = /^[^/?#]*:/.test(address);
  return !unsafe.test(address) && (!hasScheme || (/^https?:\/\//i.test(address) && URL.canParse(address)));
}

/** With a slash at its end, and a relative one with `./` before it: an import map takes no other. */
export function asFolder(address: string): string {
  const folder = address.endsWith('/') ? address : `${address}/`;
  return /^(https?:|\/|\.{1,2}\/)/i.test(folder) ? folder : `./${folder}`;
}

/**
 * The address of the folder with the built files.
 * @param version Stands where the address says `{version}`.
 * @returns undefined for what is no address of a folder.
 */
export function folderIn(given: string, version: string): string | undefined {
  const address = given.trim().replaceAll('{version}', version);
  return address !== '' && isSafeAddress(address) && !/[?#]/.test(address) ? asFolder(address) : undefined;
}
