/**
 * What `--help` says, in English. Names of commands, flags, inputs and of what is typed into a shell stay as they are; names
 * of files in examples may be others. Long texts are broken into lines by the program.
 * Longer than most files: one list for a translator.
 */
import { scenarioDefaults as usual } from '../../../scenario/scenario.ts';

export const help = {
  /** What stands for a value behind a flag, in capitals. */
  values: {
    ADDRESS: 'ADDRESS',
    ARCHITECTURE: 'ARCHITECTURE',
    CAPACITY: 'CAPACITY',
    CLASS: 'CLASS',
    CODE: 'CODE',
    CURRENCY: 'CURRENCY',
    DATE: 'DATE',
    DIALECT: 'DIALECT',
    EDITION: 'EDITION',
    FILE: 'FILE',
    FORMAT: 'FORMAT',
    ID: 'ID',
    LANGUAGE: 'LANGUAGE',
    LOADING: 'LOADING',
    NAME: 'NAME',
    NAMES: 'NAMES',
    NUMBER: 'NUMBER',
    OPTION: 'OPTION',
    REGION: 'REGION',
    SCOPE: 'SCOPE',
    SUBJECT: 'SUBJECT',
    SIGN: 'SIGN',
    TABLE: 'TABLE',
    THEME: 'THEME',
    TIER: 'TIER',
    'FEED.json': 'FEED.json',
    'FILE.csv': 'FILE.csv',
    'FILE.html': 'FILE.html',
    'FILE.svg': 'FILE.svg',
    'FILE.svg|png': 'FILE.svg|png',
    'FILE.xlsx': 'FILE.xlsx',
    'A,B': 'A,B',
    'HEADER=FIELD': 'HEADER=FIELD',
    'NAME=VALUE': 'NAME=VALUE',
  },
  /** What follows the name of a command. */
  takes: {
    none: '',
    file: '[file|-]',
    quantity: 'QUANTITY [file|-]',
    edition: '[EDITION]',
    files: 'FILE...',
    lines: 'FILE|-',
    request: '[file|-] [--read FILE...]',
    claim: 'text|add|check [file|-]',
  },
  /** The last part of a usage. */
  usageFlags: '[flags]',
  /** Flags of several commands. What a flag may be is added behind a colon. */
  flag: {
    edition: 'edition of the tables (default: the newest)',
    capacity: `switch capacity (default ${usual.capacity})`,
    upperSwitch: 'switch of the second tier (default: that of the leaves)',
    coreSwitch: 'switch of the third tier (default: that of the second)',
    fourthSwitch: 'switch of the fourth tier (default: that of the third)',
    scope: `what is built (default ${usual.scope})`,
    region: `region for electricity price and grid carbon (default ${usual.region})`,
    buyerClass: `buyer whose prices apply (default ${usual.buyerClass})`,
    options: 'options to compare, separated by commas; the file may define more',
    baseline: `option that others are compared with (default ${usual.baseline})`,
    set: 'sets an input; can be repeated',
    draws: (most: string, standard: string): string => `number of simulated cases, 1 to ${most} (default ${standard})`,
    seed: (standard: string): string => `whole number that starts the random sequence (default ${standard})`,
    format: 'output format',
    out: 'writes the answer to a file',
    currency: 'currency of the amounts',
    workbench: 'address of the full calculator, for a link to it',
    help: 'shows this help',
    /** Of every command. */
    lang: 'language of what is told, and of a report, workbook or form (default en); JSON, CSV and evidence packs stay English',
  },
  flags: 'Flags',
  examples: 'Examples',
  /** Under the flags of commands that set inputs. */
  settings: [
    'A value is a number in the unit of the input (pue=1.2), a range of low, expected and high (pue=1.1:1.15:1.3), text with a unit ("cpo.endPower=9 W"), a share of another input ("linear.endPrice=75 % of retimed.endPrice") or the id of a figure. A price for a whole switch: cpo.systemPrice=118000, with its power: "cpo.systemPowerMax=1980 W".',
    '`cpo-tco compare --format json --inputs` lists the names of all inputs in use, with their units.',
  ] as readonly string[],
  title: (version: string): string =>
    `cpo-tco ${version}: co-packaged optics (CPO) or a pluggable, in power and total cost`,
  commands:
    'cpo-tco COMMAND --help shows the flags of a command. A file holds a scenario as JSON; - is standard input.',
  exitCodes:
    'Exit code: 0 for an answer, 2 for refused input, 1 for an internal error or where quotes or rfq has refused a row.',
  compare: {
    meaning:
      'ranks all options by total cost, and says how likely each is to be the cheapest and what would change that',
    inputs: 'adds every input in use to the JSON',
    pairs: 'adds a comparison of each option with the baseline to the text',
    examples: [
      'compare --capacity 51.2T --region de',
      'compare --scope fabric --set endpointCount=8192 --set "cpo.endPrice=900:1000:1200" --pairs',
      'compare quote.json --format json --inputs --out result.json',
    ],
  },
  changes: {
    meaning: 'lists what a scenario changes: default, own value, by how much, and the note beside it',
    examples: ['changes --region de --set cpo.endPrice=900', 'changes scenario.json --format csv --out changes.csv'],
  },
  explain: {
    meaning: 'shows the formula, the inputs and the sources of a number',
    examples: ['explain networkPower --capacity 51.2T', 'explain cpo.endPrice'],
  },
  report: {
    meaning: 'writes the whole comparison as one HTML file for paper: decision, cost, what matters, quotes, sources',
    workbench: 'address of the full calculator: the link in the report begins with it',
    notes:
      'A browser prints it on four to six pages, A4 or letter, with page numbers. It holds your own prices and quotes, and the link that restores them.',
    examples: [
      'report --scope fabric --region de --out report.html',
      'report --capacity 51.2T --lang de --currency EUR --workbench https://your.host/calculator/ --out bericht.html',
    ],
  },
  claim: {
    meaning: 'writes, registers and checks claims that the figures carry',
    about: 'what is claimed to be lower',
    option: 'option that the claim is for (default: the lowest)',
    against: 'option that it is held against, or all (default: the baseline)',
    workbench: 'address of the calculator that the link opens',
    scenario: 'scenario, or a link with a claim',
    approver: 'who approved the sentence',
    expires: 'last day on which it may stand, YYYY-MM-DD',
    publishedAt: 'address of a page that has it; can be given several times',
    id: 'id of the entry (default: made of the claim and the day)',
    today: 'day to count as today, YYYY-MM-DD',
    notes:
      'text writes one claim with all that it rests on, or says why the figures do not carry it and what they do carry. add puts a claim into a register, which it makes where there is none, with a file that substantiates it. check asks every claim of a register, or of a text, Markdown or CSV file with links, again in the newest edition; sentences of a list are in the language of --lang. Exit code: 0 all are carried, 3 some are to be checked, 4 some are not carried, 2 for what is refused.',
    examples: [
      'claim text scenario.json --about power --option cpo --against retimed',
      'claim add claims.json --scenario scenario.json --approver "A. Miller" --expires 2027-06-30',
      'claim check claims.json',
      'claim check website/cpo.md --today 2027-01-15',
    ],
  },
  claims: {
    meaning: 'recomputes published claims from their own inputs',
    examples: ['claims', 'claims --format json --out claims.json'],
  },
  moved: {
    meaning:
      'says how every scenario of data/scenarios moved since a frozen edition: cost, chances, verdict, and by which figure',
    json: 'the same as --format json',
    notes:
      'Without an edition it is the one frozen last. One figure after the other goes back to its old value, those first that do most; what then still differs is left to formulas and to figures that the older edition does not have.',
    examples: ['moved', 'moved 2026.11 --json --out moved.json'],
  },
  evidence: {
    meaning: 'writes a result as JSON with every input, source and formula behind it, so that anyone can recompute it',
    notes:
      'The pack holds the scenario as it was asked, and a SHA-256 of all it holds. It says itself how to recompute it.',
    examples: [
      'evidence --capacity 51.2T --set cpo.endPrice=500 --out evidence.json',
      'evidence scenario.json --draws 65,536 --out evidence.json',
    ],
  },
  batch: {
    meaning:
      'computes many scenarios: one per line in, as JSON or CSV, or per row of Parquet, and one line of JSON out for each',
    columns: 'answers with one row of these columns per scenario, as CSV or Parquet, many times faster than as JSON',
    key: 'columns of the input, or keys of its lines, that tell the scenarios apart and are passed on',
    out: 'file that is written: rows of columns where the name ends in .csv or .parquet, else JSON',
    threads: 'how many threads work (default: one for each core)',
    quiet: 'shows no progress on the terminal',
    notes:
      'A file whose name ends in .parquet is read as Parquet. Its columns, or the first line of a CSV file, name inputs, edition, capacity, upperSwitch, coreSwitch, fourthSwitch, scope, region, buyerClass, baseline or options (separated by spaces); an empty cell sets nothing. Without --draws the answers are expected values only, which is far faster. Columns are named as those of sql: cpo.tco, cpo.npv, cpo.storage/tco, decision.best. A row that is refused has no numbers; its column refused says why in short, error in a sentence. docs/scale.md has more.',
    examples: [
      'batch scenarios.csv --columns cpo.tco,retimed.tco,decision.best --out answers.parquet',
      'batch scenarios.csv --out results.jsonl',
      'batch quotes.jsonl --draws 4096',
    ],
  },
  sql: {
    meaning: 'prints one SQL statement that computes every row of a table of scenarios in DuckDB, Spark or Trino',
    dialect: 'engine that the statement is for',
    reads: 'columns of the table that are read: names of inputs and settings, separated by commas',
    columns: 'columns of the answer (default: cost, power and carbon of each option, and which is cheapest)',
    table: 'name of the table, as it stands behind FROM (default scenarios)',
    key: 'columns that tell the rows apart, separated by commas (default id)',
    drawn: 'writes the simulated cases, one a row, to a file, and reads its columns',
    notes:
      'A row is a scenario; an empty value leaves what the scenario given here says. Columns are named as a scenario names inputs and settings: pue, cpo.endPrice, capacity, region, switches.mine.ports, storage/endpointCount; those of an answer cpo.tco, cpo.npv, cpo.storage/tco or decision.best. A row that is refused has no numbers, and its column refused says why. docs/scale.md has the steps for each engine.',
    examples: [
      'sql --reads pue,cpo.endPrice --columns cpo.tco,retimed.tco,decision.best',
      'sql scenario.json --dialect spark --reads endpointCount,pue --table lake.scenarios --key site --out tco.sql',
    ],
  },
  quotes: {
    meaning:
      'reads quotes of suppliers from CSV, XLSX and JSON, and shows each row accepted or refused with its reason',
    scenario: 'scenario whose own products, switches and networks the quotes may name',
    supplier: 'supplier of rows that name none',
    date: 'day of quotes that have none, YYYY-MM-DD',
    currency: 'currency of prices that have none',
    decimal: 'decimal sign of all numbers written as text',
    separator: 'what separates the cells of CSV',
    map: 'field of a column, with unit, or currency and quantity; - leaves it out; can be repeated',
    compare: 'ranks all options with the quotes, and says what to ask each supplier',
    json: 'prints the price book as JSON; what is refused goes to standard error',
    out: 'writes the price book; as CSV where the name ends in .csv, else as JSON',
    /** Headers that files may have are named as they are read. */
    notes:
      'Columns are found by their headers, in English or German: Supplier, Product, Price [EUR], Price 1000+, Power [W], Lead time (weeks), Lieferant, Preis ab 1.000, Garantie. Nothing in a file is run, and nothing is sent.',
    examples: [
      'quotes offers.xlsx',
      'quotes offers.xlsx --scenario scenario.json --compare',
      'quotes angebote.csv acme.json --date 2026-11-02 --out book.json',
      'quotes prices.csv --supplier Acme --map "Listenpreis=price:EUR:1000" --map "Leistung=power:kW" --json',
    ],
  },
  rfq: {
    meaning: 'writes a form that asks bidders for quotes, the questions worth most first, and reads filled forms back',
    out: 'form that is written, as .xlsx or .csv; with --read the price book, as .csv or .json',
    read: 'reads the filled forms that follow it; give scenario, days and currency as when the form was made',
    due: 'last day of a bid, YYYY-MM-DD',
    validUntil: 'day until which prices have to hold, YYYY-MM-DD',
    currency: 'currency that is asked for (default: USD)',
    json: 'prints findings and quotes of each bidder as JSON',
    date: 'day of the form, or of a bid that has none, YYYY-MM-DD (default for a form: today)',
    notes:
      'The form has no name of your own, no region, no supplier, no price and no power; what an answer is worth is shown here alone. A line that is missing or without a price is no quote, never a price of zero.',
    examples: [
      'rfq --scope fabric --due 2027-01-15 --valid-until 2027-04-30 --currency EUR --out rfq.xlsx',
      'rfq scenario.json --lang de --out anfrage.csv',
      'rfq scenario.json --read acme.xlsx other.csv --out book.json',
    ],
  },
  workbook: {
    meaning: 'writes the comparison as a workbook (XLSX) with live formulas, inputs and sources',
    out: 'file that is written',
    date: 'date that the workbook carries, YYYY-MM-DD (default: today)',
    examples: [
      'workbook --capacity 51.2T --out comparison.xlsx',
      'workbook scenario.json --lang de --workbench https://your.host/calculator/ --out vergleich.xlsx',
    ],
  },
  picture: {
    meaning: 'draws question, answer and ranking, or one claim, as a slide, 16:9, SVG or PNG',
    out: 'file that is written; its ending chooses the format',
    workbench: 'address of the full calculator, named as the source',
    notes:
      'With --about, --option or --against, or a link with a claim, the slide has that claim; one that the figures do not carry is refused as by claim text. PNG is drawn with the fonts of this machine and needs the package @resvg/resvg-js, which npm installs with this one where it can.',
    examples: [
      'picture --about power --option cpo --against retimed --out claim.svg',
      'picture --scope fabric --region de --out slide.svg',
      'picture scenario.json --lang ja --workbench https://your.host/calculator/ --out slide.png',
    ],
  },
  embed: {
    meaning: 'prints the HTML to paste into a web page: the widget, a frame with it, or a picture',
    tier: 'what is pasted',
    base: 'address of the folder with the files of the widget; {version} in it stands for this version',
    /** Of the widget that is pasted, not of what is told. */
    locale: 'language of the widget (default: that of the page)',
    theme: 'colours',
    loading: 'when it computes',
    locked: 'inputs that readers see and cannot change; * for all',
    hidden: 'inputs that have no field; * for all',
    product: 'adds your own product; --set gives its figures',
    like: 'with --product: architecture whose figures apply until you set others',
    sponsor: 'with --product: company that gives the figures; readers see its name',
    products: 'adds the products of a feed (docs/marketing.md); your build runs this again when it changes',
    productFeed: 'address of a product feed on the server of the page, which the widget reads when it loads',
    integrity: 'tier module: checks the files by their hashes, in three lines',
    out: 'tier static: file of the picture',
    image: 'tier static: address of the published picture',
    notes:
      'Tiers: module, two lines; strict, one script with its hash; frame, a sandboxed frame; static, an SVG picture. Names of inputs are separated by spaces or commas: --locked-inputs "pue cpo.endPrice". Anyone can read your own prices (--set) in the page; in a frame they stand after the # of its address, which browsers do not send.',
    examples: [
      'embed --base https://your.host/cpo-tco/{version}/ --region de --locale de --theme dark',
      'embed --base /cpo-tco/ --product "Acme LPO" --like linear --sponsor Acme --set acme-lpo.endPower=8.5',
      'embed --tier static --out cpo.svg --workbench https://your.host/calculator/',
    ],
  },
};

/** Every language has these, with the same parameters. */
export type TerminalHelp = typeof help;
