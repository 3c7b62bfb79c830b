import type { Catalog } from '../catalog/catalog.ts';
import type { Quantities } from '../engine/evaluate.ts';
import type { ResolvedScenario } from './resolve.ts';
import { ScenarioError } from './scenario-error.ts';

/** Refuses what no fabric can be built of, before anything is computed. @throws ScenarioError */
export function checkFabric(resolved: ResolvedScenario, catalog: Catalog): void {
  if (resolved.scope === 'switch') return;
  const { settings, options } = resolved;
  const value = (key: string): number => resolved.input(options[0]!, key).value;
  const endpoints = value('endpointCount');
  checkLinkRate(value, settings.portRateGbps);
  for (const option of options)
    if (!catalog.subject(settings.subjectOf(baseOf(resolved, option.card), 'card')))
      throw new ScenarioError('inputs.cardPortRate', `${settings.cardRateGbps} Gbit/s`, {
        id: 'rates',
        rates: catalog.ratesGbps(baseOf(resolved, option.card)),
      });
  if (value('jobEndpoints') > endpoints)
    throw new ScenarioError('inputs.jobEndpoints', String(value('jobEndpoints')), { id: 'endpoints', most: endpoints });
  if (resolved.scope === 'campus' && value('siteCount') > endpoints)
    throw new ScenarioError('inputs.siteCount', String(value('siteCount')), { id: 'endpoints', most: endpoints });
}

const baseOf = ({ scenario }: ResolvedScenario, architecture: string): string =>
  scenario.architectures?.[architecture]?.like ?? architecture;

/** A link is at least one lane, a whole number of lanes and at most a port. */
function checkLinkRate(value: (key: string) => number, portRateGbps: number): void {
  const [rate, planes, lane] = [value('endpointRate'), value('planeCount'), value('laneRate')];
  const link = rate / planes;
  const lanes = link / lane;
  const whole = Math.abs(lanes - Math.round(lanes)) < 1e-9 && lanes > 0.5;
  if (link > portRateGbps || !whole)
    throw new ScenarioError(
      'inputs.endpointRate',
      { id: 'links', rate, planes, link },
      { id: 'links', lane, port: portRateGbps },
    );
}

/** Refuses more endpoints than four tiers can hold. @throws ScenarioError */
export function checkSize(resolved: ResolvedScenario, { largestFabric }: Quantities): void {
  if (resolved.scope === 'switch') return;
  const endpoints = resolved.input(resolved.options[0]!, 'endpointCount').value;
  if (endpoints > largestFabric!.value!)
    throw new ScenarioError('inputs.endpointCount', String(endpoints), {
      id: 'endpoints-of-tiers',
      most: largestFabric!.value!,
    });
}
