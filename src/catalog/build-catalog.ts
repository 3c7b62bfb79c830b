/** From the rows of the tables to the catalog. Longer than most files: one short reader a table. */
import { DataError } from './data-error.ts';
import { weakestClass } from './rules/derived-arithmetic.ts';
import { rules } from './rules/index.ts';
import { switchQuantities } from './switch-quantities.ts';
import { unitsPerUsd } from './units-per-usd.ts';
import type { DataPackage } from './table-schema.ts';
import { number, readTables, text, type Row, type Tables } from './tables.ts';
import type {
  BuyerClass,
  CatalogData,
  Claim,
  ClaimsData,
  EvidenceClass,
  Figure,
  Source,
  SourcesData,
  SubjectKind,
} from './types.ts';

export interface BuiltCatalog {
  readonly catalog: CatalogData;
  readonly sources: SourcesData;
  readonly claims: ClaimsData;
}

/**
 * Reads and checks the tables of data/ and converts them once.
 * @param files Contents by path under data/: datapackage.json, the tables, scenarios/*.json.
 * @throws DataError with file, line and rule of everything that is wrong.
 */
export function buildCatalog(files: Readonly<Record<string, string>>): BuiltCatalog {
  const descriptor = JSON.parse(files['datapackage.json']!) as DataPackage;
  const scenarios = readScenarios(files);
  const { tables, findings } = readTables(descriptor, files);
  const faults = findings.map((finding) => ({ ...finding, rule: 'table' }));
  const broken = rules.flatMap((rule) =>
    rule
      .check({ descriptor, tables, scenarios: Object.keys(scenarios) })
      .map((finding) => ({ ...finding, rule: rule.name })),
  );
  if (faults.length + broken.length > 0) throw new DataError([...faults, ...broken]);

  const figures = [
    ...tables.figures!.map(readFigure),
    ...tables.switches!.flatMap((row) => switchFigures(row, tables)),
    ...tables.regions!.flatMap((row) => regionFigures(row, unitsPerUsd(tables))),
  ];
  return {
    catalog: {
      edition: descriptor.version,
      inputs: tables.inputs!.map(readInput),
      figures,
      switches: tables.switches!.map((row) => ({
        id: text(row, 'id'),
        label: text(row, 'label'),
        subject: text(row, 'subject'),
        like: text(row, 'like') || null,
        switchCapacityGbps: number(row, 'switch_capacity')!,
        portRateGbps: number(row, 'port_rate')!,
        opticsRateGbps: number(row, 'optics_rate')!,
        cooling: text(row, 'cooling') as 'air' | 'liquid',
        coPackagedCooling: (text(row, 'co_packaged_cooling') || text(row, 'cooling')) as 'air' | 'liquid',
        first: row.cells.first === true,
      })),
      architectures: tables.architectures!.map((row) => ({
        id: text(row, 'id'),
        label: text(row, 'label'),
        shortLabel: text(row, 'short_label'),
        integrated: row.cells.integrated === true,
        soldered: row.cells.soldered === true,
        medium: text(row, 'medium') as 'optical' | 'copper',
        meaning: text(row, 'meaning'),
      })),
      subjects: tables.subjects!.map((row) => ({
        id: text(row, 'id'),
        architecture: text(row, 'architecture'),
        rateGbps: number(row, 'rate')!,
        interface: text(row, 'interface'),
      })),
      options: tables.options!.map((row) => ({
        id: text(row, 'id'),
        label: text(row, 'label'),
        leaf: text(row, 'leaf'),
        upper: text(row, 'upper'),
        card: text(row, 'card'),
        choices: text(row, 'choices').split(' '),
        scopes: text(row, 'scopes').split(' ').filter(Boolean),
      })),
      regions: tables.regions!.map((row) => ({
        id: text(row, 'id'),
        label: text(row, 'label'),
      })),
      rates: tables.rates!.map((row) => ({
        currency: text(row, 'currency'),
        label: text(row, 'label'),
        unitsPerUsd: number(row, 'units_per_usd')!,
        asOf: text(row, 'as_of'),
        source: text(row, 'source'),
      })),
      classBands: tables['class-bands']!.map((row) => ({
        evidence: text(row, 'evidence') as EvidenceClass,
        group: text(row, 'group'),
        low: number(row, 'low')!,
        high: number(row, 'high')!,
        reason: text(row, 'reason'),
      })),
    },
    sources: {
      sources: Object.fromEntries(tables.sources!.map((row) => [text(row, 'id'), readSource(row)])),
      notes: Object.fromEntries([
        ...tables.figures!.map((row) => [
          text(row, 'id'),
          {
            locator: text(row, 'locator').replace(weakestClass, ''),
            note: text(row, 'note'),
          },
        ]),
        ...tables.switches!.flatMap((row) =>
          switchQuantities.map(({ column }) => [
            switchFigureId(text(row, 'subject'), column),
            { locator: text(row, 'locator'), note: text(row, 'note') },
          ]),
        ),
        ...tables.regions!.flatMap((row) => [
          [`${text(row, 'id')}-electricity-price`, { locator: '', note: text(row, 'price_note') }],
          [`${text(row, 'id')}-carbon-intensity`, { locator: '', note: text(row, 'carbon_note') }],
        ]),
      ]) as SourcesData['notes'],
    },
    claims: { claims: readClaims(tables), scenarios },
  };
}

function readScenarios(files: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, content]) => {
      const name = /^scenarios\/(.+)\.json$/.exec(path)?.[1];
      if (!name) return [];
      try {
        return [[name, JSON.parse(content) as unknown]];
      } catch (error) {
        throw new DataError([
          {
            file: path,
            line: 1,
            rule: 'scenario',
            message: (error as Error).message,
          },
        ]);
      }
    }),
  );
}

