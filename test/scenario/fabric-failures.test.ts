import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { fabricOf, numberIn, numbers, quantitiesOf, run } from '../cases/fabric-run.ts';

/** 2,048 endpoints of 800G: 64 leaves with 4,096 ends, 32 top switches with 2,048, 2,048 ends in cards. */
const at = (inputs: Scenario['inputs'] = {}, more: Scenario = {}): Scenario => ({
  ...fabricOf(64, {
    ...{ endpointCount: 2048, jobEndpoints: 2048, switchFailureRate: 0.5, switchRepairTime: 10 },
    ...{ 'retimed.endFailureRate': 0.25, 'retimed.repairTime': 4, 'retimed.unserviceableShare': 0 },
    ...{ accessInterruptShare: 0.5, upperInterruptShare: 0.25, hotSpareShare: 0 },
    ...inputs,
  }),
  ...more,
});
const of = (names: string[], inputs: Scenario['inputs'] = {}) => numbers(at(inputs), names);

describe('failures by place, by hand', () => {
  it('events', () => expect(of(['leafEvents', 'upperEvents', 'cardEvents'])).toEqual([1024, 512, 512]));

  it('one event of a shared laser darkens several ends', () =>
    expect(of(['leafEvents', 'cardDownEndHours'], { 'retimed.serviceUnitEnds': 4 })).toEqual([1024, 512 * 4 * 4]));

  // 32 leaf failures darken 64 ends each, 16 top failures as many; a card has no switch.
  it('end-hours down', () =>
    expect(of(['leafDownEndHours', 'upperDownEndHours', 'cardDownEndHours'])).toEqual([
      1024 * 4 + 32 * 64 * 10,
      512 * 4 + 16 * 64 * 10,
      512 * 4,
    ]));

  it('events that need a whole switch', () => {
    const names = ['leafModuleSwaps', 'upperModuleSwaps', 'switchSwaps'];
    // A quarter of 1,024, 512 and 512 events, and half of 96 switches.
    expect(of(names, { 'retimed.unserviceableShare': 0.25 })).toEqual([768, 384, 512 + 48]);
  });

  // 4,096 links of 800G; dark ends carry 800G each.
  it('availability', () => {
    const hours = 1024 * 4 + 32 * 640 + 512 * 4 + 16 * 640 + 512 * 4;
    expect(of(['availability'])[0]).toBeCloseTo(1 - hours / (4096 * 8760), 12);
  });

  it('interruptions: what fails on an access link, and little of what is routed around', () => {
    const access = 0.5 * (1024 / 2 + 32 + 512);
    const upper = 0.25 * (1024 / 2 + 512 + 16);
    expect(of(['interruptions'])).toEqual([access + upper]);
  });

  // Half of the leaf's ends face endpoints; each such end-hour and each card-hour cuts one endpoint off.
  it('accelerators cut off, hot spares taken off', () => {
    const hours = (1024 * 4 + 32 * 640) / 2 + 512 * 4;
    expect(of(['cutOffHours'])).toEqual([hours]);
    expect(of(['cutOffHours'], { hotSpareShare: 0.75 })).toEqual([hours / 4]);
    expect(of(['cutOffHours'], { hotSpareShare: 1 })).toEqual([0]);
  });
});

describe('waiting accelerators', () => {
  const perHour = (0.5 * (512 + 32 + 512) + 0.25 * (512 + 512 + 16)) / 8760;

  it('a set interval: half of it and the restart for each stop, and the writing', () => {
    const set = { checkpointInterval: 2, restartTime: 0.5, checkpointTime: 0.01 };
    const loss = perHour * (1 + 0.5) + 0.01 / 2;
    const [stops, restartLoss, found, idleShare] = of(['stops', 'restartLoss', 'loss', 'idleShare'], set);
    expect([stops, restartLoss]).toEqual([perHour, 1.5]);
    expect(found).toBeCloseTo(loss, 12);
    expect(idleShare).toBeCloseTo(loss / (1 + loss), 12);
  });

  it('interval 0 is the optimum, and no other interval loses less', () => {
    const lossAt = (checkpointInterval: number): number =>
      of(['loss'], { checkpointInterval, restartTime: 0.5, checkpointTime: 0.01 })[0]!;
    const optimum = Math.sqrt((2 * 0.01) / perHour);
    expect(of(['restartLoss'], { checkpointInterval: 0, restartTime: 0.5, checkpointTime: 0.01 })[0]).toBeCloseTo(
      optimum / 2 + 0.5,
      12,
    );
    for (const factor of [0.1, 0.5, 0.9, 1, 1.1, 2, 10])
      expect(lossAt(optimum * factor)).toBeGreaterThanOrEqual(lossAt(0) * (1 - 1e-12));
  });

  it('a checkpoint that takes no time costs none', () =>
    expect(of(['loss'], { checkpointInterval: 0, restartTime: 0.5, checkpointTime: 0 })[0]).toBeCloseTo(
      perHour * 0.5,
      12,
    ));

  it('without failures nothing waits, and the optimum is undefined', () => {
    const never = { 'retimed.endFailureRate': 0, switchFailureRate: 0, checkpointTime: 1 };
    const waiting = ['interruptions', 'stops', 'loss', 'idleShare', 'cutOffHours', 'idleAcceleratorHours', 'idleCost'];
    expect(of(waiting, never)).toEqual(waiting.map(() => 0));
    expect(of(['availability'], never)).toEqual([1]);
    const { restartLoss } = quantitiesOf(run(at({ ...never, checkpointInterval: 0 })));
    expect(restartLoss!.value).toBeNull();
    expect(restartLoss!.reason).toMatch(/interruptions/);
    expect(of(['restartLoss'], { ...never, checkpointInterval: 3, restartTime: 1 })).toEqual([2.5]);
  });

  it('a job of a part of the fabric meets that part of the interruptions', () =>
    expect(of(['stops'], { jobEndpoints: 512 })).toEqual([perHour / 4]));

  it('are at most all, and the rest of their worth is the price of all hours', () => {
    const worst = { 'retimed.endFailureRate': 100, 'retimed.repairTime': 8760, acceleratorPrice: 3 };
    expect(of(['idleAcceleratorHours', 'idleCost'], worst)).toEqual([2048 * 8760, 2048 * 8760 * 3]);
    expect(of(['availability'], worst)).toEqual([0]);
  });

  it('their cost falls with the price of an accelerator hour', () => {
    const { idleCost } = quantitiesOf(run(at({ acceleratorPriceChange: -0.25, horizon: 3 })));
    const [first] = idleCost!.byYear!;
    expect(idleCost!.byYear).toEqual([first, first! * 0.75, first! * 0.75 ** 2]);
  });
});

describe('paid swaps of switches and parts under contract', () => {
  it('a swapped switch takes its soldered optics along, in the place where it stands', () => {
    const scenario = at(
      {
        ...{ swapPaidShare: 1, switchPrice: 1000, partPriceChange: 0, integratedSupportShare: 0.1, horizon: 1 },
        ...{
          'cpo.endPrice': 10,
          'cpo.endFailureRate': 0,
          'retimed.endFailureRate': 0,
          'retimed-800g.warrantyYears': 0,
        },
      },
      { options: ['retimed', 'cpo', 'cpo-upper'] },
    );
    const parts = (option: string) => numberIn(quantitiesOf(run(scenario), option), 'repairParts');
    expect(parts('retimed')).toBe(48 * 1000);
    expect(parts('cpo')).toBe(48 * (1000 + 64 * 10));
    expect(parts('cpo-upper')).toBe(32 * 1000 + 16 * (1000 + 64 * 10));
  });
});
