import { html, nothing, type TemplateResult } from 'lit';
import { evidenceLabels } from '../words/en.ts';
import type { Currency } from '../scenario/currency.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import type { Run } from '../scenario/run-scenario.ts';

interface SourcesActions {
  readonly currency: Currency;
  readonly explainTotal: () => void;
  readonly copyLink: () => void;
  readonly download: () => void;
}

/** The sources of a run, what a reader can take away, and what is outside. */
export function sources(run: Run, { currency, explainTotal, copyLink, download }: SourcesActions): TemplateResult {
  const used = inputsInUse(run.resolved);
  const figures = used.flatMap(({ figure }) => (figure ? [figure] : []));
  const sources = new Set(figures.flatMap(({ source }) => (source ? [source] : [])));
  const own = used.filter(({ origin, figure }) => origin === 'scenario' && !figure).length;
  const counts = Object.entries(evidenceLabels)
    .map(([evidence, label]) => ({
      evidence,
      label,
      count: figures.filter((one) => one.evidence === evidence).length,
    }))
    .filter(({ count }) => count > 0);
  return html`<footer>
    <p>
      ${used.length} inputs in use, from ${sources.size} sources:
      ${counts.map(
        ({ evidence, label, count }, i) =>
          html`${i > 0 ? ', ' : ''}<span class="dot ${evidence}">${count} ${label}</span>`,
      )}${own > 0 ? html`, <span class="dot">${own} own</span>` : nothing}.
      ${currency.code === 'USD' ? nothing : `Inputs and formulas stay in USD. `}Amounts are expected values, ranges P10
      to P90 of simulated cases.
      <button class="link" @click=${explainTotal}>How the total is computed</button>, edition ${run.resolved.edition}.
    </p>
    <p>
      <button class="link" @click=${copyLink}>Copy a link to this scenario</button> ·
      <button class="link" @click=${download}>Download the result as JSON</button> ·
      <a class="link" href="claims.html">What published claims are worth</a>
    </p>
    <p>
      Outside the boundary: coolant pumps of liquid-cooled systems,
      ${run.resolved.scope === 'switch' ? 'fibres and cards beyond the switch,' : 'ports of border switches,'} taxes,
      and traffic-dependent power of the chip.
    </p>
  </footer>`;
}
