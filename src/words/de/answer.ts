/** Question and answer in German. */
import { told, type AnswerLanguage } from '../answer-words.ts';
import { commonTexts, years } from './common-texts.ts';
import { optionLabels, regionLabels } from './labels.ts';
import { inputPhrase } from './input-words.ts';
import { germanNumbers as numbers } from './number-words.ts';
import { portName } from '../option-words.ts';

/** What no figure covers. */
export const boundary =
  'Nicht enthalten: Kühlmittelpumpen flüssiggekühlter Systeme, Steuern und die vom Datenverkehr abhängige Leistungsaufnahme des Chips.';

/** `75 % von DSP-retimed: Preis je 1.6T-Port, 1.450 USD` */
export const shareOf = (share: string, input: string, value?: string): string =>
  `${share} von ${input}${value === undefined ? '' : `, ${value}`}`;

export const answerLanguage: AnswerLanguage = {
  locale: 'de',
  numbers,
  and: ' und ',
  or: ' oder ',
  signs: commonTexts.signs,
  options: optionLabels,
  regions: regionLabels,
  inRegion: {},
  years,
  inputPhrase,
  ask: (question) => `CPO oder steckbare Module? ${question}.`,
  question: {
    inFabric: ' Beschleuniger, Region ',
    inFabricOfOne: ' Beschleuniger, Region ',
    inSwitch: (ports, rate) =>
      `${ports === 1 ? 'Der eine Port' : `Alle ${ports} Ports`} mit ${portName(rate)} belegt, Region `,
    on: ', ',
    onOne: ', ein ',
    switches: '-Switches',
    above: (label) => (label === undefined ? '' : `, darüber ${label}`),
    oneSwitch: '-Switch, ',
    over: ' über ',
    planes: (count) => (count > 1 ? `, ${count} Planes` : ''),
    sites: (count) => (count > 1 ? `, ${count} Standorte` : ''),
    networks: (count) => `${count} Netze, Region `,
    network: (label, endpoints, on) => `${label} (${endpoints} Endpunkt${endpoints === '1' ? '' : 'e'} auf ${on})`,
  },
  conditions: (price, where, pue) => `Strom zu ${price} (${where}), PUE ${pue}.`,
  architecture: (below, above) => (above === undefined ? below : `${above} über Leafs mit ${below}`),
  byArchitecture: (list) => `Nach Architektur: ${list}.`,
  restsOn: (share, of) =>
    `Was ${of === 'difference' ? 'den Kostenunterschied' : 'die Kosten der günstigsten Option'} bestimmt, beruht zu ${share} auf Herstellerangaben und Annahmen.`,
  disclosure: (option, sponsor) =>
    `${option} ist ein Produkt von ${sponsor}; die Zahlen dazu stammen von ${sponsor} selbst und gelten als Herstellerangaben.`,
  ownValue: commonTexts.ownValue,
  badge: {
    one: 'Eine Option',
    pending: commonTexts.pending,
    same: 'Kein Unterschied',
    open: (options, stay) => `${stay ? 'Bei steckbaren Modulen bleiben' : 'Nicht entschieden'}: ${options}`,
    likely: (option, very, share, stay) =>
      `${stay ? 'Bei steckbaren Modulen bleiben: ' : ''}${option} ${very ? 'sehr wahrscheinlich' : 'wahrscheinlich'} am günstigsten, ${share}`,
  },
  headline: {
    one: (option, amount, over) =>
      `${option} kostet ${amount} über ${over}. Zum Vergleichen eine zweite Option wählen.`,
    same: 'Alle Optionen kosten gleich viel.',
    apart: (best, likeliest) =>
      `${best} hat die niedrigsten erwarteten Kosten, ${likeliest} ist am häufigsten am günstigsten`,
    close: (options) => `${options} kosten etwa gleich viel`,
    mayTurn: (best, others) => `${best} kostet voraussichtlich am wenigsten, günstiger sein kann aber auch ${others}`,
    allBelow: (start, amounts, reference) =>
      `${start}; jeweils ${amounts.length > 1 ? amounts.join(' bis ') : `rund ${amounts[0]}`} weniger als ${reference}.`,
    leads: (best, rival, reference) =>
      reference
        ? `${best} kostet ${reference.amount} weniger als ${reference.option} und ${rival.amount} weniger als ${rival.option}, die nächstgünstige Option.`
        : `${best} kostet ${rival.amount} weniger als ${rival.option}, die nächstgünstige Option.`,
  },
  settle: {
    none: (open) =>
      open ? 'Keine Eingabe allein gibt den Ausschlag.' : 'Keine Eingabe allein ändert das innerhalb ihrer Spanne.',
    stays: (input, under, over, option) =>
      told`Solange ${inputPhrase(input)} nicht ${under && 'unter '}${under}${under && ' fällt'}${under && over && ' oder '}${over && 'über '}${over}${over && ' steigt'}, bleibt ${option} wahrscheinlich am günstigsten.`,
    between: (input, from, to, option) =>
      told`Ein verbindlicher Wert für ${inputPhrase(input)} entscheidet: ${from ? (to ? 'Von ' : 'Über ') : 'Unter '}${from}${from && to && ' bis '}${to} ist ${option} wahrscheinlich am günstigsten.`,
    settles: (input, under, over) =>
      told`Ein verbindlicher Wert für ${inputPhrase(input)} entscheidet: ${under && 'Unter '}${under?.value}${under && ` ist ${under.option} wahrscheinlich am günstigsten`}${over && (under ? ', über ' : 'Über ')}${over?.value}${over && ` ${under ? '' : 'ist '}${over.option}${under ? '' : ' wahrscheinlich am günstigsten'}`}.`,
  },
};
