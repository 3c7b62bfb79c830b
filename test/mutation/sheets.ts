/**
 * The sheets with one operator, function, condition or number changed at a time: `npm run test:mutation -- --room sheets`. A mutant is
 * killed by the compiler (units, totals) or by a second implementation that finds another number. Counts and survivors are
 * printed.
 */
import { compileModel } from '../../src/compile/compile.ts';
import { constants } from '../../src/model/constants.ts';
import { decision } from '../../src/model/decision.ts';
import { catalog } from '../cases/tables.ts';
import { checkedModels, disagreementOf } from './sheet-checks.ts';
import { mutantsOf, sheetTexts, type SheetMutant } from './sheet-mutants.ts';
import { sheetsExplained, type Explained } from './sheets-explained.ts';

type Fate = 'refused' | 'found' | 'survived';

const models = checkedModels();

function fateOf(mutant: SheetMutant): Fate {
  for (const model of models.filter(({ mutable }) => mutable.has(mutant.of))) {
    let part;
    try {
      part = model.mutable.mutate(mutant);
    } catch {
      return 'refused';
    }
    if (disagreementOf(model, part) !== undefined) return 'found';
  }
  return 'survived';
}

/** A constant that is another number is refused. */
function constantFate(name: string): Fate {
  const all = constants as Record<string, (typeof constants)[string]>;
  const right = all[name]!;
  all[name] = { ...right, value: right.value + 1 };
  try {
    compileModel(decision, catalog.data.inputs);
    return 'survived';
  } catch {
    return 'refused';
  } finally {
    all[name] = right;
  }
}

const nameOf = ({ of: { sheet, quantity, places } }: SheetMutant): string =>
  [sheet.name, quantity, ...(places ? [places.join('+')] : [])].join(' ');

const isOf = (mutant: SheetMutant, { sheet, quantity, change, to }: Explained): boolean => {
  const { of } = mutant;
  return (
    of.sheet.name === sheet &&
    of.quantity === quantity &&
    mutant.change === change &&
    (to === undefined || mutant.text.includes(to))
  );
};

const mutants = sheetTexts(models.map(({ mutable }) => mutable.model)).flatMap(mutantsOf);
const fates = mutants.map((mutant) => ({ mutant, fate: fateOf(mutant) }));
const ofConstants = Object.keys(constants).map((name) => ({ name, fate: constantFate(name) }));
const count = (fate: Fate): number => [...fates, ...ofConstants].filter((one) => one.fate === fate).length;

const survivors = fates.flatMap(({ mutant, fate }) => (fate === 'survived' ? [mutant] : []));
const isExplained = (mutant: SheetMutant): boolean => sheetsExplained.some((one) => isOf(mutant, one));
const refused = count('refused');
const found = count('found');
const cases = models.reduce((sum, { cases: own }) => sum + own.length, 0);
console.log(
  `sheets: ${refused} mutants refused by the compiler, ${found} found by second implementations in ${cases} options of scenarios`,
);

export const figures = {
  counted: fates.length + ofConstants.length,
  killed: refused + found,
  explained: survivors.filter(isExplained).length,
  open: [
    ...survivors
      .filter((mutant) => !isExplained(mutant))
      .map((mutant) => `${nameOf(mutant)}, ${mutant.change}\n  ${mutant.of.text}\n  ${mutant.text}`),
    ...ofConstants.flatMap(({ name, fate }) => (fate === 'survived' ? [`constant ${name}`] : [])),
  ],
  /** An explanation of nothing is to be taken out. */
  idle: sheetsExplained
    .filter((one) => !survivors.some((mutant) => isOf(mutant, one)))
    .map(({ sheet, quantity, change }) => `${sheet} ${quantity}, ${change}`),
  notCounted: 0,
};
