/** One published claim: what it says, the verdict, why, the figures, the source and the inputs. */
import { errorText } from '../words/en/refusals.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Catalog } from '../catalog/catalog.ts';
import type { Claim, ClaimsData, Source } from '../catalog/types.ts';
import { methodAddress } from '../view/method-address.ts';
import { webAddress } from '../view/web-address.ts';
import { agreementText, computedText } from '../words/en/checked-figure.ts';
import { claimArticleWords as words, outcomeLabels, verdictMarks } from '../words/claim-words.ts';
import { typeset } from '../words/typeset.ts';
import type { CheckedFigure } from '../scenario/check-claims.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { linkOf } from '../scenario/scenario-link.ts';
import { outcomeOf, type ClaimResult } from './check-in-slices.ts';
import { describeInputs } from './claim-inputs.ts';

export interface ClaimContext {
  readonly scenarios: ClaimsData['scenarios'];
  readonly sources: Readonly<Record<string, Source>>;
  readonly catalog: Catalog;
  /** Address of the calculator, without its hash. */
  readonly calculator: string;
}

export interface ClaimState {
  readonly isShown: boolean;
  /** The claim of the address. */
  readonly isMarked: boolean;
}

export function claimArticle(
  result: ClaimResult,
  { isShown, isMarked }: ClaimState,
  context: ClaimContext,
): TemplateResult {
  const { claim } = result;
  const outcome = outcomeOf(result);
  const heading = `claim-${claim.id}`;
  return html`<article
    id=${claim.id}
    aria-labelledby=${heading}
    aria-current=${isMarked ? 'true' : nothing}
    tabindex="-1"
    ?hidden=${!isShown}
  >
    <p class="verdict ${outcome}">
      <span class="mark" aria-hidden="true">${verdictMarks[outcome]}</span>
      <b>${outcomeLabels[outcome]}</b>
      <a class="permalink" href=${`#${claim.id}`}>${claim.id}</a>
    </p>
    <div class="body">
      <h2 id=${heading}>${typeset(claim.statement)}</h2>
      ${
        'checked' in result
          ? html`<p class="finding">${typeset(claim.reason)}</p>
              ${figures(result.checked.checks)}`
          : html`<p class="finding">${words.refused(result.refusal)}</p>`
      }
      <p class="source">${source(claim, context)}</p>
      ${inputs(claim, context)}
    </div>
  </article>`;
}

const figures = (checks: readonly CheckedFigure[]): TemplateResult =>
  html`<table class="rows even folds figures">
    <thead>
      <tr>
        <th scope="col">${words.figure}</th>
        <th scope="col">${words.published}</th>
        <th scope="col" class="n">${words.computed}</th>
        <th scope="col" class="n at">${words.agreesIf}</th>
        <th scope="col">${words.result}</th>
      </tr>
    </thead>
    <tbody>
      ${checks.map(
        (check) =>
          html`<tr>
            <th scope="row">${check.label}</th>
            <td data-l=${words.published}>${typeset(check.words)}</td>
            <td class="n computed" data-l=${words.computed}>
              <a href=${methodAddress(['quantity', check.quantity])!}>${typeset(computedText(check))}</a>
            </td>
            <td class="n at" data-l=${words.agreesIf}>${typeset(agreementText(check))}</td>
            <td data-l=${words.result} class="agreement ${check.agrees ? 'agrees' : 'differs'}">
              ${words.agrees(check.agrees)}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;

function source({ source: id, locator, asOf }: Claim, { sources }: ClaimContext): TemplateResult {
  const found = sources[id];
  if (!found) return html`${words.source([id, asOf], locator)}`;
  const { title, publisher, published, address, note } = found;
  const href = webAddress(address);
  const place = href
    ? html` <a href=${href} rel="noopener noreferrer" target="_blank">${address}</a>.`
    : address
      ? html` ${address}.`
      : nothing;
  return html`${words.source([title, publisher, published || asOf], locator)}${place}${note ? ` ${note}` : ''}`;
}

/** What the scenarios of a claim set, each with the figures that it gives and its link. */
function inputs({ id, checks }: Claim, context: ClaimContext): TemplateResult {
  const names = [...new Set(checks.map(({ scenario }) => scenario))];
  return html`<div class="more">
    <details>
      <summary>${words.inputs(names.length)}</summary>
      ${names.map((name, i) => {
        const labels = checks.filter(({ scenario }) => scenario === name).map(({ label }) => label);
        return html`${names.length === 1 ? nothing : html`<h3>${words.scenario(i + 1, labels)}</h3>`}
        ${inputTable(name, context)}`;
      })}
    </details>
    <p>
      ${
        names.length === 1
          ? html`<a href=${link(names[0]!, context)} aria-describedby=${`claim-${id}`}>${words.open}</a>`
          : html`${words.open}:
            ${names.map(
              (name, i) =>
                html`${i > 0 ? ', ' : ''}<a href=${link(name, context)} aria-describedby=${`claim-${id}`}
                    >${words.openScenario(i + 1)}</a
                  >`,
            )}`
      }
    </p>
  </div>`;
}

/** The edition is in it: the calculator shows what the claim was checked with, next year too. */
const link = (name: string, { scenarios, calculator, catalog }: ClaimContext): string =>
  linkOf({ scenario: scenarios[name] as Scenario }, calculator, catalog);

function inputTable(name: string, { scenarios, catalog }: ClaimContext): TemplateResult {
  try {
    return html`<table class="rows inputs">
      <tbody>
        ${describeInputs(scenarios[name], catalog).map(
          ({ label, value, note, method }) =>
            html`<tr>
              <th scope="row">${method ? html`<a href=${method}>${label}</a>` : label}</th>
              <td>${value}${note ? html` <small>${note}</small>` : nothing}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  } catch (error) {
    return html`<p class="finding">${errorText(error)}</p>`;
  }
}
