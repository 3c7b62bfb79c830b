/** What the terminal says of claims, in English. */
import { refusalText } from './refusals.ts';
import type { Refusal } from '../../scenario/refusal.ts';

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
} as const;

export const terminalClaim = {
  help: {
    meaning: 'writes, registers and checks claims that the figures carry',
    about: 'what is claimed to be lower',
    option: 'option that the claim is for (default: the lowest)',
    against: 'option that it is held against, or all (default: the baseline)',
    language: 'language of the claim',
    listLanguage: 'language of the sentences of a list (default en); a register says its own',
    workbench: 'address of the calculator that the link opens',
    currency: 'currency of the amounts',
    scenario: 'scenario, or a link with a claim',
    approver: 'who approved the sentence',
    expires: 'last day on which it may stand, YYYY-MM-DD',
    publishedAt: 'address of the page that has it',
    id: 'id of the entry (default: made of the claim and the day)',
    today: 'day to count as today, YYYY-MM-DD',
    notes: `text  writes one claim with all that it rests on, or says why the figures do not carry it and what they do carry.
add   adds a claim to a register, which it makes where there is none, with a file that substantiates it.
check asks every claim of a register, or of a text, Markdown or CSV file with links, again in the newest edition.
Exit code: 0 all are carried, 3 some are to be checked, 4 some are not carried, 2 for what is refused.`,
    examples: [
      'claim text scenario.json --about power --option cpo --against retimed',
      'claim add claims.json --scenario scenario.json --approver "A. Miller" --expires 2027-06-30',
      'claim check claims.json',
      'claim check website/cpo.md --today 2027-01-15',
    ],
  },
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
  allowed: (id: keyof typeof allowed): string => allowed[id],
  refusal: (refusal: Refusal): string => refusalText(refusal),
  columns: ['Claim', 'State', 'What was found'],
  line: (line: number): string => `line ${line}`,
  /** The worst of what was found. */
  outcomes: { carried: 'carried', 'to-check': 'to be checked', 'not-carried': 'not carried' } as const,
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
