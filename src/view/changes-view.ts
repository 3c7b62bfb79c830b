/** What a scenario sets beside the defaults: value before and after, by how much, and the reader's note. */
import type { Figure, InputDefinition } from '../catalog/types.ts';
import { splitNetwork } from '../model/network-name.ts';
import { inputParts, quantityOf } from '../scenario/input-parts.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import { wholeSwitchInputs } from '../scenario/whole-switch.ts';
import { resolveScenario, type ResolvedOption, type ResolvedScenario } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { withoutDefaults } from '../scenario/scenario-link.ts';
import { scenarioDefaults, type Scenario } from '../scenario/scenario.ts';
import { quotesOf, withoutQuote, withoutQuotes } from '../scenario/quotes.ts';
import { quoteOf, withInput } from '../scenario/settings.ts';
import { keysAbove, keysOfSwitches, type KeyAbove } from '../scenario/tiers.ts';
import { usualValue } from '../scenario/usual-value.ts';
import { withoutNote } from '../scenario/with-note.ts';
import type { Money } from './money.ts';
import { inputName, optionName } from './names.ts';
import { switchesOf } from './question-view.ts';
import type { ChangeView } from './view.ts';

type Told = Omit<ChangeView, 'note' | 'difference'>;

/** Each with the scenario without it; what has a note alone stands last. */
export function changesView(run: Run, money: Money): ChangeView[] {
  const { asked } = run.resolved;
  const told = [...settingsTold(run), ...quotesTold(run, money), ...inputsTold(run, money)];
  const noted = Object.keys(asked.notes ?? {}).filter((key) => told.every((one) => one.key !== key));
  return [...told, ...noted.flatMap((key) => notedAlone(run, money, key))].map((one) => {
    const { before, after, usual, key } = one;
    const standard = usual ?? before;
    const note = asked.notes?.[key] ?? (one.kind === 'quote' ? asked.quotes![quoteId(key)]!.note : undefined);
    return {
      ...one,
      without: withoutNote(one.without, key),
      difference:
        typeof standard === 'number' && standard !== 0 && typeof after === 'number' ? after / standard - 1 : null,
      note: note ?? null,
    };
  });
}

const quoteId = (key: string): string => key.slice('quotes.'.length);

const plainKinds = ['scope', ...keysOfSwitches, 'region', 'baseline', 'buyerClass'] as const;
type PlainKind = (typeof plainKinds)[number];

/** What holds without it; null of a switch that is named for a tier above the leaves. */
const usualOf = (kind: PlainKind): string | null => (isNameAbove(kind) ? null : scenarioDefaults[kind]);

const isNameAbove = (kind: PlainKind): kind is KeyAbove => (keysAbove as readonly string[]).includes(kind);

const without = (scenario: Scenario, key: keyof Scenario): Scenario => {
  const { [key]: _, ...rest } = scenario;
  return rest;
};

/** Words know shipped options by id. */
function called(resolved: ResolvedScenario, option: ResolvedOption): string {
  const { own, id, label } = optionName(resolved, option);
  return own ? label : id;
}

function labelOf(resolved: ResolvedScenario, kind: PlainKind, id: string): string {
  const option = kind === 'baseline' && resolved.options.find((one) => one.id === id);
  if (option) return called(resolved, option);
  const rows = kind === 'region' ? resolved.catalog.data.regions : switchesOf(resolved);
  return rows.find((one) => one.id === id)?.label ?? id;
}

function settingsTold({ resolved }: Run): Told[] {
  const { asked: scenario, catalog } = resolved;
  const plain = plainKinds.flatMap((kind): Told[] => {
    const after = scenario[kind];
    const before = usualOf(kind);
    // Options of a fabric may not exist in one switch: they go with the scope.
    const rest = kind === 'scope' ? withoutOptions(scenario, without(scenario, 'scope')) : without(scenario, kind);
    if (after === undefined || after === before) return [];
    const label = (id: string): string => labelOf(resolved, kind, id);
    return [{ kind, key: kind, without: rest, before: before === null ? null : label(before), after: label(after) }];
  });
  const options: Told[] = withoutDefaults(scenario, catalog).options
    ? [
        {
          ...{ kind: 'options', key: 'options', without: without(scenario, 'options'), before: null },
          after: resolved.options.map((option) => called(resolved, option)),
        } as const,
      ]
    : [];
  const networks = Object.entries(scenario.networks ?? {});
  const ofNetworks: Told[] =
    networks.length === 0
      ? []
      : [
          {
            ...{ kind: 'networks', key: 'networks', without: without(scenario, 'networks'), before: null },
            after: networks.map(([id, { label }]) => label ?? id),
          } as const,
        ];
  return [...plain, ...options, ...ofNetworks];
}

