/**
 * The link of an address as the tables have it, without a scheme as a rule: `doi.org/10.1109/...`, `oracle.com`, a bare
 * DOI. Undefined for anything else, such as a number in an archive: that stays text.
 */
export function webAddress(text: string): string | undefined {
  const doi = /^(?:doi:? ?)?(10\.\d{4,}\/\S+)$/i.exec(text);
  if (doi) return `https://doi.org/${doi[1]}`;
  if (!/^(https?:\/\/)?([a-z0-9-]+\.)+[a-z]{2,}(\/\S*)?$/i.test(text)) return undefined;
  return /^https?:/i.test(text) ? text : `https://${text}`;
}
