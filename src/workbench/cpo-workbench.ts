/**
 * The page: one question, one answer, one picture, and every input beside it. Longer than other elements: it holds the
 * scenario and hands each part its piece; nothing is computed here.
 */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { catalog } from "../catalog/catalog.ts";
import { costFinding as lineFinding, costLine } from "../charts/cost-line.ts";
import type { Headline } from "../elements/differences/cpo-differences.ts";
import type {
  ExplainEvent,
  ExplainInputEvent,
  InputEvent,
} from "../elements/events.ts";
import { theme } from "../elements/theme.ts";
import { toJson } from "../export/json.ts";
import {
  decisionLabels,
  evidenceLabels,
  groupLabels,
  quantityLabels,
  reasonLabels,
} from "../locales/en.ts";
import {
  formatDifference,
  formatNumber,
  formatPercent,
  formatQuantity,
  unitLabel,
} from "../locales/format.ts";
import { inputsInUse } from "../scenario/inputs-in-use.ts";
import type { UnitReader } from "../scenario/read-value.ts";
import type { ResolvedInput } from "../scenario/resolve.ts";
import { runScenario, type Run } from "../scenario/run-scenario.ts";
import { ScenarioError } from "../scenario/scenario-error.ts";
import {
  scenarioDefaults,
  type InputValue,
  type Scenario,
} from "../scenario/scenario.ts";
import { costLines, powerLines, rowsOf } from "./lines.ts";
import { fromHash, toHash } from "./scenario-link.ts";
import {
  answer,
  costFinding,
  lowest,
  portName,
  powerFinding,
  question,
  yearsInWords,
  yearsOf,
  type Pair,
} from "./sentences.ts";
import { workbenchStyles } from "./workbench-styles.ts";

declare const __PACKAGE_VERSION__: string;

interface Refused {
  readonly text: string;
  readonly message: string;
}

const moreResults = [
  "energyPerBit",
  "opticsShare",
  "leafEvents",
  "switchSwaps",
  "leafDownEndHours",
  "availability",
  "embodiedCarbon",
  "totalCarbon",
  "opexYearOne",
  "tcoPerGbps",
];

/** Read as percentages. */
const shares = new Set(["opticsShare", "availability"]);

/** Groups in the order in which they stand; the first is open. */
const groups = ["price", "power", "facility", "money", "failures", "carbon"];

export class CpoWorkbench extends LitElement {
  static override properties = {
    scenario: { state: true },
    run: { state: true },
    refused: { state: true },
    focused: { state: true },
    notice: { state: true },
  };

  static override styles = [theme, workbenchStyles];

  declare private scenario: Scenario;
  /** The last valid result. */
  declare private run: Run;
  declare private refused: ReadonlyMap<string, Refused>;
  /** Id of the option that the words speak of. */
  declare private focused: string;
  declare private notice: string;
  private readUnit: UnitReader | undefined;

  constructor() {
    super();
    this.scenario = {};
    this.refused = new Map();
    this.focused = "cpo";
    this.notice = "";
    this.run = runScenario({}, catalog);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.openLink();
  }

  /** Takes over the scenario of the address. A link that cannot be used is named, and the defaults stay. */
  private openLink(): void {
    try {
      const linked = fromHash(location.hash);
      if (linked === undefined) return;
      this.run = runScenario(linked, catalog);
      this.scenario = linked as Scenario;
      if (!this.run.resolved.options.some(({ id }) => id === this.focused))
        this.focused =
          this.run.comparisons[0]?.option ?? this.run.resolved.baseline;
    } catch (error) {
      const reason =
        error instanceof ScenarioError
          ? error.message
          : "the text after # is cut off or changed";
      this.notice = `The scenario of this link cannot be used (${reason}). The defaults are shown.`;
    }
  }

  private get pair(): Pair {
    const { options, baseline: baselineId } = this.run.resolved;
    const baseline = options.find(({ id }) => id === baselineId)!;
    const option =
      options.find(({ id }) => id === this.focused && id !== baselineId) ??
      options.find(({ id }) => id !== baselineId) ??
      baseline;
    return { option, baseline };
  }

