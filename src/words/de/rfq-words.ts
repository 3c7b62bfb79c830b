/** Words of a request for quotes in German. */
import type { AskedSwitch } from '../../scenario/rfq.ts';
import { NumberFormats } from '../format.ts';
import { counted } from '../plural.ts';
import type { RfqWords } from '../rfq-words.ts';
import { germanNumbers } from './number-words.ts';
import { refusals } from './refusals.ts';

const formats = new NumberFormats('de', germanNumbers);
const exact = (value: number): string => formats.number(value, 15);
const switchText = ({ capacityGbps, ports, portRateGbps }: AskedSwitch): string =>
  `${exact(capacityGbps / 1000)} Tbit/s, ${counted(exact(ports), 'Port', 'Ports')} zu ${exact(portRateGbps)} Gbit/s`;

const fields: RfqWords['fields'] = {
  price: 'Stückpreis bei dieser Menge',
  currency: 'Währung',
  power: 'Leistung, typisch [W]',
  powerMax: 'Leistung, höchstens [W]',
  powerConditions: 'Bedingungen der Leistungen',
  laserIncluded: 'Laser enthalten (ja oder nein)',
  warrantyYears: 'Garantie [Jahre]',
  leadTimeWeeks: 'Lieferzeit [Wochen]',
  failureRate: 'Ausfälle eines Stücks [1/Jahr]',
  failureTest: 'Nachweis der Ausfälle',
  validUntil: 'Gültig bis (JJJJ-MM-TT)',
  note: 'Bemerkung',
};

