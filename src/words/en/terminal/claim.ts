/** What `cpo-tco claim` says, in English. */

const allowed = {
  json: 'a JSON file',
  register: 'cpo-tco-claims',
  version: 'version 1',
  entries: 'a list of claims',
  object: 'an object',
  text: 'a text that is not empty',
  date: 'a day such as 2026-11-28',
  once: 'an id that no other claim has',
  addresses: 'a list of web addresses',
  file: 'the name of a file beside the register',
  'no-against': 'nothing: the form least stands against all others',
  field: 'no field of this name',
};

export const terminalClaim = {
  actions: 'text, add, check',
  add: 'claim add',
  check: 'claim check',
  noRegister: 'no register',
  registerFile: 'a file such as claims.json',
  noFile: 'no file',
  checkedFile: 'a register, or a text, Markdown or CSV file',
  noLinks: 'no sentence with a link',
  linksInFile: 'sentences, each with the link of its claim',
  day: 'a day such as 2026-11-28',
  laterDay: (date: string): string => `a day after ${date}`,
  needed: 'a text that is not empty',
  freeId: 'an id that the register does not have',
  address: 'a web address',
  twoOptions: 'two options of the comparison',
  refused: 'The figures do not carry this claim:',
  nearest: 'They do carry:',
  none: 'They carry no claim near to it.',
  added: (id: string, register: string, file: string): string =>
    `${id} was added to ${register}; ${file} substantiates it.`,
  fault: (file: string, field: string, found: string, may: string): string =>
    `${[file, field].filter((one) => one !== '').join(': ')}: ${found === 'undefined' ? 'is missing' : `found ${found}`}; allowed: ${may}`,
  /** What a field of a register may be. */
  allowed: allowed as Readonly<Record<keyof typeof allowed, string>>,
  columns: ['Claim', 'State', 'What was found'] as readonly string[],
  line: (line: number): string => `line ${line}`,
  /** The worst of what was found. */
  outcomes: { carried: 'carried', 'to-check': 'to be checked', 'not-carried': 'not carried' },
  found: {
    carried: 'the newest edition carries it',
    moved: (numbers: string, edition: string): string => `moved: edition ${edition} does not give ${numbers} any more`,
    notCarried: (edition: string, reasons: string): string => `edition ${edition} does not carry it: ${reasons}`,
    notComputed: (edition: string, reason: string): string => `edition ${edition} cannot compute it: ${reason}`,
    expired: (day: string): string => `expired on ${day}`,
    withdrawn: 'withdrawn',
    withdrawnButPublished: (where: string): string => `withdrawn, but published at ${where}`,
    marked: 'marked as to be checked',
    altered: (numbers: string): string => `altered: its link does not give ${numbers}`,
    turned: (found: string): string => `altered: its link does not say “${found}”`,
    otherClaim: 'its link claims something else than the register says',
    forbidden: (names: string): string => `forbidden: ${names}`,
    unreadable: (reason: string): string => `its link cannot be read: ${reason}`,
    noClaim: 'its link does not say what is claimed',
    noSubstantiation: (file: string): string => `${file} is missing`,
    unknownLanguage: (tag: string): string => `there are no words of language ${tag}`,
  },
  summary: (counts: readonly (readonly [name: string, count: number])[]): string =>
    counts.map(([name, count]) => `${count} ${name}`).join(', '),
};

export type TerminalClaim = typeof terminalClaim;