  protected override render(): TemplateResult {
    const { run, pair } = this;
    const years = yearsOf(run);
    const roleOf = (id: string) =>
      id === pair.option.id
        ? "option"
        : id === pair.baseline.id
          ? "baseline"
          : "other";
    const costs = run.resolved.options.map(({ id, label }, i) =>
      costLine(
        { option: id, label, role: roleOf(id) },
        run.options[i]!.quantities,
      ),
    );
    const lineOf = (id: string): (typeof costs)[number] =>
      costs[run.resolved.options.findIndex((option) => option.id === id)]!;
    return html`
      <main
        @cpo-explain=${(event: ExplainEvent) => this.explain(event.detail)}
        @cpo-explain-input=${(event: ExplainInputEvent) =>
          this.explain({
            kind: "input",
            option: pair.option.id,
            ...event.detail,
          })}
        @cpo-input=${(event: InputEvent) => void this.setInput(event)}
      >
        <h1>${question(run)}</h1>
        <p class="answer">${answer(run, pair)}</p>
        <p class="condition">${this.condition(pair)}</p>
        ${this.status()} ${this.controls(pair)}
        <div class="grid">
          <section class="results" aria-label="Results">
            <cpo-line-table
              heading="Power at the wall, W"
              .finding=${powerFinding(run, pair)}
              .lines=${powerLines}
              .rows=${rowsOf(run, powerLines, "networkPower")}
              .total=${{ quantity: "networkPower", label: "Total" }}
            ></cpo-line-table>
            <cpo-differences
              .headlines=${this.headlines(pair)}
            ></cpo-differences>
            <cpo-line-table
              .heading=${`Cost over ${yearsInWords(years)}, USD`}
              .finding=${costFinding(run, pair, costLines)}
              .lines=${costLines}
              .rows=${rowsOf(run, costLines, "tcoWithoutIdle")}
              .total=${{ quantity: "tcoWithoutIdle", label: "Total" }}
            ></cpo-line-table>
            <cpo-cost-chart
              .lines=${costs}
              .finding=${lineFinding(lineOf(pair.baseline.id), lineOf(pair.option.id))}
            ></cpo-cost-chart>
            ${this.decision(pair)} ${this.more()} ${this.sources()}
          </section>
          <aside aria-label="Inputs">${this.inputs(pair)}</aside>
        </div>
        <cpo-explanation .run=${run}></cpo-explanation>
      </main>
    `;
  }

  /** What the answer rests on, and what it would be at the high end of the price that is known least. */
  private condition({ option, baseline }: Pair): TemplateResult {
    const price = this.run.resolved.input(option, "leaf.endPrice");
    const electricity = this.run.resolved.input(option, "electricityPrice");
    const region = catalog.data.regions.find(
      ({ id }) => id === this.run.resolved.region,
    )!;
    const setting = html`Electricity at ${formatNumber(electricity.value)}
    USD/kWh
    ${electricity.origin === "scenario" ? "(own value)" : `(${region.label})`},
    PUE ${formatNumber(this.run.resolved.input(option, "pue").value)}.`;
    if (option === baseline || price.high === null || price.low === price.high)
      return html`${lowest(this.run)} ${setting}`;
    const inputs = { ...this.scenario.inputs, [price.name]: price.high };
    const atHigh = runScenario(
      { ...this.scenario, inputs },
      catalog,
      this.readUnit,
    );
    const difference = atHigh.comparisons.find(
      (one) => one.option === option.id,
    )!.differences.tcoWithoutIdle!.value!;
    return html`${lowest(this.run)} If an end of ${option.label} costs
      <b>${formatQuantity(price.high, "USD")}</b>, the high end of its band,
      instead of ${formatQuantity(price.value, "USD")}, ${option.label} costs
      <b
        >${formatQuantity(Math.abs(difference), "USD")}
        ${difference < 0 ? "less" : "more"}</b
      >
      than ${baseline.label.toLowerCase()}. ${setting}`;
  }

