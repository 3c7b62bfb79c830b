import { describe, expect, it } from 'vitest';
import type { NamedInput } from '../../src/scenario/named-input.ts';
import type { WarningId, WarningValues } from '../../src/scenario/warning.ts';
import { deskWords as german } from '../../src/words/de/desk.ts';
import { warningText } from '../../src/words/en/case-warning-words.ts';
import type { Amount, Warning } from '../../src/scenario/warning.ts';

const own = (id: string, label: string, rateGbps: number) =>
  ({ kind: 'architecture', id, label, rateGbps, inCards: false }) as const;
const price: NamedInput = { quantity: 'endPrice', label: 'Price per port', owner: own('acme', 'Acme', 800) };
const power: NamedInput = { quantity: 'systemPower', label: 'Power of a whole switch', owner: own('cpo', 'CPO', 1600) };
const pue: NamedInput = { quantity: 'pue', label: 'PUE', owner: null };
const electricity: NamedInput = { quantity: 'electricityPrice', label: 'Electricity price', owner: null };
const basePower: NamedInput = { quantity: 'switchBasePower', label: 'Switch power without optics', owner: null };
const switchPrice: NamedInput = { quantity: 'switchPrice', label: 'Switch price without optics', owner: null };
const usd = (value: number) => ({ value, unit: 'USD' });
const watts = (value: number) => ({ value, unit: 'W' });

const sentences = <Id extends WarningId>(id: Id, values: WarningValues[Id]) => {
  const warning = { id, input: '', values } as Warning;
  return [warningText(warning), german.warning(warning)];
};

const fits = (
  check: WarningValues['does-not-fit']['check'],
  place: 'leaf' | 'upper' | null,
  value: Amount,
  limit: Amount,
): WarningValues['does-not-fit'] => ({ option: 'Linear', check, place, value, limit });
const units = (value: number) => ({ value, unit: '1' });

