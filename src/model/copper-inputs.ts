import type { StructuralInput } from './sheet.ts';

const ofEnd = (unit: string, meaning: string): StructuralInput => ({ unit, meaning, index: 'place' });

/** What the tables give for one kind of copper cable, at the rate of each place. */
const ofCable = (cable: 'dac' | 'aec', name: string): Record<string, StructuralInput> => ({
  [`${cable}Reach`]: ofEnd('m', `Longest link of ${name}.`),
  [`${cable}EndPower`]: ofEnd('W', `Power of one end of ${name}.`),
  [`${cable}EndPrice`]: ofEnd('USD', `Price of one end of ${name}, half of the cable.`),
  [`${cable}EndFailureRate`]: ofEnd('1/year', `Repair events of one end of ${name} a year.`),
  [`${cable}UnserviceableShare`]: ofEnd('1', `Share of the repair events of ${name} that need a whole switch.`),
  [`${cable}ServiceUnitEnds`]: ofEnd('1', `Ends that one repair of ${name} darkens.`),
  [`${cable}RepairTime`]: ofEnd('h', `From failure to link for ${name}.`),
  [`${cable}HandsOnTime`]: ofEnd('h', `Technician hours to replace ${name}.`),
  [`${cable}ServiceUnitPrice`]: ofEnd('USD', `Price of the replaced end of ${name}.`),
  [`${cable}WarrantyYears`]: ofEnd('year', `Years in which replacing ${name} costs nothing.`),
  [`${cable}EmbodiedEnd`]: ofEnd('kg', `Carbon dioxide equivalent of making one end of ${name}.`),
});

/** What the sheets read of copper: both cables, and whether to ask what integrated leaves lose without it. */
export const copperInputs: Readonly<Record<string, StructuralInput>> = {
  copperUnderIntegrated: {
    unit: '1',
    meaning: '0; 1 where a comparison asks what copper under integrated leaves would change.',
  },
  ...ofCable('dac', 'a passive copper cable'),
  ...ofCable('aec', 'an active copper cable'),
};