  private status(): TemplateResult | typeof nothing {
    const count = this.refused.size;
    const refused =
      count > 0
        ? html`<p class="notice">
            ${count === 1 ? "One input is refused" : `${count} inputs are refused`}:
            the results show the last valid values.
          </p>`
        : nothing;
    const warnings = this.run.warnings.map(
      ({ text }) => html`<p class="notice">${text}</p>`,
    );
    const notice = this.notice
      ? html`<p class="notice">${this.notice}</p>`
      : nothing;
    return html`<div role="status">${notice} ${refused} ${warnings}</div>`;
  }

  private controls({ option, baseline }: Pair): TemplateResult {
    const { resolved } = this.run;
    const capacity = resolved.settings.capacity.id;
    const shipped = catalog.data.options.filter(({ scopes }) =>
      scopes.includes(resolved.scope),
    );
    const own = resolved.options.filter(
      ({ id }) => !catalog.data.options.some((known) => known.id === id),
    );
    const select = (
      label: string,
      value: string,
      choices: readonly { id: string; label: string }[],
      set: (id: string) => void,
    ) =>
      html`<label class="control"
        ><span>${label}</span
        ><select
          @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}
        >
          ${choices.map(({ id, label: text }) => html`<option value=${id} ?selected=${id === value}>${text}</option>`)}
        </select></label
      >`;
    return html`<form
      class="controls"
      @submit=${(event: Event) => event.preventDefault()}
    >
      <fieldset class="segments">
        <legend>Capacity</legend>
        ${catalog.data.capacities.map(
          ({ id, label }) =>
            html`<label
              ><input
                type="radio"
                name="capacity"
                .checked=${id === capacity}
                @change=${() => this.change({ capacity: id })}
              /><span>${label}</span></label
            >`,
        )}
      </fieldset>
      <fieldset class="chips">
        <legend>Options</legend>
        ${[...shipped, ...own].map(
          ({ id, label }) =>
            html`<label
              ><input
                type="checkbox"
                .checked=${resolved.options.some((chosen) => chosen.id === id)}
                ?disabled=${id === resolved.baseline}
                @change=${() => this.toggleOption(id)}
              /><span>${label}</span></label
            >`,
        )}
      </fieldset>
      <span class="break"></span>
      ${select(
        "Compare",
        option.id,
        resolved.options.filter(({ id }) => id !== baseline.id),
        (id) => (this.focused = id),
      )}
      ${select("with", baseline.id, [...shipped, ...own], (id) => this.change({ baseline: id }))}
      ${select("Region", resolved.region, catalog.data.regions, (id) => this.change({ region: id }))}
    </form>`;
  }

  private headlines({ option, baseline }: Pair): Headline[] {
    const comparison = this.run.comparisons.find(
      (one) => one.option === option.id,
    );
    if (!comparison) return [];
    const of = (id: string, quantity: string): number =>
      this.run.options.find((result) => result.id === id)!.quantities[quantity]!
        .value!;
    const difference = (quantity: string): number =>
      comparison.differences[quantity]!.value!;
    const ratio = (quantity: string): string => {
      const [value, base] = [
        of(option.id, quantity),
        of(baseline.id, quantity),
      ];
      return base === 0
        ? "nothing to compare with"
        : `${signed(formatPercent(value / base - 1))} (${formatNumber(value / base, 2)}x)`;
    };
    const signed = (text: string): string =>
      /^[−0]/.test(text) ? text : `+${text}`;
    const years = yearsOf(this.run);
    const { paybackSimple } = comparison.decision;
    const payback =
      paybackSimple.value === null
        ? `payback: ${reasonLabels[paybackSimple.reason!]}`
        : paybackSimple.value === 0
          ? "cheaper from the first day"
          : `payback in ${formatNumber(paybackSimple.value, 2)} years`;
    return [
      {
        label: `${option.label} against ${baseline.label.toLowerCase()}, at the facility`,
        value: formatDifference(difference("facilityPower"), "W"),
        detail: `${ratio("facilityPower")}: ${formatQuantity(of(option.id, "facilityPower"), "W")} instead of ${formatQuantity(of(baseline.id, "facilityPower"), "W")}`,
        option: option.id,
        quantity: "facilityPower",
      },
      {
        label: "Energy in a year",
        value: formatDifference(difference("annualEnergy"), "kWh/year").replace(
          " a year",
          "",
        ),
        detail: `${formatDifference(difference("energyCost"), "USD")} of electricity in the first year, ${formatDifference(difference("operationalCarbon"), "kg")} CO₂e`,
        option: option.id,
        quantity: "annualEnergy",
      },
      {
        label: `Total cost, ${yearsInWords(years)}`,
        value: formatDifference(difference("tcoWithoutIdle"), "USD"),
        detail: `${ratio("tcoWithoutIdle")}; ${formatDifference(difference("capex"), "USD")} in purchase, ${payback}`,
        option: option.id,
        quantity: "tcoWithoutIdle",
      },
    ];
  }