describe('a warning', () => {
  it.each([
    [
      sentences('no-difference', { option: 'CPO above leaves', baseline: 'Retimed' }),
      'CPO above leaves and Retimed have the same optics in one switch, so there is no difference. Compare them in a fabric.',
      /unterscheiden sich nicht/,
    ],
    [
      sentences('does-not-fit', fits('cage', null, watts(25.5), watts(20))),
      'A module of Linear draws 25.5 W, but a cage of this switch supplies at most 20 W.',
      /braucht 25,5 W, .* höchstens 20 W/,
    ],
    [
      sentences('does-not-fit', fits('air', 'leaf', watts(2100), watts(1860))),
      'Linear: each rack unit of one leaf switch takes 2.1 kW, but air cools at most 1.86 kW.',
      /Leaf-Switch: Jede Höheneinheit nimmt 2,1 kW auf, .* bis 1,86 kW/,
    ],
    [
      sentences('does-not-fit', fits('liquid', null, units(1), units(0))),
      'Linear: the switch needs liquid cooling, but the hall offers air alone.',
      /Flüssigkühlung ist nötig/,
    ],
    [
      sentences('does-not-fit', fits('rack-power', 'upper', watts(12_000), watts(10_000))),
      'Linear: one switch of the second tier takes 12 kW, but a rack gives at most 10 kW.',
      /Switch der zweiten Ebene: Ein Gerät braucht 12 kW, ein Rack liefert höchstens 10 kW/,
    ],
    [
      sentences('does-not-fit', fits('rack-space', null, units(5), units(4))),
      'Linear: one switch is 5 rack units high, but a rack has room for 4.',
      /braucht 5 Höheneinheiten, ein Rack hat Platz für 4/,
    ],
    [
      sentences('does-not-fit', fits('faceplate', null, units(1024), units(819.2))),
      'Linear: 1,024 fibres leave each rack unit of one switch, but its faceplate takes at most 819.2.',
      /gehen 1\.024 Fasern ab, die Frontplatte fasst höchstens 819,2/,
    ],
    [
      sentences('kept-figures', {
        switch: 'mine',
        like: '102.4T',
        capacity: { value: 204_800, unit: 'Gbit/s' },
        inputs: [basePower, switchPrice],
      }),
      'mine has 204.8T but keeps the switch power without optics and the switch price without optics of 102.4T. Set its own.',
      /^mine hat 204,8T, behält aber von 102\.4T: „Grundleistung des Switches“, „Preis des Switches ohne Optik“/,
    ],
    [
      sentences('switch-stands-nowhere', { switch: '51.2T', tier: 3, tiers: 2 }),
      'The network has 2 tiers, so 51.2T, named for the third tier, is not used.',
      /^51\.2T ist für die dritte Ebene angegeben und kommt nicht vor: Das Netz hat 2 Ebenen\.$/,
    ],
    [
      sentences('switch-stands-nowhere', { switch: 'mine', tier: 2, tiers: 1 }),
      'The network has 1 tier, so mine, named for the second tier, is not used.',
      /^mine ist für die zweite Ebene .* Das Netz hat eine Ebene\.$/,
    ],
    [
      sentences('whole-switch-of-other', { option: 'CPO', switch: '102.4T', other: '115.2T' }),
      'CPO: the price or power of a whole switch is that of 102.4T. 115.2T in another tier is computed from its switch and its ports.',
      /^CPO: Preis oder Leistung eines Gesamtsystems gelten für 102\.4T\. 115\.2T auf einer anderen Ebene ist aus Switch und Ports/,
    ],
    [
      sentences('interface-mismatch', {
        option: 'CPO',
        sides: [
          { place: 'leaf', interface: 'FR' },
          { place: 'card', interface: 'DR' },
        ],
      }),
      'CPO: the two sides of a link have different interfaces (FR in the leaf switch, DR in the network card). Their figures do not describe one link.',
      /FR im Leaf-Switch, DR in der Netzwerkkarte/,
    ],
    [
      sentences('own-at-other-rate', { architecture: 'Acme', rate: 1600, other: 800, like: 'linear' }),
      'The figures of Acme are for 1.6T ports. Its 800G ports have the figures of LPO.',
      /^Die Werte von Acme gelten für 1\.6T-Ports\. Für 800G-Ports gelten die Werte von LPO\.$/,
    ],
    [
      sentences('copper-out-of-reach', { option: 'CPO', length: { value: 20, unit: 'm' } }),
      'No copper cable reaches 20 m at these rates, so CPO uses optics for all access links.',
      /20 m weit/,
    ],
    [
      sentences('copper-under-cpo', { option: 'CPO', share: 0.57, power: watts(12_345), cost: usd(1_234_567) }),
      'Leaf switches with optics inside take no copper cables, so CPO uses optics for all access links. This adds 12.35 kW and 1.235 M USD compared with copper for 57 % of the endpoints.',
      /12,35 kW und 1,235 Mio\. USD mehr .* 57 %/,
    ],
    [
      sentences('even-wiring', { even: 1098, uneven: 93 }),
      'Even wiring needs 1,098 switches. Uneven wiring to the top tier would need 93.',
      /1\.098 Switches.* 93\./,
    ],
    [
      sentences('uneven-tiers', { endpoints: 100_000, filledShare: 0.4, tiers: 3 }),
      '100,000 endpoints fill 40 % of 3 tiers, so the number of switches is a lower bound.',
      /100\.000 Endpunkte füllen 40 % von 3 Ebenen/,
    ],
    [
      sentences('just-above-bound', { endpoints: 65, bound: 64, tiers: 1, oversubscription: null }),
      '65 endpoints are just above the 64 that 1 tier connects, which takes one more tier.',
      /eine Ebene verbindet höchstens 64\.$/,
    ],
    [
      sentences('just-above-bound', { endpoints: 2049, bound: 2048, tiers: 2, oversubscription: 1.032 }),
      '2,049 endpoints are just above the 2,048 that 2 tiers connect, which takes one more tier. An oversubscription of 1.032 avoids it.',
      /2 Ebenen verbinden höchstens 2\.048\. Eine Überbuchung von 1,032/,
    ],
    [
      sentences('buyer-class-converted', { buyerClass: 'direct', inputs: [price, electricity] }),
      'No direct price is published for the Acme price per 800G port and the electricity price. They are converted with the price factors of the tables, the same for all options.',
      /^Kein Direktpreis veröffentlicht für „Acme: Preis je 800G-Port“, „Strompreis“/,
    ],
    [
      sentences('buyer-class-converted', { buyerClass: 'shop', inputs: [price] }),
      'No shop price is published for the Acme price per 800G port. It is converted with the price factors of the tables, the same for all options.',
      /^Kein Handelspreis/,
    ],
    [
      sentences('typical-from-maximum', { input: power, power: watts(2700) }),
      'The CPO power of a whole switch is not given. The model uses 2.7 kW, the typical share of its maximum.',
      /2,7 kW/,
    ],
    [
      sentences('typical-on-end', { input: pue, typical: { value: 1.25, unit: '1' } }),
      'The expected value of PUE is a limit of its range. The model uses 1.25 without a range.',
      /„PUE“ .* mit 1,25 ohne Spanne/,
    ],
    [
      sentences('lopsided-band', { input: price, typical: usd(1350) }),
      'The expected value of the Acme price per 800G port is close to a limit of its range. Check that you expect 1,350 USD on average.',
      /1\.350 USD/,
    ],
    [
      sentences('band-of-class', { input: price, low: usd(546), high: usd(1248) }),
      'The Acme price per 800G port is a vendor claim without a range. The model uses the usual range of such claims, 546 to 1,248 USD. A firm quote, or a measurement with its source, needs no range.',
      /546 bis 1\.248 USD/,
    ],
    [
      sentences('few-draws', { draws: 1, enough: 256 }),
      'Ranges and likelihoods come from 1 simulated case. Fewer than 256 give only a rough picture.',
      /aus einem simulierten Fall\. Weniger als 256/,
    ],
    [
      sentences('not-the-mean', { option: 'CPO', quantity: 'tcoWithoutIdle', driver: electricity }),
      'CPO: the expected value of "total cost" differs from the average of simulated cases, mainly because of the electricity price.',
      /^CPO: .* von „Gesamtkosten“ weicht .* vor allem wegen „Strompreis“\.$/,
    ],
    [
      sentences('not-the-mean', { option: 'CPO', quantity: 'unnamed', driver: null }),
      'CPO: the expected value of "unnamed" differs from the average of simulated cases.',
      /von „unnamed“ weicht vom Mittel der simulierten Fälle ab\.$/,
    ],
  ])('%j', ([english, german], inEnglish, inGerman) => {
    expect(english).toBe(inEnglish);
    expect(german).toMatch(inGerman);
  });

  it('names a shipped option as the language does', () => {
    const values = { option: 'CPO above leaves', quantity: 'tcoWithoutIdle', driver: null };
    expect(german.warning({ id: 'not-the-mean', option: 'cpo-upper', input: '', values })).toMatch(
      /^CPO oberhalb der Leafs: /,
    );
  });
});
