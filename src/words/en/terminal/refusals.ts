/** What the command line refuses by itself, in English: what was found, and what is allowed. Flags keep their names. */
import { NumberFormats } from '../../format.ts';
import type { CommandRefusalWords } from '../../refusal-words.ts';
import { englishNumbers } from '../number-words.ts';
import { placeInJson } from '../refusals.ts';

const numbers = new NumberFormats('en', englishNumbers);
const built = 'the file that npm run build writes';

export const commandRefusals: CommandRefusalWords = {
  fields: {
    'scenario-file': 'scenario file',
    'standard-input': 'standard input',
    link: 'link',
    'evidence-pack': 'evidence pack',
    command: 'command',
    arguments: 'arguments',
    line: 'line',
    header: 'header',
    FILE: 'FILE',
    QUANTITY: 'QUANTITY',
    EDITION: 'EDITION',
  },
  found: {
    'unknown-flag': () => 'an unknown flag',
    'no-value': () => 'no value',
    'flag-twice': () => 'the flag twice',
    'name-twice': () => 'the name twice',
    'no-file': () => 'no file',
    'no-frozen-edition': () => 'no frozen edition',
    'no-evidence-pack': () => 'no evidence pack',
    /** The package that draws PNG is not installed. */
    'no-renderer': () => 'a PNG, which needs the package @resvg/resvg-js',
    /** On this machine. */
    'no-fonts': () => 'a PNG, and no font here that has the letters of the language',
    'no-scenario': ({ file }) => `${file}, a workbook without the sheet from which cpo-tco reads a scenario`,
    /** The file of hashes names no such file. */
    'no-hash': ({ file }) => `no hash of ${file}`,
    'without-flag': ({ flag }) => `no ${flag}`,
    'with-tier': ({ tier }) => `the flag with --tier ${tier}`,
    'cell-count': ({ count }) => `${numbers.number(count, 9)} ${count === 1 ? 'cell' : 'cells'}`,
    /** A code such as ENOENT stays. */
    'failed-file': ({ file, code }) => `${file} (${code ?? 'unreadable'})`,
    'no-link': ({ link }) => `${link}, an address without a scenario`,
    'file-not-json': ({ file, ...at }) => `${file}, which is not JSON (${placeInJson(at)})`,
    'of-version': ({ version }) => `version ${version}`,
    'pack-of-form': ({ form }) => `form ${form} of the pack`,
    'pack-without': ({ key }) => `a pack without ${key}`,
    'of-statement': () => 'a setting of the whole statement',
    'switch-taken-over': () => 'a switch that the network takes over from the scenario',
  },
  allowed: {
    'flag-alone': () => 'the flag without a value',
    'flag-once': () => 'each flag once',
    'name-once': () => 'each name once',
    'flags-only': () => 'flags only',
    'value-of': ({ flag }) => `${flag} VALUE`,
    'count-between': ({ least, most }) =>
      `a whole number from ${numbers.number(least, 16)} to ${numbers.number(most, 16)}`,
    'name-and-value': () => 'name=value',
    'either-flag': ({ flag, other }) => `${flag} or ${other}`,
    'flag-with': ({ flag, needed }) => `${flag} with ${needed}`,
    tiers: ({ tiers }) => `with --tier ${tiers.join(', ')}`,
    'json-object': () => 'a JSON object',
    'line-of-json': () => 'a scenario as JSON on one line',
    'cells-of-header': ({ count }) => `${numbers.number(count, 9)}, as in the header`,
    'quote-files': () => 'files with quotes, as CSV, XLSX or JSON',
    'quote-file': () => 'a file that can be read, or -',
    /** What stands before the signs of equality and behind them is typed. */
    'column-field': ({ fields }) =>
      `header=field, header=field:unit, header=price:EUR:1000 or header=-, with a field of ${fields.join(', ')}`,
    'scenario-source': () => 'a file that can be read, a link with its #, or -',
    'scenario-link': () => 'a link as the page makes it, with what stands after its #',
    'scenario-in': () => 'a scenario as JSON, or a workbook or evidence pack that cpo-tco wrote',
    'batch-file': () => 'a file with one scenario per line, or -',
    files: () => 'files that can be read and written',
    writable: () => 'a file that can be written',
    'quantity-or-input': () => 'a quantity or an input, such as networkPower or cpo.endPower',
    'quantity-in-use': () => 'a quantity of the sheets or an input in use, such as networkPower or cpo.endPower',
    address: () => 'an address that is relative or begins with http:// or https://, without quotes, spaces or < >',
    'address-without-hash': () => 'an address without #',
    folder: () => 'the address of a folder, without ?',
    'widget-folder': () => 'the address of the folder with the built files of the widget',
    'names-of-inputs': () => 'names of inputs, such as pue or cpo.endPrice, or *',
    'rfq-file': () => 'the name of a file that ends in .xlsx or .csv',
    'bid-files': () => 'filled forms, as XLSX or CSV',
    xlsx: () => 'the name of a file that ends in .xlsx',
    html: () => 'the name of a file that ends in .html',
    svg: () => 'the name of a file that ends in .svg',
    'svg-or-png': () => 'the name of a file that ends in .svg or .png',
    'feed-file': () => 'a product feed that can be read',
    sponsor: () => 'the name of the company whose product it is',
    'product-name': () => 'a name with letters from a to z or digits',
    'free-name': ({ name }) => `a name that is not taken, such as "${name} 1"`,
    built: () => built,
    'this-version': ({ version }) => `${version}, the version of this program`,
    'evidence-pack': () => 'a file that cpo-tco evidence wrote',
    'pack-form': ({ form }) => `form ${form}`,
    'frozen-edition': () => 'a frozen edition',
    'statement-each': () => 'one statement for each value',
    'without-quotes': () => 'a scenario without quotes, with what they say as inputs',
    'answer-column': () => 'an option with a quantity, such as cpo.tco, cpo.npv or cpo.storage/tco, or decision.best',
    'columns-read': () => 'names of columns, such as pue,cpo.endPrice',
    'named-switch': ({ network }) => `a switch of its own for the network ${network} in the scenario`,
  },
};