  private decision({
    option,
    baseline,
  }: Pair): TemplateResult | typeof nothing {
    const comparison = this.run.comparisons.find(
      (one) => one.option === option.id,
    );
    if (!comparison) return nothing;
    const { npv, irr, paybackSimple, paybackDiscounted, freedAccelerators } =
      comparison.decision;
    const years = ({ value, reason }: typeof paybackSimple): string =>
      value === null
        ? reasonLabels[reason!]!
        : value === 0
          ? "from the first day"
          : `${formatNumber(value)} years`;
    const rates = irr.roots.map((rate) => formatPercent(rate, 3)).join(" and ");
    const rows: [string, string][] = [
      ["npv", formatDifference(npv.value!, "USD")],
      [
        "irr",
        [rates, irr.reason ? reasonLabels[irr.reason] : ""]
          .filter(Boolean)
          .join(": "),
      ],
      ["paybackSimple", years(paybackSimple)],
      ["paybackDiscounted", years(paybackDiscounted)],
      ["freedAccelerators", formatNumber(freedAccelerators.value!)],
    ];
    return html`<section>
      <h2>${option.label} instead of ${baseline.label.toLowerCase()}</h2>
      <p class="finding">
        As an investment: positive amounts are in favour of ${option.label}. It
        follows the total cost.
      </p>
      <table>
        <tbody>
          ${rows.map(
            ([name, value]) =>
              html`<tr>
                <th scope="row">${decisionLabels[name]}</th>
                <td class="n">
                  <button
                    class="number"
                    title="What this number is made of"
                    @click=${() => this.explain({ kind: "decision", option: option.id, quantity: name })}
                  >
                    ${value}
                  </button>
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }

