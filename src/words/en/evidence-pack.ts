/** What an evidence pack says of itself, in English: how its numbers are recomputed, and what was altered in it. */

/** The parts of a pack, each with a hash of its own. */
export type PackPart = 'about' | 'scenario' | 'inputs' | 'formulas' | 'results';

const partNames: Readonly<Record<PackPart, string>> = {
  about: 'what it says of itself',
  scenario: 'the scenario',
  inputs: 'the inputs',
  formulas: 'the formulas',
  results: 'the results',
};

export const evidencePackWords = {
  /** Rules in the order in which a script needs them. */
  reading: [
    'sha256 is the SHA-256 of content, sha256Of that of each part of it: of its JSON text in UTF-8, keys and list entries in the order in which they stand, numbers as they are written, without spaces or line breaks between tokens; in strings only the quotation mark, the backslash, characters below U+0020 and unpaired surrogates are escaped, as JSON.stringify writes them.',
    'results.options[].inputs has what the formulas read, by key. "value" is the number; "input" names the entry of inputs that gives it. Without "input" the scenario fixes it, or no result depends on it.',
    'An entry of inputs with "of" is its factor times those inputs to their power, at most "most" where that is given.',
    'formulas.quantities are in the order of computation. Signs are + - * / ^ (powers, right to left, before the sign in front), the comparisons < <= > >= == !=, and test ? this : otherwise. In a branch that is not taken nothing is computed.',
    'A name is a quantity, an input, a constant of about.constants, or year: 1 in the first year of operation.',
    'In a formula of a place (leaf, upper, core, fourth, card) a name x is that of the place where there is one: the quantity leafX, or the input leaf.x. leafX may stand for the input leaf.x in any formula.',
    'sum(x) in a formula without a place, where x has a name that places alone have, adds x up over about.places, each with its own. Any other sum(x) adds x up over the years 1 to horizon; discounted(x) adds up x / (1 + discountRate) ^ year.',
    'A quantity with perYear is a row of years from 1 to horizon; its value is that of the first year.',
    'ceil(x) is the whole number above x - t * max(1, |x|), floor(x) the whole number below x + t * max(1, |x|), with t = about.countTolerance: 10 * (1 - 0.7) is 3.',
    'A quantity has no value where "when" holds; "reason" says why (editions before 2026.12 have no "when"). One without a formula never has a value in this scope.',
    'With about.networks each network is computed by itself from the inputs whose keys begin with its id and a slash. Together they have the sum where "together" says so, or the mean weighted by the quantity of "meanBy" over the networks where that is above 0; otherwise nothing.',
    'formulas.decision compares an option with the baseline. Its names option... and baseline... are results: about.decisionReads says which. irr(first, row) are the rates at which the net present value is 0; payback(first, row) are the years from which the sum of all amounts stays at 0 or above, a part of a year in proportion.',
  ],
  intact: 'The pack is as it was written.',
  altered: (parts: readonly PackPart[]): string =>
    parts.length === 0
      ? 'The pack was altered after it was written: its content does not have the hash that it states.'
      : `The pack was altered after it was written: ${listed(parts.map((part) => partNames[part]))}.`,
};

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
