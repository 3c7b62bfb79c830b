import type { Grounds } from '../scenario/grounds.ts';
import { evidenceText, severalOf } from './evidence-en.ts';
import { groupLabels } from './group-labels-en.ts';
import { englishNumbers } from './number-words.ts';
import { atStart, inWords, lowerUnlessName, yearsInWords } from './option-words.ts';
import type { TcoWords, WordedDifference } from './tco-words.ts';

const more = ({ sign }: WordedDifference): string => (sign < 0 ? 'less' : 'more');
const years = (count: number): string => `${count} ${count === 1 ? 'year' : 'years'}`;

const own: Readonly<Record<string, string>> = { own: 'own value', follows: 'follows another input' };
const evidence: TcoWords['evidence'] = (id) => own[id] ?? evidenceText(id as Grounds);

export const tcoWords: TcoWords = {
  locale: 'en',
  numbers: englishNumbers,
  option: ({ label }) => label,
  questionOfSwitch: (capacity, ports, rate) =>
    `One ${capacity} switch, all ${ports} ports of ${rate} in use: co-packaged or pluggable?`,
  questionOfFabric: (endpoints, rate, capacity, planes, sites) =>
    `${endpoints} endpoints of ${rate}${planes > 1 ? ` in ${inWords(planes)} planes` : ''}${sites > 1 ? ` on ${inWords(sites)} sites` : ''}, ${capacity} switches: co-packaged or pluggable?`,
  answer: ({ option, baseline, power, cost, years: horizon, eitherWay }) => {
    const [of, than] = [atStart(option.label), baseline.label];
    if (power.sign === 0 && cost.sign === 0) return `${of} and ${than} do not differ.`;
    const draws =
      power.sign === 0
        ? `draws as much power as ${than}`
        : `draws ${power.amount} ${more(power)} at the wall than ${than}`;
    const costs = cost.sign === 0 ? 'costs the same' : `costs ${cost.amount} ${more(cost)}`;
    const joined = power.sign === cost.sign ? 'and' : 'but';
    const open = eitherWay ? ', which may turn out either way' : '';
    return `${of} ${draws} ${joined} ${costs} over ${yearsInWords(horizon)}${open}.`;
  },
  lowestExpected: (option, amount) => `Lowest expected total cost: ${option.label}, ${amount}.`,
  rankingColumns: ['Rank', 'Option', 'Expected', 'P10 to P90', 'Chance of lowest', 'Expected loss if chosen'],
  certain: 'certain',
  pairHeading: (option, baseline) => `Two options: ${option.label} against ${baseline.label}`,
  verdict: ({ id, veryLikely, winner, other, share, draws, by }) => {
    const [who, than] = [winner.label, other.label];
    if (id === 'no-difference') return `${atStart(who)} and ${than} cost the same in every simulated case.`;
    const often = `in ${share} of ${draws} simulated cases`;
    if (id === 'not-settled')
      return `Not settled: ${who} costs less than ${than} ${often}. ${by ? `A firm figure for ${by} would settle it` : 'No single input settles it'}.`;
    const claim = `${who} is ${veryLikely ? 'very likely' : 'likely'} to cost less than ${than} (${share} of ${draws} simulated cases)`;
    const turns = by ? `${atStart(by)} could change that` : 'No single input changes that within its range';
    return `${id === 'stay-pluggable' ? `Stay pluggable: ${claim}` : atStart(claim)}. ${turns}.`;
  },
  verdictPending: 'Computing confidence.',
  verdictFailed: 'Confidence could not be computed.',
  restsOn: (share) => `${share} of what moves the difference in cost rests on vendor claims and assumptions.`,
  condition: (price, where, pue) => `Electricity at ${price} USD/kWh (${where}), PUE ${pue}.`,
  ownValue: 'own value',
  capacity: 'Switch capacity',
  compare: 'Option',
  powerHeading: (unit) => `Power at the wall, ${unit}`,
  costHeading: (unit, horizon) => `Cost over ${years(horizon)}, ${unit}`,
  optionColumn: 'Option',
  byLine: 'By line',
  total: 'Total',
  line: 'Line',
  groups: groupLabels,
  everyLine: 'Every line in numbers',
  chartHeading: (unit) => `Paid by the end of each year, ${unit}`,
  chartFinding: ({ option, baseline, first, last, crossing, years: horizon }) => {
    if (first.sign === 0 && last.sign === 0) return `${option} and ${baseline} cost the same in every year.`;
    const bought =
      first.sign === 0
        ? `${option} costs as much to buy as ${baseline}`
        : `${option} costs ${first.amount} ${more(first)} to buy than ${baseline}`;
    if (crossing !== undefined) return `${bought}; the lines cross in year ${crossing}.`;
    const paid = last.sign === 0 ? 'as much' : `${last.amount} ${more(last)}`;
    return `${bought}, and ${paid} in all that is paid within ${years(horizon)}.`;
  },
  chartKeys: 'Arrow keys read the points: left and right by year, up and down by option.',
  atYear: (year) => (year === 0 ? 'Purchase' : `End of year ${year}`),
  chartAxis: 'End of year (0: purchase)',
  purchase: 'Purchase',
  year: (year) => `Year ${year}`,
  inNumbers: 'The same in numbers',
  inputs: 'Try your own numbers',
  input: (_, english) => english,
  inputOf: (owner, input) => `${owner}: ${lowerUnlessName(input)}`,
  inputInSentence: (owner, input) =>
    owner === undefined ? lowerUnlessName(input) : `the ${lowerUnlessName(owner)} ${lowerUnlessName(input)}`,
  perEnd: (unit, rate) => `${unit} per ${rate}`,
  slider: (label) => `${label}, slider`,
  evidence,
  evidenceCount: (count, id) => `${count} ${count > 1 ? severalOf(evidence(id)) : evidence(id)}`,
  default: (value) => `default ${value}`,
  putBack: 'Reset',
  locked: 'fixed on this page',
  refused: (found, least, most, unit, whole) =>
    `Found ${found}; allowed: ${whole ? 'a whole number from ' : ''}${least} to ${most}${unit ? ` ${unit}` : ''}. The results show the last valid value.`,
  unfitting: (found) => `Found ${found}; it does not go with the other inputs. The results show the last valid value.`,
  notANumber: (found) => `Found ${found || 'nothing'}; allowed: a number. The results show the last valid value.`,
  reset: 'Reset all',
  presetHere: (list) => `Set by this page: ${list}.`,
  presetEntry: (label, value, usual) => `${label} ${value} (default ${usual})`,
  disclosure: (option, sponsor) =>
    `${option} is a product of ${sponsor}${sponsor.endsWith('.') ? '' : '.'} Its figures are ${sponsor}'s own and count as vendor claims.`,
  sponsorMark: (sponsor) => `figures of ${sponsor}`,
  figures: (inputs, classes) => `${inputs} inputs: ${classes}.`,
  edition: (edition) => `Edition ${edition}. Amounts are expected values, ranges P10 to P90 of simulated cases.`,
  sources: 'Sources and assumptions',
  sourcesLoading: 'Sources are being loaded.',
  sourcesFailed: 'The sources could not be loaded.',
  workbench: 'Open in the full calculator',
  json: 'Result as JSON',
  csv: 'Tables as CSV',
  ratio: (percent, times) => `${percent}, ${times}x`,
  powerDifference: 'Power at the wall',
  costDifference: (horizon) => `Total cost, ${yearsInWords(horizon)}`,
  inCases: (band) => `P10 to P90: ${band}`,
  exportFailed: 'The file could not be made.',
  engineFailed: 'The numbers cannot be changed: a part of the calculator could not be loaded.',
};