  private more(): TemplateResult {
    const { options } = this.run.resolved;
    return html`<section class="more">
      <h2>Also</h2>
      <p class="finding">Per switch, in the units shown.</p>
      <div class="scroll" tabindex="0" role="region" aria-label="More results">
        <table>
          <thead>
            <tr>
              <th scope="col">Quantity</th>
              ${options.map(({ label }) => html`<th scope="col" class="n">${label}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${moreResults.map((quantity) => {
              const { unit } = this.run.options[0]!.quantities[quantity]!;
              return html`<tr>
                <th scope="row">
                  ${quantityLabels[quantity]}${unit === "1" || unit === "1/year" || unit === "h/year" ? "" : `, ${unitLabel(unit)}`}
                </th>
                ${options.map((option, i) => {
                  const { value } = this.run.options[i]!.quantities[quantity]!;
                  return html`<td class="n">
                    <button
                      class="number"
                      title="What this number is made of"
                      @click=${() => this.explain({ kind: "quantity", option: option.id, quantity })}
                    >
                      ${value === null ? "–" : shares.has(quantity) ? formatPercent(value, quantity === "availability" ? 5 : 3) : formatNumber(value)}
                    </button>
                  </td>`;
                })}
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private sources(): TemplateResult {
    const used = inputsInUse(this.run.resolved);
    const figures = used.flatMap(({ figure }) => (figure ? [figure] : []));
    const sources = new Set(
      figures.flatMap(({ source }) => (source ? [source] : [])),
    );
    const own = used.filter(
      ({ origin, figure }) => origin === "scenario" && !figure,
    ).length;
    const counts = Object.entries(evidenceLabels)
      .map(([evidence, label]) => ({
        evidence,
        label,
        count: figures.filter((figure) => figure.evidence === evidence).length,
      }))
      .filter(({ count }) => count > 0);
    return html`<footer>
      <p>
        ${used.length} inputs in use, from ${sources.size} sources:
        ${counts.map(({ evidence, label, count }, i) => html`${i > 0 ? ", " : ""}<span class="dot ${evidence}">${count} ${label}</span>`)}${
          own > 0 ? html`, <span class="dot">${own} own</span>` : nothing
        }.
        All at typical values: the bands beside the inputs are not carried into
        the results.
        <button
          class="link"
          @click=${() => this.explain({ kind: "quantity", option: this.pair.option.id, quantity: "tcoWithoutIdle" })}
        >
          How the total is computed</button
        >, edition ${this.run.resolved.edition}.
      </p>
      <p>
        <button class="link" @click=${() => void this.copyLink()}>
          Copy a link to this scenario
        </button>
        ·
        <button class="link" @click=${() => this.download()}>
          Download the result as JSON
        </button>
      </p>
      <p>
        Outside the boundary: coolant pumps of liquid-cooled systems, fibres and
        cards beyond the switch, taxes, and traffic-dependent power of the chip.
      </p>
    </footer>`;
  }

  private inputs({ option, baseline }: Pair): TemplateResult {
    const all = inputsInUse(this.run.resolved);
    const { resolved } = this.run;
    const first = new Set(
      [option, baseline].flatMap((one) =>
        ["leaf.endPrice", "leaf.endPower"].map(
          (key) => resolved.input(one, key).name,
        ),
      ),
    );
    for (const key of ["electricityPrice", "pue"])
      first.add(resolved.input(option, key).name);
    const changed = all.filter(({ origin }) => origin === "scenario").length;
    const leading = [...first].map((name) =>
      all.find((input) => input.name === name)!,
    );
    return html`
      <h2>What to change first</h2>
      ${repeat(
        leading,
        ({ name }) => name,
        (input) => this.input(input),
      )}
      <h2>All inputs</h2>
      ${groups.map((group) => {
        const members = all.filter(
          ({ name, input }) => input.group === group && !first.has(name),
        );
        const marked = members.filter(
          ({ origin }) => origin === "scenario",
        ).length;
        return html`<details class="group">
          <summary>
            ${groupLabels[group]}
            <span
              >${members.length}${marked > 0 ? `, ${marked} changed` : ""}</span
            >
          </summary>
          ${repeat(
            members,
            ({ name }) => name,
            (input) => this.input(input),
          )}
        </details>`;
      })}
      ${
        changed > 0 || this.refused.size > 0
          ? html`<button class="link" @click=${() => this.putAllBack()}>
              Put all inputs back
            </button>`
          : nothing
      }
    `;
  }

  private input(resolved: ResolvedInput): TemplateResult {
    const { name, input, default: usual } = resolved;
    const subject = usual?.subject ?? name.slice(0, name.lastIndexOf("."));
    const regional = catalog.data.regions.some(({ id }) => id === subject);
    return html`<cpo-input
      .label=${this.labelOf(resolved)}
      .unit=${this.unitOf(resolved)}
      .resolved=${resolved}
      .rivals=${regional ? catalog.ofAllRegions(input.quantity) : catalog.rivals(subject, input.quantity)}
      rival-word=${regional ? "regions" : "figures"}
      .refused=${this.refused.get(name)}
    ></cpo-input>`;
  }

  private labelOf({ name, input }: ResolvedInput): string {
    const match = /^(.+)-(\d+)g\./.exec(name);
    if (!match || input.subject !== "architecture") return input.label;
    const architecture =
      catalog.architecture(match[1]!)?.shortLabel ??
      this.scenario.architectures?.[match[1]!]?.label ??
      match[1]!;
    return `${architecture}: ${input.label.charAt(0).toLowerCase()}${input.label.slice(1)}`;
  }

  /** Prices and watts of an end are for an end of its rate. */
  private unitOf({ name, input }: ResolvedInput): string {
    const rateGbps = Number(/-(\d+)g\./.exec(name)?.[1]);
    const perEnd = [
      "endPower",
      "endLaserPower",
      "endPrice",
      "embodiedEnd",
    ].includes(input.quantity);
    return perEnd && rateGbps
      ? `${input.unit} per ${portName(rateGbps)}`
      : unitLabel(input.unit);
  }

  private change(change: Partial<Scenario>): void {
    this.tryScenario({ ...this.scenario, ...change });
  }

  private toggleOption(id: string): void {
    const chosen = this.run.resolved.options.map((option) => option.id);
    const next = chosen.includes(id)
      ? chosen.filter((other) => other !== id)
      : [...chosen, id];
    const own = new Map(
      (this.scenario.options ?? []).flatMap((option) =>
        typeof option === "string" ? [] : [[option.id, option] as const],
      ),
    );
    const order = catalog.data.options.map((option) => option.id);
    next.sort((a, b) => order.indexOf(a) - order.indexOf(b));
    this.change({ options: next.map((option) => own.get(option) ?? option) });
  }

  /** Applies a scenario; the present one stays where it is refused. */
  private tryScenario(scenario: Scenario): void {
    try {
      this.run = runScenario(scenario, catalog, this.readUnit);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      this.notice = `${error.message}.`;
      return;
    }
    this.notice = "";
    this.scenario = withoutDefaults(scenario);
    history.replaceState(
      null,
      "",
      location.pathname + location.search + toHash(this.scenario),
    );
  }

  private async setInput(event: InputEvent): Promise<void> {
    const { name, value } = event.detail;
    const { [name]: _, ...others } = this.scenario.inputs ?? {};
    const inputs: Record<string, InputValue> =
      value === null ? others : { ...others, [name]: value };
    // mathjs comes only for text that looks like a number with a unit.
    if (typeof value === "string" && /\d\s*[A-Za-z]/.test(value))
      this.readUnit ??= (
        await import("../scenario/typed-unit.ts")
      ).readTypedUnit;
    const refused = new Map(this.refused);
    refused.delete(name);
    try {
      runScenario({ ...this.scenario, inputs }, catalog, this.readUnit);
      this.refused = refused;
      this.tryScenario({ ...this.scenario, inputs });
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      refused.set(name, {
        text: typeof value === "object" ? "" : String(value),
        message: `Found ${error.found}; allowed: ${error.allowed}.`,
      });
      this.refused = refused;
    }
  }

  private putAllBack(): void {
    const { inputs: _, ...rest } = this.scenario;
    this.refused = new Map();
    this.tryScenario(rest);
  }

  private explain(
    subject: Parameters<HTMLElementTagNameMap["cpo-explanation"]["show"]>[0],
  ): void {
    void this.renderRoot.querySelector("cpo-explanation")!.show(subject);
  }

  private async copyLink(): Promise<void> {
    const link = location.href;
    try {
      await navigator.clipboard.writeText(link);
      this.notice =
        "The link is copied. Own values stand after the # and are not sent to any server.";
    } catch {
      this.notice = `The browser does not allow copying; the link is in the address bar.`;
    }
  }

  private download(): void {
    const file = new Blob(
      [JSON.stringify(toJson(this.run, __PACKAGE_VERSION__), null, 2)],
      {
        type: "application/json",
      },
    );
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = "cpo-tco.json";
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

/** A scenario holds only what differs from the defaults. */
function withoutDefaults(scenario: Scenario): Scenario {
  const standard = catalog.data.options
    .filter(({ scopes }) => scopes.includes("switch"))
    .map(({ id }) => id);
  return Object.fromEntries(
    Object.entries(scenario).filter(([key, value]: [string, unknown]) => {
      if (key === "inputs") return Object.keys(value as object).length > 0;
      if (key === "options")
        return JSON.stringify(value) !== JSON.stringify(standard);
      return value !== (scenarioDefaults as Record<string, unknown>)[key];
    }),
  );
}