export const rfqWords: RfqWords = {
  title: 'Preisanfrage',
  sheets: { request: 'Anfrage', bid: 'Angebot' },
  lead: 'Bitte füllen Sie die gelben Zellen aus, hier und in den Zeilen des Angebots. Lassen Sie eine Zelle leer, wenn Sie keine Antwort haben: Eine leere Zelle gilt nie als null.',
  facts: ({ scope, networks, lines, asked: { due, validUntil, currency } }) => [
    [
      'Netz',
      { switch: 'ein Switch', fabric: 'ein Fabric an einem Standort', campus: 'ein Campus aus mehreren Standorten' }[
        scope
      ],
    ],
    ...networks.map((one, i): [string, string] => [
      networks.length === 1 ? 'Switch' : `Netz ${i + 1}, Switch`,
      switchText(one) + (one.endpoints === null ? '' : `; ${counted(exact(one.endpoints), 'Endpunkt', 'Endpunkte')}`),
    ]),
    ['Zeilen', exact(lines.length)],
    ['Angebote bis', due ?? 'kein Tag genannt'],
    ['Gültig mindestens bis', validUntil ?? 'kein Tag genannt'],
    ['Währung der Anfrage', currency],
  ],
  reference: 'Kennzeichen',
  bidderHead: 'Ihr Angebot',
  bidder: { bidder: 'Bieter', date: 'Datum des Angebots (JJJJ-MM-TT)' },
  rulesHead: 'So antworten Sie',
  rules: ({ asked: { currency } }) => [
    `Preise: für ein Stück, ohne Steuern, in ${currency}, wenn die Zeile keine andere Währung nennt.`,
    'Weitere Preise: die Menge, ab der jeder gilt, und der Stückpreis von dort an.',
    'Leistungen: eines Moduls am Stecker, eines Switch am Netzanschluss, mit den Bedingungen, unter denen sie gelten.',
    'Ausfälle: Reparaturen eines Moduls im Jahr; eines Switches die des Switches selbst, ohne seine Optik. Dazu der Test oder der Bestand, aus dem sie stammen.',
    'Wo Optik und der ganze Switch mit ihr gefragt sind, nennen Sie den Preis von einem oder beiden: Einer genügt für ein volles Angebot.',
    'Zeile, Gegenstand, Menge und Prüfwert bleiben, wie sie sind; die Blätter sind ohne Kennwort geschützt. Was Sie nicht anbieten, bleibt leer.',
  ],
  questionsHead: 'Was wir wissen müssen, das Wichtigste zuerst',
  asked: { line: 'Zeile', item: 'Gegenstand', use: 'Schnittstelle und Rate', quantity: 'Menge', check: 'Prüfwert' },
  fields,
  stepFrom: (number) => `Ab Menge, Preis ${number}`,
  stepPrice: (number) => `Stückpreis ${number}`,
  item: ({ what, rateGbps, switch: of, network }, architecture) =>
    ({
      module: `${architecture}: Optik eines Ports, ${exact(rateGbps ?? 0)} Gbit/s`,
      'card-module': `${architecture}: Optik einer Netzwerkkarte, ${exact(rateGbps ?? 0)} Gbit/s`,
      system: `${architecture}: ganzer Switch mit seiner Optik, ${of && exact(of.capacityGbps / 1000)} Tbit/s`,
      switch: `Switch ohne Optik, ${of && exact(of.capacityGbps / 1000)} Tbit/s`,
    })[what] + (network === null ? '' : ` (Netz ${network})`),
  use: ({ what, rateGbps, switch: of }) =>
    of
      ? switchText(of)
      : `${what === 'module' ? 'Port eines Switch' : 'Port einer Netzwerkkarte'}, ${exact(rateGbps ?? 0)} Gbit/s je Richtung`,
  question: (field, item) => `${field}: ${item}`,
  yesNo: ['ja', 'nein'],
  architectures: {
    retimed: 'Steckmodul mit DSP (FRO)',
    'half-retimed': 'Halb getaktetes Steckmodul (LRO)',
    linear: 'Lineares Steckmodul (LPO)',
    cpo: 'Optik im Chipgehäuse (CPO)',
    npo: 'Optik neben dem Chip (NPO)',
  },
  findings: {
    'other-form': () => 'Das Formular stammt aus einem anderen Szenario oder hat andere Tage oder eine andere Währung.',
    'no-bidder': ({ file }) => `Kein Bieter ist genannt; der Name der Datei steht für ihn: ${file}.`,
    'no-date': () => 'Das Angebot hat kein lesbares Datum: Keine seiner Zeilen gilt als Preis.',
    'no-lines': () => 'Eine Tabelle mit den Zeilen des Formulars fehlt.',
    'future-date': ({ date }) => `Das Datum des Angebots liegt in der Zukunft: ${date}.`,
    'same-bidder': ({ files }) =>
      `Denselben Bieter nennt auch ${files.join(', ')}. Jedes Formular zählt als eigenes Angebot.`,
    late: ({ date, due }) => `Zu spät: Datum ${date}, Frist ${due}.`,
    'removed-column': ({ header }) => `Die Spalte „${header}“ fehlt.`,
    'removed-line': ({ line }) => `${line}: Die Zeile fehlt. Sie hat keinen Preis, nicht den Preis null.`,
    'added-line': ({ row, text }) => `Zeile ${row} kam hinzu und bleibt ungelesen: ${text}.`,
    'line-twice': ({ line, row }) => `${line}: ein zweites Mal in Zeile ${row}; die erste gilt.`,
    'renamed-line': ({ line, asked, found }) => `${line}: Angefragt war „${asked}“, im Angebot steht „${found}“.`,
    'changed-quantity': ({ line, asked, found }) =>
      `${line}: Das Angebot gilt für ${found} Stück, angefragt ${asked === 1 ? 'war' : 'waren'} ${exact(asked)}.`,
    'earlier-quantity': ({ line, asked, found }) =>
      `${line}: Das Formular nannte ${found} Stück, das Szenario kauft jetzt ${exact(asked)}.`,
    'partial-bid': ({ lines, of }) =>
      `Teilangebot: kein Preis für ${lines.length} von ${counted(of, 'Zeile', 'Zeilen')}: ${lines.join(', ')}.`,
    gap: ({ line, fields: missing }) => `${line}: keine Antwort auf ${missing.map((one) => fields[one]).join('; ')}.`,
    'currency-assumed': ({ lines, currency }) => `Ohne Währung, gelesen als ${currency}: ${lines.join(', ')}.`,
    'other-currency': ({ line, asked, found }) => `${line}: in ${found}, angefragt war ${asked}.`,
    'text-number': ({ line, header, text, value }) =>
      `${line}, ${header}: Der Text „${text}“ gilt als ${exact(value)}.`,
    'negative-price': ({ line, header, text }) => `${line}, ${header}: ${text} liegt unter null und bleibt ungelesen.`,
    'zero-price': ({ line, header }) => `${line}, ${header}: Ein Preis von null bleibt ungelesen.`,
    expired: ({ line, validUntil }) => `${line}: nicht mehr gültig, nur bis ${validUntil}.`,
    'short-validity': ({ line, found, asked }) => `${line}: gültig bis ${found}, angefragt war ${asked}.`,
    unread: ({ line, problem }) =>
      `${line === null ? 'Nicht gelesen' : `${line}, nicht gelesen`}: ${refusals.refusalText(problem)}.`,
  },
};