const readInput = (row: Row): CatalogData['inputs'][number] => ({
  quantity: text(row, 'quantity'),
  label: text(row, 'label'),
  unit: text(row, 'unit'),
  minimum: number(row, 'minimum')!,
  maximum: number(row, 'maximum')!,
  minimumExcluded: row.cells.minimum_excluded === true,
  whole: row.cells.whole === true,
  subject: text(row, 'subject') as SubjectKind,
  scopes: text(row, 'scopes').split(' ').filter(Boolean),
  group: text(row, 'group'),
  optional: row.cells.optional === true,
  meaning: text(row, 'meaning'),
});

function readFigure(row: Row): Figure {
  const evidence = text(row, 'evidence') as EvidenceClass;
  return {
    id: text(row, 'id'),
    subject: text(row, 'subject'),
    quantity: text(row, 'quantity'),
    of: text(row, 'of') || null,
    low: number(row, 'low'),
    typical: number(row, 'typical')!,
    high: number(row, 'high'),
    unit: text(row, 'unit'),
    buyerClass: (text(row, 'buyer_class') as BuyerClass) || null,
    boundary: text(row, 'boundary'),
    evidence,
    weakest: evidence === 'derived' ? (weakestClass.exec(text(row, 'locator'))![1] as EvidenceClass) : evidence,
    source: text(row, 'source') || null,
    asOf: text(row, 'as_of'),
    role: text(row, 'role') as Figure['role'],
  };
}

/** The id of a figure that stands in a column of switches.csv: `switch-51.2t-port-rate`. */
const switchFigureId = (subject: string, column: string): string => `${subject}-${column.replace('_', '-')}`;

/** What a row says of its switch, as figures: inputs like any other. A default among the figures stands instead. */
function switchFigures(row: Row, tables: Tables): Figure[] {
  const subject = text(row, 'subject');
  const evidence = text(row, 'evidence') as EvidenceClass;
  return switchQuantities.flatMap(({ quantity, column, unit, boundary }) => {
    const isGiven = tables.figures!.some(
      ({ cells }) => cells.role === 'default' && cells.subject === subject && cells.quantity === quantity,
    );
    const typical = number(row, column);
    if (isGiven || typical === null) return [];
    return [
      {
        id: switchFigureId(subject, column),
        subject,
        quantity,
        of: null,
        low: null,
        typical,
        high: null,
        unit,
        buyerClass: null,
        boundary,
        evidence,
        weakest: evidence,
        source: text(row, 'source') || null,
        asOf: text(row, 'as_of'),
        role: 'default',
      },
    ];
  });
}

/** A region's price and grid carbon as figures: they are inputs like any other. */
function regionFigures(row: Row, rates: ReadonlyMap<string, number>): Figure[] {
  const id = text(row, 'id');
  const make = (
    column: 'price' | 'carbon',
    value: { quantity: string; name: string; unit: string; asOf: string; divisor: number },
  ): Figure => {
    const evidence = text(row, `${column}_evidence`) as EvidenceClass;
    const amount = (end: string): number | null => {
      const cell = number(row, `${column}_${end}`);
      return cell === null ? null : cell / value.divisor;
    };
    return {
      id: `${id}-${value.name}`,
      subject: id,
      quantity: value.quantity,
      of: null,
      low: amount('low'),
      typical: amount('typical')!,
      high: amount('high'),
      unit: value.unit,
      buyerClass: null,
      boundary: text(row, `${column}_boundary`),
      evidence,
      weakest: evidence,
      source: text(row, `${column}_source`),
      asOf: value.asOf,
      role: 'default',
    };
  };
  const year = number(row, 'carbon_year')!;
  const carbon = make('carbon', {
    quantity: 'carbonIntensity',
    name: 'carbon-intensity',
    unit: 'kg/kWh',
    asOf: String(year),
    divisor: 1,
  });
  return [
    make('price', {
      quantity: 'electricityPrice',
      name: 'electricity-price',
      unit: 'USD/kWh',
      asOf: text(row, 'price_as_of'),
      divisor: rates.get(text(row, 'price_currency'))!,
    }),
    carbon,
    {
      ...carbon,
      id: `${id}-carbon-year`,
      quantity: 'carbonIntensityYear',
      low: null,
      typical: year,
      high: null,
      unit: '1',
    },
  ];
}

const readSource = (row: Row): Source => ({
  id: text(row, 'id'),
  title: text(row, 'title'),
  publisher: text(row, 'publisher'),
  address: text(row, 'address'),
  published: text(row, 'published'),
  access: text(row, 'access') as Source['access'],
  licence: text(row, 'licence'),
  note: text(row, 'note'),
});

const readClaims = (tables: Tables): Claim[] =>
  tables.claims!.map((row) => ({
    id: text(row, 'id'),
    statement: text(row, 'statement'),
    source: text(row, 'source'),
    locator: text(row, 'locator'),
    asOf: text(row, 'as_of'),
    reason: text(row, 'reason'),
    checks: tables['claim-checks']!.filter((check) => check.cells.claim === row.cells.id).map((check) => ({
      label: text(check, 'label'),
      scenario: text(check, 'scenario'),
      measure: text(check, 'measure') as Claim['checks'][number]['measure'],
      quantity: text(check, 'quantity'),
      option: text(check, 'option'),
      baseline: text(check, 'baseline') || null,
      published: number(check, 'published')!,
      words: text(check, 'words'),
      low: number(check, 'low'),
      high: number(check, 'high'),
      unit: text(check, 'unit'),
    })),
  }));
