import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { evidenceClasses } from '../../src/catalog/types.ts';
import { totals } from '../../src/model/totals.ts';
import { evidenceLabels } from '../../src/words/en/evidence-labels.ts';
import { inputGroupLabels, quantityLabels, reasonLabels, verdictLabels } from '../../src/words/en/labels.ts';
import { groupLabels } from '../../src/words/en/group-labels.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';

describe('English words', () => {
  it('name every evidence class', () =>
    expect(Object.keys(evidenceLabels).sort()).toEqual([...evidenceClasses].sort()));

  it('name every verdict', () =>
    expect(Object.keys(verdictLabels).sort()).toEqual(['bounded', 'does-not-follow', 'reproduced']));

  it('name every reason of a decision', () =>
    expect(Object.keys(reasonLabels)).toEqual(
      expect.arrayContaining(['never', 'no-difference', 'no-sign-change', 'option-is-a-loan']),
    ));

  it('name only quantities that there are', () => {
    const known = (['switch', 'fabric'] as const).flatMap((scope) =>
      Object.keys(runScenario({ scope }, catalog).options[0]!.quantities),
    );
    expect(Object.keys(quantityLabels).filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(['tcoWithoutIdle', 'networkPower', 'tco'] as const)('name every line of %s and its group', (total) => {
    for (const { quantity, group } of totals[total]) {
      expect(quantityLabels[quantity], quantity).toBeTruthy();
      expect(groupLabels[group], group).toBeTruthy();
    }
  });

  it('name every group of inputs that one switch reads', () => {
    const groups = catalog.data.inputs
      .filter(({ scopes, group }) => scopes.includes('switch') && !['switch', 'fabric'].includes(group))
      .map(({ group }) => group);
    expect([...new Set(groups)].filter((group) => !(group in inputGroupLabels))).toEqual([]);
  });
});
