/** Whether a value is a scenario, field by field. Longer than most files: each field has its own way to be wrong. */
import type { Catalog } from '../catalog/catalog.ts';
import { buyerClasses } from '../catalog/types.ts';
import { coolings, ownSwitchKeys } from './own-switch.ts';
import { readSupplierQuote, type NamesForQuotes } from './read-supplier-quote.ts';
import { quote, ScenarioError } from './scenario-error.ts';
import { keysOfSwitches, knowsTiers } from './tiers.ts';
import {
  mostNetworks,
  mostNotes,
  mostOfNote,
  mostQuotes,
  scenarioDefaults,
  scenarioKeys,
  scenarioVersion,
  scopes,
  type OwnArchitecture,
  type OwnOption,
  type Scenario,
} from './scenario.ts';
import { quantityOf } from './input-parts.ts';
import { fieldsOf, isFields, type Fields } from './fields.ts';

/** Editions before 2026.12 know one network, and one kind of switches above its leaves. */
const keysOfOneNetwork = scenarioKeys.filter((key) => !['networks', 'coreSwitch', 'fourthSwitch'].includes(key));

const networkKeys: readonly string[] = ['label', 'note', ...keysOfSwitches, 'stays', 'inputs'];
const optionKeys = ['id', 'label', 'leaf', 'upper', 'card', 'sponsor'];
const ownId = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Checks the form of a scenario: keys, ids, what exists in the edition. Values of inputs are read when it is resolved.
 * @throws ScenarioError naming the field, what was found and what is allowed.
 */
export function parseScenario(value: unknown, catalog: Catalog): Scenario {
  const { version, view, ...raw } = fieldsOf('scenario', value);
  checkVersion(version);
  if (view !== undefined) fieldsOf('view', view);
  onlyKeys('', raw, knowsTiers(catalog) ? scenarioKeys : keysOfOneNetwork);
  const { data } = catalog;
  oneOf('edition', raw.edition, [catalog.edition]);
  const switches = parseSwitches(raw.switches, catalog);
  for (const key of keysOfSwitches) oneOf(key, raw[key], [...ids(data.switches), ...switches]);
  oneOf('scope', raw.scope, scopes);
  oneOf('region', raw.region, ids(data.regions));
  oneOf('buyerClass', raw.buyerClass, buyerClasses);
  if (raw.inputs !== undefined) fieldsOf('inputs', raw.inputs);
  const architectures = parseArchitectures(raw.architectures, catalog);
  const known = [...ids(opticalArchitectures(catalog)), ...Object.keys(architectures)];
  const own = parseOptions(raw.options, catalog, known);
  const options = [...ids(data.options), ...own];
  const subjects = [...ids(data.architectures), ...ids(data.subjects)];
  const names = { architectures: known, capacities: [...ids(data.switches), ...switches] };
  const quotes = parseQuotes(raw, catalog, names, [...options, ...subjects, ...Object.keys(architectures)]);
  oneOf('baseline', raw.baseline, [...options, ...Object.keys(quotes ?? {})]);
  parseNetworks(raw, [...ids(data.switches), ...switches], options);
  parseNotes(raw.notes, catalog);
  return quotes ? { ...raw, quotes } : raw;
}

/** Each under an id of its own: one that is an option of its own has that id. */
function parseQuotes(
  { quotes, networks }: Fields,
  catalog: Catalog,
  names: Pick<NamesForQuotes, 'architectures' | 'capacities'>,
  taken: readonly string[],
): Scenario['quotes'] {
  if (quotes === undefined) return undefined;
  const raw = fieldsOf('quotes', quotes);
  const count = Object.keys(raw).length;
  if (count > mostQuotes)
    throw new ScenarioError('quotes', { id: 'entries', count }, { id: 'at-most', most: mostQuotes });
  const known: NamesForQuotes = {
    ...names,
    ...(isFields(networks) && { networks: Object.keys(networks) }),
    currencies: catalog.currencies,
  };
  return Object.fromEntries(
    Object.entries(raw).map(([id, value]) => {
      checkOwnId(`quotes.${id}`, id, taken);
      return [id, readSupplierQuote(value, `quotes.${id}`, known)];
    }),
  );
}

