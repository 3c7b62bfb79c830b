import type { FabricPicture, Tier } from '../parts/fabric-drawing/cpo-fabric-drawing.ts';
import { moneyOf } from '../export/sentences.ts';
import { formatNumber, formatQuantity } from '../words/format.ts';
import type { ResolvedOption } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';

/** The fabric of one option as the drawing shows it. */
export function fabricPicture(run: Run, option: ResolvedOption): FabricPicture {
  const { quantities } = run.options.find(({ id }) => id === option.id)!;
  const value = (name: string): number => quantities[name]!.value!;
  const input = (key: string): number => run.resolved.input(option, key).value;
  const { settings, scope } = run.resolved;
  const whole = (amount: number): string => formatNumber(amount, 9);
  const opticsOf = (place: 'leaf' | 'upper'): Tier['optics'] =>
    settings.isIntegrated(option[place]) ? 'package' : 'cages';
  const planes = input('planeCount');
  const sites = scope === 'campus' ? input('siteCount') : 1;
  const ends = (place: 'leaf' | 'upper'): string =>
    `${whole(value(`${place}UsedEnds`))} of ${whole(value(`${place}InstalledEnds`))} ends in use`;
  const upper: Tier[] =
    value('tierCount') === 1
      ? []
      : [
          {
            label: `${whole(value('topCount'))} top switches`,
            detail: ends('upper'),
            count: value('topCount'),
            optics: opticsOf('upper'),
          },
          ...(value('middleCount') > 0
            ? [
                {
                  label: `${whole(value('middleCount'))} in between`,
                  detail: `${value('tierCount') - 2} tier${value('tierCount') > 3 ? 's' : ''}`,
                  count: value('middleCount'),
                  optics: opticsOf('upper'),
                },
              ]
            : []),
        ];
  const copperShare = value('copperEndpoints') / input('endpointCount');
  return {
    planes,
    sites,
    copperShare,
    tiers: [
      ...upper,
      {
        label: `${whole(value('leafCount'))} leaves`,
        detail: ends('leaf'),
        count: value('leafCount'),
        optics: opticsOf('leaf'),
      },
      {
        label: `${whole(value('siteEndpoints'))} endpoints`,
        detail:
          copperShare > 0
            ? `${formatNumber(100 * copperShare)} % on copper`
            : `${formatNumber(input('endpointRate'))} Gbit/s each`,
        count: value('siteEndpoints'),
        optics: 'cards',
      },
    ],
    sentence: sentence(option, value, planes, sites, moneyOf(run)),
  };
}

function sentence(
  { label }: ResolvedOption,
  value: (name: string) => number,
  planes: number,
  sites: number,
  money: string,
): string {
  const whole = (amount: number): string => formatNumber(amount, 9);
  const tiers = value('tierCount');
  const where = `${tiers} tier${tiers === 1 ? '' : 's'}${planes > 1 ? ` in each of ${planes} planes` : ''}${sites > 1 ? ` on each of ${sites} sites` : ''}`;
  const stranded = value('leafStrandedEnds') + value('upperStrandedEnds');
  const price = formatQuantity(value('strandedCost'), money);
  const unused =
    stranded > 0 ? ` ${whole(stranded)} ends that no link uses are bought, for ${price}, and powered.` : '';
  return `${label}: ${where}, ${whole(value('switchCount'))} switches in all, ${whole(value('interSwitchLinks'))} links between switches. These tiers hold up to ${whole(value('maxEndpoints'))} endpoints.${unused}`;
}
