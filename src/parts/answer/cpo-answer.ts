import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AnswerRow, AnswerView } from '../../view/view.ts';
import type { Column } from '../../words/desk-words.ts';
import { partEvent } from '../events.ts';
import { percentAt, ticksWithRoom, type Extent } from '../../view/extent.ts';
import { dot, evidenceMark, grid, interval, openable, reference, share } from '../marks.ts';
import { Part } from '../part.ts';
import { rowsReading } from '../reading/readings.ts';
import { kept, withTerms } from '../term.ts';
import { answerStyles } from './answer-styles.ts';

/** So many digits are as wide as the narrowest axis of a desk. */
const axisCharacters = 22;

/**
 * @summary The answer across all options: a verdict, one sentence, what would settle it, and every cost with its range.
 * @event cpo-change - A reader chooses another reference option.
 * @event cpo-explain - A reader opens a number.
 * @event cpo-cite - A reader wants a line that cites the answer.
 */
export class CpoAnswer extends Part<AnswerView> {
  static override properties: PropertyDeclarations = { ...Part.properties, cited: { attribute: false } };

  static override styles = answerStyles;

  /** Whether the citation was copied a moment ago. */
  declare cited: boolean;

  constructor() {
    super();
    this.cited = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view) return nothing;
    const badge = words.badge(view);
    const { decision } = view;
    const column = words.column(
      view.rows.flatMap(({ value, range }) => [value, range?.p10 ?? value, range?.p90 ?? value]),
      view.unit,
    );
    return html`
      <p class="verdict">
        <span class=${`badge ${badge.settled ? 'settled' : ''}`} translate="no">${badge.text}</span>
        <span class="mut">${withTerms(words.answer.basis(view, column.unit), words, 'totalCost')}</span>
        ${
          decision
            ? html`<span class="mut evl"
                >${words.answer.weakest}<a href="#confidence">${evidenceMark(decision.evidence, words)}</a></span
              >`
            : nothing
        }
      </p>
      ${this.from(
        1,
        () =>
          html`<h1 translate="no">${kept(words.headline(view))}</h1>
            <p class="settle" translate="no">
              ${words.settle(view).map((part) => (typeof part === 'string' ? kept(part) : html`<b class="nb">${part.strong}</b>`))}
              ${view.rows.length > 1 ? html`<a href="#matters">${words.answer.matters}</a>` : nothing}
            </p>`,
      )}
      ${this.from(
        2,
        () =>
          html`<cpo-figure
            name="answer"
            .words=${words}
            heading=${words.headline(view)}
            note=${words.answer.basis(view, column.unit)}
          >
            ${this.table(view, column)}
            ${this.from(
              view.rows.length + 3,
              () =>
                html`<span slot="key"><i class="s dot"></i> ${words.answer.keyDot}</span> ${
                    decision
                      ? html`<span slot="key"
                            ><i class="s iv"></i>
                            ${withTerms(words.answer.keyRange(decision.draws), words, 'range')}</span
                          >
                          <span slot="key">${words.answer.caseByCase}</span>`
                      : html`<span slot="key">${words.answer.pending}</span>`
                  }`,
            )}
            <button slot="more" class="lk" @click=${() => this.dispatchEvent(partEvent('cpo-cite', {}))}>
              ${this.cited ? words.copied : words.cite}
            </button>
          </cpo-figure>`,
      )}
    `;
  }

  private table(view: AnswerView, column: Column): TemplateResult {
    const { words } = this;
    const ends = view.rows.flatMap(({ value, range }) => [value, range?.p10 ?? value, range?.p90 ?? value]);
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    const margin = 0.08 * (most - least || most || 1);
    const extent = { from: least - margin, to: most + margin };
    const ticks = ticksWithRoom(extent, column.tick, axisCharacters);
    const differences = words.column(
      view.rows.flatMap(({ difference }) =>
        difference ? [difference.value, difference.p10 ?? 0, difference.p90 ?? 0] : [],
      ),
      view.unit,
    );
    const referred = view.rows.find(({ option }) => option.id === view.reference);
    const choose = (event: Event): boolean =>
      this.dispatchEvent(partEvent('cpo-change', { baseline: (event.target as HTMLSelectElement).value }));
    const reading = rowsReading(
      view.rows.map(({ option, value, range }) => {
        const one = (label: string, cost: number) => ({
          label,
          value: cost,
          text: () => words.numbers.withUnit(column.format(cost), column.unit),
        });
        const expected = one(words.answer.keyDot, value);
        return {
          name: words.optionName(option),
          values: range
            ? [one(words.reading.low, range.p10), expected, one(words.reading.high, range.p90)]
            : [expected],
        };
      }),
      extent,
      words,
    );
    const heading = words.headline(view);
    return html`<cpo-reading .words=${words} .reading=${reading} label=${heading}
      ><table class="folds">
        <caption class="vh">
          ${heading}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.answer.option}</th>
            <th scope="col" class="pl stays wide">
              <span class="axis" translate="no"
                >${ticks.map(
                  (tick) => html`<i style=${`left:${percentAt(tick, extent)}%`}>${column.tick(tick)}</i>`,
                )}</span
              >
            </th>
            <th scope="col" class="n">${withTerms(words.answer.expected, words, 'expectedCost')}</th>
            <th scope="col" class="n">${withTerms(words.answer.power, words, 'facilityPower')}</th>
            <th scope="col" class="n">${withTerms(words.answer.chance, words, 'chanceCheapest')}</th>
            <th scope="col" class="n ag stays">
              ${words.answer.against}${differences.unit === column.unit ? '' : words.signs.list + differences.unit}
              <select class="plain" aria-label=${words.answer.referenceLabel} @change=${choose}>
                ${view.rows.map(
                  ({ option }) =>
                    html`<option value=${option.id} .selected=${option.id === view.reference}>
                      ${words.optionName(option)}
                    </option>`,
                )}
              </select>
            </th>
          </tr>
        </thead>
        <tbody>
          ${view.rows.map((row, i) => this.from(i + 3, () => this.row(row, view, { extent, ticks, column, differences, at: referred?.value })))}
        </tbody>
      </table></cpo-reading
    >`;
  }

  private row(
    { option, rank, tied, contender, value, range, chance, difference, facilityPower }: AnswerRow,
    view: AnswerView,
    {
      extent,
      ticks,
      column,
      differences,
      at,
    }: {
      readonly extent: Extent;
      readonly ticks: readonly number[];
      readonly column: Column;
      readonly differences: Column;
      readonly at: number | undefined;
    },
  ): TemplateResult {
    const { words } = this;
    const name = words.optionName(option);
    const label = range
      ? words.answer.plot(column.format(range.p10), column.format(range.p90), column.format(value), column.unit)
      : words.numbers.withUnit(column.format(value), column.unit);
    const power = words.numbers.quantity(facilityPower, 'W').split(' ');
    return html`<tr class=${contender ? 'lead' : ''}>
      <th scope="row">
        <span class="rk" translate="no">${rank}${tied ? '=' : ''}</span><b translate="no">${name}</b
        ><small>${words.optionDetail(option)}</small>
      </th>
      <td class="pl wide">
        <span class="plot" data-plot role="img" aria-label=${label}
          >${grid(ticks, extent)}${at === undefined ? nothing : reference(at, extent)}${
            range ? interval(range.p10, range.p90, extent) : nothing
          }${dot(value, extent)}</span
        >
      </td>
      <td class="n cost">
        <b>${openable(column.format(value), words.answer.explain(name), option.id, 'tcoWithoutIdle')}</b>
      </td>
      <td class="n" data-l=${words.answer.power}>
        ${openable(power[0]!, words.answer.explain(words.answer.power), option.id, 'facilityPower')}<em translate="no">
          ${power[1]}</em
        >
      </td>
      <td class="n" data-l=${words.answer.chanceShort}>
        ${
          chance === undefined
            ? html`<span class="mut">…</span>`
            : html`<span translate="no">${words.chance(chance)}</span>${share(chance)}`
        }
      </td>
      <td
        class="n df"
        data-l=${unbroken(`${words.answer.against} ${words.optionName(view.rows.find((row) => row.option.id === view.reference)!.option)}`)}
      >
        ${
          difference
            ? html`<span translate="no">${differences.difference(difference.value)}</span>
                <small translate="no"
                  >${
                    difference.p10 === undefined
                      ? ''
                      : words.range(differences.difference(difference.p10), differences.difference(difference.p90!))
                  }</small
                >`
            : html`<span class="mut">${words.answer.reference}</span>`
        }
      </td>
    </tr>`;
  }
}

/** A name that its style writes, with a hyphen at which no line ends. */
const unbroken = (text: string): string => text.replaceAll('-', '\u2011');