/** Forms before the present one are read as they are. */
function checkVersion(version: unknown): void {
  if (version === undefined) return;
  const allowed = { id: 'whole-number', least: 1, most: scenarioVersion } as const;
  if (isLaterVersion(version)) throw new ScenarioError('version', { id: 'later-version', value: version }, allowed);
  if (!Number.isInteger(version) || (version as number) < 1)
    throw new ScenarioError('version', quote(version as number), allowed);
}

/** Of a form that this version of the program cannot know. */
export const isLaterVersion = (version: unknown): version is number =>
  Number.isInteger(version) && (version as number) > scenarioVersion;

/** Settings of a scenario that have notes of their own, as inputs have by their names. */
const notedKeys: readonly string[] = [
  ...keysOfSwitches,
  ...(['scope', 'region', 'buyerClass'] as const),
  ...(['options', 'baseline', 'networks'] as const),
];

function parseNotes(value: unknown, catalog: Catalog): void {
  if (value === undefined) return;
  const raw = Object.entries(fieldsOf('notes', value));
  if (raw.length > mostNotes)
    throw new ScenarioError('notes', { id: 'entries', count: raw.length }, { id: 'at-most', most: mostNotes });
  for (const [key, note] of raw) {
    const path = `notes.${key}`;
    if (!notedKeys.includes(key) && !catalog.input(quantityOf(key)))
      throw new ScenarioError(path, { id: 'unknown-key' }, { id: 'noted', values: notedKeys });
    text(path, note ?? '');
    if ((note as string).length > mostOfNote)
      throw new ScenarioError(
        path,
        { id: 'characters', count: (note as string).length },
        { id: 'at-most', most: mostOfNote },
      );
  }
}

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** Copper is not part of an option; it is an input of the fabric. */
const opticalArchitectures = ({ data }: Catalog) => data.architectures.filter(({ medium }) => medium === 'optical');

function onlyKeys(path: string, fields: Fields, allowed: readonly string[]): void {
  for (const key of Object.keys(fields))
    if (!allowed.includes(key)) throw new ScenarioError(`${path}${key}`, { id: 'unknown-key' }, allowed);
}

function oneOf(field: string, value: unknown, allowed: readonly string[]): void {
  if (value !== undefined && !allowed.includes(value as string)) throw new ScenarioError(field, quote(value), allowed);
}

function text(field: string, value: unknown): void {
  if (value !== undefined && (typeof value !== 'string' || value === ''))
    throw new ScenarioError(field, quote(value), { id: 'text' });
}

function checkOwnId(field: string, id: unknown, taken: readonly string[]): void {
  if (typeof id !== 'string' || !ownId.test(id)) throw new ScenarioError(field, quote(id), { id: 'own-id' });
  // Every object has a `constructor`: what is looked up by such an id would find it.
  if (taken.includes(id) || id in {}) throw new ScenarioError(field, quote(id), { id: 'free-id' });
}

function parseArchitectures(value: unknown, catalog: Catalog): Readonly<Record<string, OwnArchitecture>> {
  if (value === undefined) return {};
  const raw = fieldsOf('architectures', value);
  const shipped = ids(catalog.data.architectures);
  const optical = ids(opticalArchitectures(catalog));
  const quantities = catalog.data.inputs
    .filter(({ subject, scopes }) => subject === 'architecture' && scopes.length > 0)
    .map(({ quantity }) => quantity);
  for (const [id, own] of Object.entries(raw)) {
    const path = `architectures.${id}`;
    checkOwnId(path, id, [...shipped, ...ids(catalog.data.subjects), 'facility', 'money', 'fabric', 'campus']);
    const fields = fieldsOf(path, own);
    if (!('like' in fields)) throw new ScenarioError(`${path}.like`, quote(undefined), optical);
    oneOf(`${path}.like`, fields.like, optical);
    text(`${path}.label`, fields.label);
    text(`${path}.note`, fields.note);
    onlyKeys(`${path}.`, fields, ['like', 'label', 'note', ...quantities]);
  }
  return raw as Record<string, OwnArchitecture>;
}

