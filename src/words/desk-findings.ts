/** What each section of the desk found, in a sentence: which options, inputs and amounts it names. */
import type { FabricShape } from '../scenario/fabric-shape.ts';
import type {
  CostView,
  CurveView,
  FabricView,
  FitRow,
  FitView,
  InvestmentView,
  MattersView,
  PairView,
  PowerView,
  SourcesView,
  TargetView,
} from '../view/view.ts';
import type { AnswerWords } from './answer-words.ts';
import type { Apart, DeskSentences } from './desk-language.ts';
import type { DeskTexts } from './en/desk-texts.ts';
import { turningDigits } from './format.ts';

export function findingsIn(
  say: DeskSentences,
  { fit }: Pick<DeskTexts, 'fit'>,
  { numbers, all, list, signs, optionName, amount, turning }: AnswerWords,
) {
  /** Which lines make the difference between the two that lead. */
  function costFinding({ unit }: CostView, pair: PairView | undefined): string {
    if (!pair) return say.cost.one;
    const { a, b } = pair;
    const moved = [...pair.groups]
      .filter(({ value }) => value !== 0)
      .sort((x, y) => Math.abs(y.value) - Math.abs(x.value));
    const [first, ...rest] = moved;
    if (!first) return say.cost.same(optionName(a), optionName(b));
    const money = (value: number): string => numbers.quantity(Math.abs(value), unit, 2);
    const saver = first.value < 0 ? a : b;
    const back = rest.filter(({ value }) => Math.sign(value) !== Math.sign(first.value)).slice(0, 2);
    const lost = back.reduce((sum, { value }) => sum + Math.abs(value), 0);
    return say.cost.saves(
      optionName(saver),
      money(first.value),
      first.id,
      optionName(saver === a ? b : a),
      lost < 0.1 * Math.abs(first.value)
        ? undefined
        : { groups: back.map(({ id }) => id), amount: lost >= Math.abs(first.value) ? null : money(lost) },
    );
  }

  /** A number of a check against its limit; words where it is none. */
  function fitCell({ check, unit }: FitRow, value: number, isLimit = false): string {
    if (check !== 'liquid') return numbers.quantity(value, unit);
    if (!isLimit) return fit.needed;
    return value > 0 ? fit.offered : fit.notOffered;
  }

  function fitLabel({ network, check, place }: FitRow, oneSwitch: boolean): string {
    const label = fitCheck(check, oneSwitch ? [] : [place]);
    return network ? network.label + signs.colon + label : label;
  }

  /** A check of several places at once. */
  const fitCheck = (check: FitRow['check'], places: readonly FitRow['place'][]): string =>
    [fit.checks[check], ...(places.length === 0 ? [] : [all(places.map((place) => fit.places[place]))])].join(
      signs.comma,
    );

  /** Which options do not fit, one alone with its number; or that everything does. */
  function fitFinding({ options, oneSwitch }: FitView): string {
    const broken = options.flatMap(({ option, rows }) =>
      rows.filter(({ fits }) => !fits).map((row) => ({ option: optionName(option), row })),
    );
    const names = [...new Set(broken.map(({ option }) => option))];
    if (names.length === 0) return fit.all;
    if (broken.length > 1) return fit.several(all(names), names.length);
    const [{ option, row }] = broken as [(typeof broken)[number]];
    return fit.one(
      option,
      fit.against(fitLabel(row, oneSwitch), fitCell(row, row.value), fitCell(row, row.limit, true)),
    );
  }

  function mattersFinding({ a, b, curve, evpi, rows, unit }: MattersView): string {
    const first = rows.find(({ worth: known }) => (known.value ?? 0) > 0);
    const zones = curve?.zones.filter(({ option }) => option !== null) ?? [];
    if (curve && zones.length > 1) {
      const end = (id: string | null, value: number) => ({
        option: optionName(curve.options.find((option) => option.id === id)!),
        value: turning(value, curve.input),
      });
      const [low, high] = [zones[0]!, zones.at(-1)!];
      return say.matters.decides(curve.input, end(low.option, low.to), end(high.option, high.from));
    }
    if (!first) return say.matters.none(optionName(a), optionName(b));
    const money = (value: number): string => numbers.quantity(value, unit, 2);
    return say.matters.worth(first.input, money(first.worth.value!), money(evpi));
  }

  function powerFinding({ options, facility }: PowerView): string {
    const ranked = options.map((option, i) => ({ option, power: facility[i]! })).sort((x, y) => x.power - y.power);
    const [first, most] = [ranked[0]!, ranked.at(-1)!];
    const watts = (power: number): string => numbers.quantity(power, 'W');
    if (ranked.length === 1) return say.power.one(optionName(first.option), watts(first.power));
    if (first.power === most.power) return say.power.same(watts(first.power));
    const share = numbers.percent((most.power - first.power) / most.power);
    return say.power.least(
      ...([optionName(first.option), watts(first.power), share, optionName(most.option), watts(most.power)] as const),
    );
  }

  function investmentFinding({ rows, reference, unit }: InvestmentView): string {
    const best = [...rows].sort((x, y) => y.npv - x.npv)[0];
    if (!best) return say.investment.one;
    const apart = (value: number): Apart => ({ amount: numbers.quantity(Math.abs(value), unit, 2), isLess: value < 0 });
    return say.investment.finding(
      ...([optionName(best.option), optionName(reference), apart(best.capex), apart(best.yearly)] as const),
    );
  }

  function target(
    { quoted, limit, ask, rival, lowest, option }: TargetView,
    unit: string,
  ): { readonly ask: string; readonly why: string } {
    const money = (value: number): string => numbers.number(value, turningDigits(value));
    const isBelowPublished = ask !== null && lowest !== null && ask < lowest && ask < quoted;
    const asked = ask === null || isBelowPublished ? null : money(ask);
    const note = isBelowPublished ? ` ${say.target.askTooLow(money(ask), money(lowest))}` : '';
    if (limit === null) return { ask: say.target.none, why: say.target.noneWhy(optionName(option)) };
    if (lowest !== null && limit < lowest)
      return {
        ask: say.target.unrealistic,
        why: say.target.unrealisticWhy(numbers.withUnit(money(limit), unit), money(lowest)),
      };
    if (quoted <= limit)
      return {
        ask: ask !== null && quoted <= ask ? say.target.wins(money(ask)) : say.target.leads(asked),
        why: (rival ? say.target.leadsWhy(money(limit), optionName(rival)) : '') + note,
      };
    return {
      ask: say.target.ask(money(limit), asked),
      why: (rival ? say.target.askWhy(optionName(option), optionName(rival)) : '') + note,
    };
  }

  /** How leaves reach the top. */
  function wiring({ wiring: kind, rails, pods, leafDown, leafUp }: FabricShape): string {
    if (kind !== 'stated') return say.wiring[kind];
    return say.wiring.stated(rails, pods, numbers.number(leafDown, 9), numbers.number(leafUp, 9));
  }

  function fabricSentence(found: FabricView): string {
    const { option, tierCount, planes, sites, switches, links, mostEndpoints, stranded } = found;
    const whole = (value: number): string => numbers.number(value, 9);
    return say.fabric({
      option: optionName(option),
      switches: whole(switches),
      tiers: tierCount,
      planes,
      sites,
      links: whole(links),
      most: whole(mostEndpoints),
      wiring: tierCount > 1 ? wiring(found.shape) : undefined,
      stranded:
        stranded.ends > 0
          ? { ports: whole(stranded.ends), cost: numbers.quantity(stranded.cost, stranded.unit) }
          : undefined,
    });
  }

  function sourcesFinding({ inputs, sources, own, classes }: SourcesView): string {
    return say.sources(inputs, sources, classes.find(({ evidence }) => evidence === 'assumption')?.count ?? 0, own);
  }

  function curveFinding({ input, x, chances, options }: CurveView): string {
    const told = options.flatMap((option, o) => {
      const own = chances[o]!;
      if (Math.max(...own) < 0.05) return [];
      return [say.curveOption(optionName(option), numbers.drawShare(own[0]!), numbers.drawShare(own.at(-1)!))];
    });
    return say.curve(input, amount(x[0]!, input, 3), amount(x.at(-1)!, input, 3), list(told));
  }

  return {
    fitFinding,
    fitLabel,
    fitCheck,
    fitCell,
    costFinding,
    mattersFinding,
    powerFinding,
    investmentFinding,
    sourcesFinding,
    curveFinding,
    fabricSentence,
    wiring,
    target,
  };
}
