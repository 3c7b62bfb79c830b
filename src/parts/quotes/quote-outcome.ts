import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerRow, AnswerView } from '../../view/view.ts';
import type { DeskWords } from '../../words/desk-words.ts';
import { percentAt, ticksOf, type Extent } from '../../view/extent.ts';
import { dot, grid, interval, share } from '../marks.ts';

export interface Outcome {
  readonly answer: AnswerView;
  /** The answer from public figures alone, once it is known. */
  readonly before: AnswerView | undefined;
  readonly words: DeskWords;
}

/** What follows from the quotes, each option beside what it was from public figures. */
export function quoteOutcome(outcome: Outcome): TemplateResult {
  const { answer, before, words } = outcome;
  const w = words.quotesDrawer;
  const badge = words.badge(answer);
  const column = words.column(
    answer.rows.map(({ value }) => value),
    answer.unit,
  );
  const ends = [...answer.rows, ...(before?.rows ?? [])].flatMap(({ value, range }) =>
    range ? [range.p10, value, range.p90] : [value],
  );
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const margin = 0.08 * (most - least || most || 1);
  const extent = { from: least - margin, to: most + margin };
  const ticks = ticksOf(extent);
  return html`<section class="out" aria-label=${w.outcome}>
    <p>
      <span class=${`badge ${badge.settled ? 'settled' : ''}`} translate="no">${badge.text}</span>
      <span class="mut hint">${words.answer.basis(answer, column.unit)}</span>
    </p>
    <h3 translate="no">${words.headline(answer)}</h3>
    <p class="hint">${before ? w.before(words.badge(before).text) : w.beforePending}</p>
    <table class="rows folds rank">
      <thead>
        <tr>
          <th scope="col">${words.answer.option}</th>
          <th scope="col" class="stays wide">
            <span class="axis" translate="no"
              >${ticks.map(
                (tick) => html`<i style=${`left:${percentAt(tick, extent)}%`}>${column.tick(tick)}</i>`,
              )}</span
            >
          </th>
          <th scope="col" class="n">${words.answer.expected}</th>
          <th scope="col" class="n">${words.answer.chance}</th>
        </tr>
      </thead>
      <tbody translate="no">
        ${answer.rows.map((row) => line(row, outcome, extent, ticks))}
      </tbody>
    </table>
    <p class="cap">
      <span><i class="s dot"></i> ${words.answer.keyDot}</span><span><i class="s iv"></i> ${w.keys.with}</span
      ><span><i class="s bf"></i> ${w.keys.before}</span>
    </p>
  </section>`;
}

function line(
  { option, rank, tied, value, range, chance }: AnswerRow,
  { answer, before, words }: Outcome,
  extent: Extent,
  ticks: readonly number[],
): TemplateResult {
  const column = words.column(
    answer.rows.map((row) => row.value),
    answer.unit,
  );
  const was = before?.rows.find((row) => row.option.id === (option.quoteFor ?? option.id))?.range;
  const text = (of: typeof range): string =>
    of ? words.range(column.format(of.p10), column.format(of.p90)) : column.format(value);
  return html`<tr>
    <th scope="row">
      <span class="mut">${rank}${tied ? '=' : ''}</span> ${words.optionName(option)}
      <small>${words.optionDetail(option)}</small>
    </th>
    <td class="wide">
      <span
        class="plot"
        role="img"
        aria-label=${words.quotesDrawer.plot(text(range), was ? text(was) : null, column.unit)}
        >${grid(ticks, extent)}${was ? interval(was.p10, was.p90, extent, 'bf') : nothing}${
          range ? interval(range.p10, range.p90, extent) : nothing
        }${dot(value, extent)}</span
      >
    </td>
    <td class="n" data-l=${words.answer.expected}>${column.format(value)}</td>
    <td class="n" data-l=${words.answer.chance}>
      ${chance === undefined ? '…' : html`${words.chance(chance)}${share(chance)}`}
    </td>
  </tr>`;
}
