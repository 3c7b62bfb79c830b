/** One published claim: what it says, the verdict, why, the figures, the source and the inputs. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Catalog } from '../catalog/catalog.ts';
import type { Claim, ClaimsData, Source } from '../catalog/types.ts';
import { methodAddress } from '../view/method-address.ts';
import { webAddress } from '../view/web-address.ts';
import { verdictMarks, type ClaimsPageWords } from '../words/claims-page-words.ts';
import { typeset } from '../words/typeset.ts';
import type { CheckedFigure } from '../scenario/check-claims.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { linkOf } from '../scenario/scenario-link.ts';
import { outcomeOf, type ClaimResult } from './check-in-slices.ts';
import { describeInputs, type Said } from './claim-inputs.ts';

export interface ClaimContext {
  readonly scenarios: ClaimsData['scenarios'];
  readonly sources: Readonly<Record<string, Source>>;
  readonly catalog: Catalog;
  /** Address of the calculator, without its hash. */
  readonly calculator: string;
  readonly words: ClaimsPageWords;
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
  const { words } = context;
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
      <b>${words.outcome(outcome)}</b>
      <a class="permalink" href=${`#${claim.id}`}>${claim.id}</a>
    </p>
    <div class="body">
      <h2 id=${heading} lang="en">${typeset(claim.statement)}</h2>
      ${
        'checked' in result
          ? html`<p class="finding" lang="en">${typeset(claim.reason)}</p>
              ${figures(result.checked.checks, words)}`
          : html`<p class="finding">${words.refused(words.why(result.refusal))}</p>`
      }
      <p class="source">${source(claim, context)}</p>
      ${inputs(claim, context)}
    </div>
  </article>`;
}

const figures = (checks: readonly CheckedFigure[], words: ClaimsPageWords): TemplateResult =>
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
            <th scope="row" lang="en">${check.label}</th>
            <td data-l=${words.published}><span lang="en">${typeset(check.words)}</span></td>
            <td class="n computed" data-l=${words.computed}>
              <a href=${methodAddress(['quantity', check.quantity])!}>${typeset(words.computedText(check))}</a>
            </td>
            <td class="n at" data-l=${words.agreesIf}>${typeset(words.agreementText(check))}</td>
            <td data-l=${words.result} class="agreement ${check.agrees ? 'agrees' : 'differs'}">
              ${check.agrees ? words.agrees : words.differs}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;

function source({ source: id, locator, asOf }: Claim, { sources, words }: ClaimContext): TemplateResult {
  const found = sources[id];
  const label = words.source + words.signs.colon;
  const named = (parts: readonly string[]): string => `${parts.join(', ')}; ${locator}.`;
  if (!found) return html`${label}<span lang="en">${named([id, asOf])}</span>`;
  const { title, publisher, published, address, note } = found;
  const href = webAddress(address);
  const place = href
    ? html` <a href=${href} rel="noopener noreferrer" target="_blank">${address}</a>.`
    : address
      ? html` ${address}.`
      : nothing;
  return html`${label}<span lang="en"
      >${named([title, publisher, published || asOf])}${place}${note ? ` ${note}` : ''}</span
    >`;
}

/** What the scenarios of a claim set, each with the figures that it gives and its link. */
function inputs({ id, checks }: Claim, context: ClaimContext): TemplateResult {
  const { words } = context;
  const names = [...new Set(checks.map(({ scenario }) => scenario))];
  return html`<div class="more">
    <details>
      <summary>${words.inputs(names.length)}</summary>
      ${names.map((name, i) => {
        const labels = checks.filter(({ scenario }) => scenario === name).map(({ label }) => label);
        return html`${names.length === 1 ? nothing : html`<h3>${words.scenario(i + 1) + words.signs.colon}<span lang="en">${labels.join('; ')}</span></h3>`}
        ${inputTable(name, context)}`;
      })}
    </details>
    <p>
      ${
        names.length === 1
          ? html`<a href=${link(names[0]!, context)} aria-describedby=${`claim-${id}`}>${words.open}</a>`
          : html`${words.open + words.signs.colon}${names.map(
              (name, i) =>
                html`${i > 0 ? words.signs.list : ''}<a href=${link(name, context)} aria-describedby=${`claim-${id}`}
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

const said = (text: Said): TemplateResult | string =>
  typeof text === 'string' ? text : html`<span lang="en">${text.quoted}</span>`;

function inputTable(name: string, { scenarios, catalog, words }: ClaimContext): TemplateResult {
  try {
    return html`<table class="rows inputs">
      <tbody>
        ${describeInputs(scenarios[name], catalog, words).map(
          ({ label, values, note, method }) =>
            html`<tr>
              <th scope="row">${method ? html`<a href=${method}>${said(label)}</a>` : said(label)}</th>
              <td>
                ${values.map((value, i) => html`${i > 0 ? words.signs.list : ''}${said(value)}`)}${
                  note ? html` <small lang="en">${note}</small>` : nothing
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  } catch (error) {
    return html`<p class="finding">${words.why(error)}</p>`;
  }
}
