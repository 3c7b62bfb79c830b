import { differenceTolerance } from '../model/limits.ts';
import { offsetOf } from '../engine/study.ts';
import { WhatIf } from '../engine/what-if.ts';
import type { Run } from './run-scenario.ts';
import { studyOf } from './study.ts';
import { verdictMetric } from './verdict.ts';

/** Inputs that decide which figures are read: another value needs another scenario. */
const decideFigures = ['portRate', 'cardPortRate', 'endpointRate'];

/**
 * Option less baseline in what verdicts follow, with one input at another value and the rest typical.
 * @returns undefined where the input cannot be changed alone, or where nothing is compared.
 */
export function differenceWith({ resolved }: Run, optionId: string, name: string, value: number): number | undefined {
  const { study } = studyOf(resolved);
  const option = study.options.find(({ id }) => id === optionId);
  if (!option || option === study.baseline || decideFigures.some((quantity) => name.endsWith(`.${quantity}`)))
    return undefined;
  const offset = offsetOf(study, verdictMetric);
  const [of, base] = [option, study.baseline].map((side) => new WhatIf(study, side, [name]).at([value])[offset]!) as [
    number,
    number,
  ];
  const difference = of - base;
  return Math.abs(difference) > differenceTolerance * Math.max(Math.abs(of), Math.abs(base)) ? difference : 0;
}
