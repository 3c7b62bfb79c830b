/** Links with what they claim, as the page reads them. */
import type { ClaimOf } from '../scenario/claim-of.ts';
import { usDollar, type Currency } from '../scenario/currency.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { catalogFor } from '../scenario/editions.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { runScenario, type Run } from '../scenario/run-scenario.ts';
import type { PageState } from '../scenario/scenario-link.ts';
import { defaultDraws } from '../scenario/scenario.ts';
import { stateOfLink } from './link-scenario.ts';

export interface ReadClaimLink {
  readonly run: Run;
  readonly state: PageState;
  readonly claim: ClaimOf | undefined;
  readonly draws: number;
  readonly currency: Currency;
}

/** @throws ScenarioError for whatever the page would leave out of the link. */
export async function readClaimLink(text: string, readUnit?: UnitReader): Promise<ReadClaimLink> {
  const state = await stateOfLink(text, readUnit);
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
