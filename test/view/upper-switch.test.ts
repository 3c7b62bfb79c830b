import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { withChange, type ScenarioChange } from '../../src/scenario/with-change.ts';
import { deskWords as german } from '../../src/words/de/desk.ts';
import { deskWords as english } from '../../src/words/en/desk.ts';
import { run } from '../cases/fabric-run.ts';
import { wholeView } from '../cases/whole-view.ts';

const mixed: Scenario = { scope: 'fabric', capacity: '51.2T', upperSwitch: '102.4T' };

describe('another switch above the leaves', () => {
  const { view } = wholeView(mixed);

  it('is part of the question, in both languages', () => {
    expect(view.question.upperSwitch).toBe('102.4T');
    expect(english.questionSentence(view.question)).toContain(' on 51.2T switches, 102.4T above, over 5 years');
    expect(german.questionSentence(view.question)).toContain(', 51.2T-Switches, darüber 102.4T, über 5 Jahre');
    expect(english.pictureSource(view.question)).toContain(', 51.2T, 102.4T above, ');
  });

  it('is a change that can be reset', () => {
    const change = view.changes.find(({ kind }) => kind === 'upperSwitch')!;
    expect(change).toMatchObject({ before: null, after: '102.4T', without: { scope: 'fabric', capacity: '51.2T' } });
    expect(change.without).not.toHaveProperty('upperSwitch');
    expect(english.change(change)).toMatchObject({ label: 'Switch above the leaves', before: '', after: '102.4T' });
  });
});

it.each<[string, Scenario]>([
  ['that is that of the leaves', { scope: 'fabric', upperSwitch: '102.4T' }],
  ['of one switch', { capacity: '51.2T', upperSwitch: '102.4T' }],
  ['that is not set', { scope: 'campus' }],
])('a switch above the leaves %s is not named', (_, scenario) => {
  const { question } = wholeView(scenario).view;
  expect(question.upperSwitch).toBeNull();
  expect(english.questionSentence(question)).not.toContain('above');
});

it('holds for every network that does not name its own switch', () => {
  const { question } = wholeView({
    ...{ scope: 'fabric', upperSwitch: '51.2T' },
    networks: {
      'east-west': { label: 'East-west', inputs: { endpointCount: 4096 } },
      storage: { label: 'Storage', capacity: '51.2T', inputs: { endpointCount: 512, endpointRate: 400 } },
    },
  }).view;
  expect(question.upperSwitch).toBe('51.2T');
  expect(question.networks.map(({ above }) => above)).toEqual([['51.2T'], []]);
  expect(question.networks.map(({ upperSwitch }) => upperSwitch)).toEqual(['51.2T', null]);
  expect(english.questionSentence(question)).toContain(
    'East-west (4,096 endpoints on 102.4T, 51.2T above), Storage (512 endpoints on 51.2T), over',
  );
});

it('is set, and with null taken back, by a change', () => {
  const changed = (scenario: Scenario, change: ScenarioChange) => withChange(run(scenario).resolved, change);
  const set = changed({ scope: 'fabric' }, { upperSwitch: '51.2T' });
  expect(set).toEqual({ scope: 'fabric', upperSwitch: '51.2T' });
  expect(changed(set, { region: 'de' })).toEqual({ scope: 'fabric', upperSwitch: '51.2T', region: 'de' });
  expect(changed(set, { upperSwitch: null })).toEqual({ scope: 'fabric' });
});

describe('switches of three tiers', () => {
  const scenario: Scenario = {
    ...{ scope: 'fabric', capacity: '51.2T', coreSwitch: '102.4T', options: ['retimed', 'cpo'] },
    inputs: { endpointCount: 40_000, endpointRate: 800 },
  };
  const { view } = wholeView(scenario);

  it('are named from the second tier on, in both languages', () => {
    expect(view.question).toMatchObject({ upperSwitch: null, coreSwitch: '102.4T', fourthSwitch: null, tiers: 3 });
    expect(english.questionSentence(view.question)).toContain(' on 51.2T switches, 51.2T / 102.4T above, over 5 years');
    expect(german.questionSentence(view.question)).toContain(', darüber 51.2T / 102.4T, über 5 Jahre');
  });

  it('are drawn with their names and ports', () => {
    const [fabric] = view.network.fabrics;
    expect(fabric!.tiers.map(({ kind, switch: name }) => [kind, name])).toEqual([
      ...[
        ['top', '102.4T'],
        ['upper', '51.2T'],
        ['leaf', '51.2T'],
        ['endpoint', null],
      ],
    ]);
    expect(fabric!.tiers.slice(0, 3).every(({ used, installed }) => used! > 0 && installed! >= used!)).toBe(true);
  });

  it('are rows of the checks and the counts, and no tier that is not there', () => {
    const places = view.fit.options.flatMap(({ rows }) => rows.map(({ place }) => place));
    expect([...new Set(places)]).toEqual(['leaf', 'upper', 'core']);
    const named = [...view.network.counts.rows, ...view.power.more.rows, ...view.fit.more.rows, ...view.failures.rows];
    const quantities = named.map(({ quantity }) => quantity);
    for (const name of ['coreUsedEnds', 'coreSwitchPower', 'coreSwitchesPerRack', 'coreEvents'])
      expect(quantities).toContain(name);
    expect(quantities.filter((name) => name.startsWith('fourth'))).toEqual([]);
    const lines = view.cost.lines.map(({ id }) => id);
    expect(lines).toContain('coreOpticsCost');
    expect(lines).not.toContain('fourthOpticsCost');
  });

  it('are changes that can be reset', () => {
    const change = view.changes.find(({ kind }) => kind === 'coreSwitch')!;
    expect(change).toMatchObject({ before: null, after: '102.4T' });
    expect(change.without).not.toHaveProperty('coreSwitch');
    expect(english.change(change)).toMatchObject({ label: 'Switch of the third tier', after: '102.4T' });
    expect(german.change(change)).toMatchObject({ label: 'Switch der dritten Ebene' });
  });
});
