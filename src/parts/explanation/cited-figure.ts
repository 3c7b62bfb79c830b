import { spacedSign } from '../../words/sentences.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { CitedFigureView, InputExplanation } from '../../view/explanation-view.ts';
import type { DeskWords } from '../../words/desk-words.ts';
import { partEvent } from '../events.ts';
import { evidenceMark } from '../marks.ts';
import { webAddress } from '../../view/web-address.ts';
import { toldName } from './told-name.ts';

/** One published figure of an input: its range, its source, what would be cheapest with it, and its use. */
export function citedFigure(
  figure: CitedFigureView,
  input: InputExplanation['input'],
  words: DeskWords,
  moneyUnit: string,
): TemplateResult {
  const w = words.explanation;
  const { id, method, value, low, high, boundary, evidence, asOf, source, locator, note, cheapest, used, isDefault } =
    figure;
  const range =
    low === null || high === null
      ? ''
      : words.signs.bracket(words.range(words.numbers.number(low), words.numbers.number(high)));
  const address = source ? webAddress(source.address) : undefined;
  return html`<article>
    <div class="top">
      <span translate="no"><b>${words.amount(value, input, 5)}</b>${range}</span>
      <span
        >${evidenceMark(evidence, words)}${used ? html` · <b style="font-size:13px">${w.used}</b>` : nothing}${isDefault ? ` · ${w.standard}` : ''}</span
      >
    </div>
    <p><span lang="en">${boundary}</span>${words.signs.comma}${w.asOf(asOf)}</p>
    <p>
      ${
        source
          ? address
            ? html`<span lang="en"
                ><a href=${address} rel="noreferrer" target="_blank">${source.title}</a>, ${source.publisher}</span
              >`
            : html`<span lang="en">${source.title}, ${source.publisher}</span
                >${spacedSign(words.signs.stop)}${w.noSource}`
          : nothing
      }
      <span lang="en">${locator}</span>
    </p>
    ${note ? html`<p class="mut" lang="en">${note}</p>` : nothing}
    <p translate="no">${toldName(id, method)}</p>
    ${
      cheapest
        ? html`<p translate="no">
            ${
              cheapest.by === 0
                ? w.same
                : w.cheapest(words.optionName(cheapest.option), words.numbers.quantity(cheapest.by, moneyUnit, 2))
            }
          </p>`
        : nothing
    }
    ${
      used || input.origin === 'follows'
        ? nothing
        : html`<button
            class="bt"
            @click=${(event: Event) => event.currentTarget!.dispatchEvent(partEvent('cpo-input', { name: input.key, value: { figure: figure.id } }))}
          >
            ${w.use}
          </button>`
    }
  </article>`;
}