/** @returns the ids of own switches. */
function parseSwitches(value: unknown, catalog: Catalog): string[] {
  if (value === undefined) return [];
  const raw = fieldsOf('switches', value);
  const { switches } = catalog.data;
  const taken = switches.flatMap(({ id, subject }) => [id, subject.replace(/^switch-/, '')]);
  for (const [id, own] of Object.entries(raw)) {
    const path = `switches.${id}`;
    checkOwnId(path, id, taken);
    const fields = fieldsOf(path, own);
    if (!('like' in fields)) throw new ScenarioError(`${path}.like`, quote(undefined), ids(switches));
    oneOf(`${path}.like`, fields.like, ids(switches));
    text(`${path}.label`, fields.label);
    text(`${path}.note`, fields.note);
    oneOf(`${path}.cooling`, fields.cooling, coolings);
    onlyKeys(`${path}.`, fields, ownSwitchKeys);
  }
  return Object.keys(raw);
}

/** Several networks are a fabric or a campus; at least one of them is built of what is compared. */
function parseNetworks(
  { networks, scope, inputs }: Fields,
  switches: readonly string[],
  options: readonly string[],
): void {
  if (networks === undefined) return;
  const raw = fieldsOf('networks', networks);
  const count = Object.keys(raw).length;
  if ((scope ?? scenarioDefaults.scope) === 'switch')
    throw new ScenarioError(
      'networks',
      { id: 'in-scope', value: 'switch' },
      { id: 'in-scopes', scopes: ['fabric', 'campus'] },
    );
  if (count === 0 || count > mostNetworks)
    throw new ScenarioError('networks', { id: 'entries', count }, { id: 'networks', least: 1, most: mostNetworks });
  for (const [id, network] of Object.entries(raw)) {
    const path = `networks.${id}`;
    checkOwnId(path, id, []);
    const fields = fieldsOf(path, network);
    onlyKeys(`${path}.`, fields, networkKeys);
    text(`${path}.label`, fields.label);
    text(`${path}.note`, fields.note);
    for (const key of keysOfSwitches) oneOf(`${path}.${key}`, fields[key], switches);
    oneOf(`${path}.stays`, fields.stays, options);
    const own = fields.inputs === undefined ? {} : fieldsOf(`${path}.inputs`, fields.inputs);
    if (!setsEndpoints(own) && !setsEndpoints((inputs ?? {}) as Fields))
      throw new ScenarioError(`${path}.inputs.endpointCount`, { id: 'missing' }, { id: 'endpoints-of-network' });
  }
  if (Object.values(raw).every((network) => (network as Fields).stays !== undefined))
    throw new ScenarioError(`networks.${Object.keys(raw)[0]!}.stays`, { id: 'all-stay' }, { id: 'one-compared' });
}

const setsEndpoints = (inputs: Fields): boolean => 'endpointCount' in inputs || 'fabric.endpointCount' in inputs;

/** @returns the ids of own options. */
function parseOptions(value: unknown, catalog: Catalog, architectures: readonly string[]): string[] {
  if (value === undefined) return [];
  const shipped = ids(catalog.data.options);
  if (!Array.isArray(value) || value.length === 0) throw new ScenarioError('options', quote(value), { id: 'options' });
  const seen: string[] = [];
  const own: string[] = [];
  value.forEach((option: unknown, i) => {
    const path = `options[${i}]`;
    if (typeof option === 'string') {
      oneOf(path, option, shipped);
      if (seen.includes(option))
        throw new ScenarioError(path, { id: 'twice', value: quote(option) }, { id: 'option-once' });
      seen.push(option);
      return;
    }
    const fields = fieldsOf(path, option);
    onlyKeys(`${path}.`, fields, optionKeys);
    checkOwnId(`${path}.id`, fields.id, [...shipped, ...seen]);
    text(`${path}.label`, fields.label);
    for (const place of ['leaf', 'upper', 'card']) {
      if (fields[place] === undefined) throw new ScenarioError(`${path}.${place}`, quote(undefined), architectures);
      oneOf(`${path}.${place}`, fields[place], architectures);
    }
    if (fields.sponsor !== undefined) {
      const sponsor = fieldsOf(`${path}.sponsor`, fields.sponsor);
      onlyKeys(`${path}.sponsor.`, sponsor, ['name']);
      text(`${path}.sponsor.name`, sponsor.name ?? '');
    }
    seen.push((option as OwnOption).id);
    own.push((option as OwnOption).id);
  });
  return own;
}