/** Quotes, also one that is equal to the public figure. */
function quotesTold({ resolved }: Run, money: Money): Told[] {
  const quotes = quotesOf(resolved);
  if (quotes.every(({ id }) => id === null)) return [];
  const open = resolveScenario(withoutQuotes(resolved.asked), resolved.catalog, resolved.readUnit);
  const known = [...inputsInUse(open), ...wholeSwitchInputs(open)];
  return quotes.flatMap(({ id, quote, price, key }): Told[] => {
    if (id === null) return [];
    // Of an option of its own, and of what does not count, there is no public figure.
    const used = known.find(({ name }) => name === key);
    const usual = used?.origin === 'none' ? undefined : used?.value;
    return [
      {
        ...{ kind: 'quote', key: `quotes.${id}`, without: withoutQuote(resolved, { id }), before: null },
        ...{ supplier: quote.supplier, unit: money.unit, after: money.of(price) },
        ...(usual !== undefined && { usual: money.of(usual) }),
      },
    ];
  });
}

const usedIn = (resolved: ResolvedScenario) => [...inputsInUse(resolved), ...wholeSwitchInputs(resolved)];

function inputsTold({ resolved }: Run, money: Money): Told[] {
  const { asked: scenario, settings, catalog } = resolved;
  const known = usedIn(resolved);
  const valueOf = (key: string): number =>
    known.find(({ name }) => name === key)?.value ??
    settings.values.get(key)?.typical ??
    catalog.defaultFigure(...split(key))?.typical ??
    1;
  return [...settings.values].flatMap(([key, { typical, of, field }]): Told[] => {
    if (quoteOf(field) !== undefined) return [];
    const input: InputDefinition | undefined = catalog.input(quantityOf(key));
    // A network is not without its endpoints.
    if (!input || (input.quantity === 'endpointCount' && splitNetwork(key).network !== undefined)) return [];
    const used = known.find(({ name }) => name === key);
    const usual = used ? usualValue(resolved, used) : plainTypical(catalog.defaultFigure(...split(key)));
    const factor = money.factor(input.unit);
    const name = inputName(resolved, key, input, money);
    const parent = of === null ? undefined : catalog.input(quantityOf(of));
    const whole = of === null ? 1 : valueOf(of);
    return [
      {
        ...{ kind: 'input', key, without: withInput(scenario, settings, key, null), input: name },
        before: usual === null ? null : usual * factor,
        after: (used?.value ?? typical * whole) * factor,
        ...(parent && { of: inputName(resolved, of!, parent, money) }),
      },
    ];
  });
}

/** A note beside what stands at its default: it is the reader's own as well. */
function notedAlone({ resolved }: Run, money: Money, key: string): Told[] {
  const { asked, catalog } = resolved;
  const kind = plainKinds.find((one) => one === key);
  if (kind !== undefined) {
    const held = asked[kind] ?? usualOf(kind) ?? undefined;
    return [
      { kind, key, without: asked, before: null, after: held === undefined ? '' : labelOf(resolved, kind, held) },
    ];
  }
  if (key === 'options' || key === 'networks') return [{ kind: key, key, without: asked, before: null, after: '' }];
  const input = catalog.input(quantityOf(key))!;
  const used = usedIn(resolved).find(({ name }) => name === key);
  // What the question does not read now may be of an option, a switch or a network that is not there: the name stands.
  const name = used
    ? inputName(resolved, key, input, money)
    : { key, unit: '1', quantity: input.quantity, label: key, owner: null };
  const after = used && used.origin !== 'none' ? used.value * money.factor(input.unit) : '';
  return [{ kind: 'input', key, without: asked, input: name, before: null, after }];
}

/** A share of another input is no amount. */
const plainTypical = (figure: Figure | undefined): number | null => (figure?.of === null ? figure.typical : null);

function split(key: string): [subject: string, quantity: string] {
  const { subject, quantity } = inputParts(key);
  return [subject, quantity];
}

function withoutOptions({ options }: Scenario, rest: Scenario): Scenario {
  const own = options?.some((option) => typeof option !== 'string');
  if (own) return rest;
  const { options: _, ...others } = rest;
  return others;
}
