/** What the command line refuses by itself, in English: what was found and what is allowed. */

/** What the build of the widget writes. */
const built = 'the file that npm run build writes';

export const found = {
  unknownFlag: 'an unknown flag',
  noValue: 'no value',
  flagTwice: 'the flag twice',
  nameTwice: 'the name twice',
  twice: (name: string): string => `"${name}" twice`,
  missing: (flag: string): string => `no ${flag}`,
  withTier: (tier: string): string => `the flag with --tier ${tier}`,
  cells: (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`,
  failed: (file: string, code: string | undefined): string => `${file} (${code ?? 'unreadable'})`,
  notJson: (file: string, reason: string): string => `${file}, which is not JSON (${reason})`,
  noFile: 'no file',
  noHash: (file: string): string => `no hash of ${file}`,
  version: (version: string): string => `version ${version}`,
};

export const allowed = {
  noFlags: 'no flags',
  flagAlone: 'the flag without a value',
  flagOnce: 'each flag once',
  nameOnce: 'each name once',
  flagsOnly: 'flags only',
  atMost: (count: number): string => `at most ${count}`,
  wholeNumber: (least: number, most: string): string => `a whole number from ${least} to ${most}`,
  nameAndValue: 'name=value',
  with: (flag: string, needed: string): string => `${flag} with ${needed}`,
  withTier: (tiers: readonly string[]): string => `with --tier ${tiers.join(', ')}`,
  object: 'an object',
  json: 'a JSON object',
  lineOfJson: 'a scenario as JSON on one line',
  cells: (count: number): string => `${count}, as in the header`,
  scenarioFile: 'a file that can be read, or -',
  batchFile: 'a file with one scenario per line, or -',
  files: 'files that can be read and written',
  writable: 'a file that can be written',
  quantity: 'a quantity or an input, such as networkPower or cpo.endPower',
  quantityInUse: 'a quantity of the sheets or an input in use, such as networkPower or cpo.endPower',
  address: 'an address that is relative or begins with http:// or https://, without quotes, spaces or < >',
  addressWithoutHash: 'an address without #',
  folder: 'the address of a folder, without ?',
  widgetFolder: 'the address of the folder with the built files of the widget',
  html: 'the name of a file that ends in .html',
  svg: 'the name of a file that ends in .svg',
  sponsor: 'the name of the company whose product it is',
  productName: 'a name with letters from a to z or digits',
  freeName: (name: string): string => `a name that is not taken, such as "${name} 1"`,
  built,
  thisVersion: (version: string): string => `${version}, the version of this program`,
};
