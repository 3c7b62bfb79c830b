import { assumptionReason } from './assumption-reason.ts';
import { band } from './band.ts';
import { buyerClass } from './buyer-class.ts';
import { centredDefault } from './centred-default.ts';
import { claimScenario } from './claim-scenario.ts';
import { classBands } from './class-bands.ts';
import { constraints } from './constraints.ts';
import { defaultsPresent } from './defaults-present.ts';
import { derivedArithmetic } from './derived-arithmetic.ts';
import { foreignKeys } from './foreign-keys.ts';
import { notAfterEdition } from './not-after-edition.ts';
import { oneDefault } from './one-default.ts';
import { openableDefault } from './openable-default.ts';
import { opticsRate } from './optics-rate.ts';
import { physicalRange } from './physical-range.ts';
import { regionCurrency } from './region-currency.ts';
import { relative } from './relative.ts';
import type { Rule } from './rule.ts';
import { sourceRequired } from './source-required.ts';
import { subjectOfInput } from './subject-of-input.ts';
import { unitOfInput } from './unit-of-input.ts';
import { wholeWithoutBand } from './whole-without-band.ts';

export const rules: readonly Rule[] = [
  constraints,
  foreignKeys,
  sourceRequired,
  assumptionReason,
  derivedArithmetic,
  oneDefault,
  defaultsPresent,
  band,
  wholeWithoutBand,
  physicalRange,
  unitOfInput,
  subjectOfInput,
  opticsRate,
  notAfterEdition,
  claimScenario,
  buyerClass,
  centredDefault,
  classBands,
  openableDefault,
  regionCurrency,
  relative,
];
