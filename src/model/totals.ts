/**
 * What each total adds up, declared once: the sheets write their formulas from these lists, the compiler checks them, and
 * every table and chart of lines reads them. A new cost line is declared here with the moment at which it is paid, so
 * that NPV, IRR and payback carry it too.
 */
export type LineGroup =
  | 'switches'
  | 'switchOptics'
  | 'cardOptics'
  | 'powerCapacity'
  | 'electricity'
  | 'support'
  | 'other'
  | 'sites'
  | 'carbon'
  | 'idle'
  | 'optics'
  | 'lasers'
  | 'cables'
  | 'conversion';

/** One line of a total: a quantity that is added, or taken off. */
export interface TotalLine {
  readonly quantity: string;
  readonly group: LineGroup;
  readonly sign: 1 | -1;
}

/** At the start of the first year, at the end of each year, or at the end of the last. */
export type Payment = 'start' | 'yearly' | 'end';

/** A line of the total cost, in present value, with the amount that is paid. */
export interface CostLine extends TotalLine {
  readonly paid: Payment;
  /** Nominal: in USD, for a yearly payment in USD/year. */
  readonly amount: string;
}

const presentName = (amount: string): string => `present${amount.charAt(0).toUpperCase()}${amount.slice(1)}`;

const atStart = (group: LineGroup, amount: string): CostLine => ({
  quantity: amount,
  group,
  sign: 1,
  paid: 'start',
  amount,
});
const yearly = (group: LineGroup, amount: string): CostLine => ({
  quantity: presentName(amount),
  group,
  sign: 1,
  paid: 'yearly',
  amount,
});
/** What is left of something that was bought is taken off the group it belongs to. */
const leftAtEnd = (group: LineGroup, amount: string): CostLine => ({
  quantity: presentName(amount),
  group,
  sign: -1,
  paid: 'end',
  amount,
});

const costLines: readonly CostLine[] = [
  atStart('switches', 'switchCost'),
  leftAtEnd('switches', 'switchResidual'),
  atStart('switchOptics', 'leafOpticsCost'),
  atStart('switchOptics', 'upperOpticsCost'),
  atStart('switchOptics', 'coreOpticsCost'),
  atStart('switchOptics', 'fourthOpticsCost'),
  leftAtEnd('switchOptics', 'switchOpticsResidual'),
  atStart('cardOptics', 'cardOpticsCost'),
  leftAtEnd('cardOptics', 'cardOpticsResidual'),
  atStart('powerCapacity', 'provisioningCapex'),
  leftAtEnd('powerCapacity', 'provisioningResidual'),
  yearly('electricity', 'energyCost'),
  yearly('support', 'supportCost'),
  atStart('other', 'copperCost'),
  atStart('other', 'cablingCost'),
  leftAtEnd('other', 'cableResidual'),
  atStart('other', 'installationCost'),
  atStart('other', 'spareCost'),
  yearly('other', 'repairLabour'),
  yearly('other', 'repairParts'),
  atStart('sites', 'dciCost'),
  yearly('sites', 'interSiteFibreCost'),
  yearly('carbon', 'carbonCost'),
];

/** Accelerators that wait for the network, for its repairs and for its bring-up: outside a network budget. */
const idleLines: readonly CostLine[] = [yearly('idle', 'idleCost'), atStart('idle', 'bringUpCost')];

const paidAt = (payment: Payment): CostLine[] => costLines.filter(({ paid }) => paid === payment);
const line = (group: LineGroup, quantity: string, sign: 1 | -1 = 1): TotalLine => ({ quantity, group, sign });
const amountOf = ({ group, amount, sign }: CostLine): TotalLine => line(group, amount, sign);
const opposite = ({ group, quantity, sign }: TotalLine): TotalLine => line(group, quantity, sign === 1 ? -1 : 1);

/** The totals of payments that NPV, IRR and payback read. The last is what comes in at the end, less what is paid then. */
export const cashFlows = { start: 'capex', yearly: 'yearlyCostWithoutIdle', end: 'residual' } as const;

/** Lines of each total in the order in which they are shown, lines of a group side by side. */
export const totals = {
  tcoWithoutIdle: costLines,
  tco: [...costLines, ...idleLines],
  capex: paidAt('start').map(amountOf),
  yearlyCostWithoutIdle: paidAt('yearly').map(amountOf),
  yearlyCost: [...paidAt('yearly'), ...idleLines.filter(({ paid }) => paid === 'yearly')].map(amountOf),
  residual: paidAt('end').map(amountOf).map(opposite),
  presentResidual: paidAt('end').map(opposite),
  networkPower: [
    line('switches', 'basePower'),
    line('switches', 'serdesSaving', -1),
    line('optics', 'opticsPower'),
    line('lasers', 'laserPower'),
    line('cables', 'copperPower'),
    line('conversion', 'conversionPower'),
    line('sites', 'dciPower'),
  ],
} as const satisfies Readonly<Record<string, readonly TotalLine[]>>;

export type Total = keyof typeof totals;

/** The formula that adds lines up. */
export const sumOf = (lines: readonly Pick<TotalLine, 'quantity' | 'sign'>[]): string =>
  lines.reduce(
    (text, { quantity, sign }) => (text || sign < 0 ? `${text} ${sign < 0 ? '-' : '+'} ${quantity}` : quantity).trim(),
    '',
  );

/** The total cost by its subtotals: what is paid at the start, each yearly line, less what is left. */
export const tcoFormula = sumOf([
  { quantity: cashFlows.start, sign: 1 },
  ...paidAt('yearly'),
  { quantity: presentName(cashFlows.end), sign: -1 },
]);

/** The formula of the present value of an amount, at the start of the first year. */
export const presentValueOf = ({ amount, paid }: Pick<CostLine, 'amount' | 'paid'>): string => {
  if (paid === 'start') return amount;
  return paid === 'yearly' ? `discounted(${amount})` : `${amount} / (1 + discountRate) ^ (horizon / oneYear)`;
};
