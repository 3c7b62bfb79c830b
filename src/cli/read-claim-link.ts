/** Links with what they claim, as the page reads them. */
import * as packing from '../import/packed-text.ts';
import type { ClaimOf } from '../scenario/claim-of.ts';
import { usDollar, type Currency } from '../scenario/currency.ts';
import { catalog } from '../scenario/edition.ts';
import { catalogFor } from '../scenario/editions.ts';
import { unpackLink } from '../scenario/packed-link.ts';
import { readLink } from '../scenario/read-link.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { runScenario, type Run } from '../scenario/run-scenario.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import type { PageState } from '../scenario/scenario-link.ts';
import { defaultDraws } from '../scenario/scenario.ts';
import { LinkRefused } from './link-scenario.ts';

export interface ReadClaimLink {
  readonly run: Run;
  readonly state: PageState;
  readonly claim: ClaimOf | undefined;
  readonly draws: number;
  readonly currency: Currency;
}

/** @throws ScenarioError for whatever the page would leave out of the link. */
export async function readClaimLink(text: string, readUnit?: UnitReader): Promise<ReadClaimLink> {
  const address = text.slice(Math.max(0, text.indexOf('#')));
  const unpacked = await unpackLink(address, packing);
  const link = readLink(address, catalog, {
    ...(readUnit && { readUnit }),
    unpacked,
    check: (scenario, tables) => runScenario(scenario, tables, readUnit),
  });
  const [first] = link.dead;
  if (first && 'found' in first.problem)
    throw new ScenarioError(first.problem.field, first.problem.found, first.problem.allowed);
  if (first) throw new LinkRefused(first.problem);
  if (!link.found) throw new ScenarioError('link', { id: 'no-link', link: quote(text) }, { id: 'scenario-link' });
  const { state } = link;
  const tables = catalogFor(state.scenario, catalog);
  return {
    run: runScenario(state.scenario, tables, readUnit),
    state,
    claim: state.claim,
    draws: state.draws ?? defaultDraws,
    currency: currencyOf(state, tables),
  };
}

export function currencyOf({ currency, rate }: PageState, { data }: typeof catalog): Currency {
  const row = data.rates.find((one) => one.currency === currency);
  return row ? { code: row.currency, unitsPerUsd: rate ?? row.unitsPerUsd } : usDollar;
}
