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
  power: 'Leistungsaufnahme, typisch [W]',
  powerMax: 'Leistungsaufnahme, maximal [W]',
  powerConditions: 'Messbedingungen der Leistung',
  laserIncluded: 'Laser enthalten (ja oder nein)',
  warrantyYears: 'Garantie [Jahre]',
  leadTimeWeeks: 'Lieferzeit [Wochen]',
  failureRate: 'Ausfälle je Stück [1/Jahr]',
  failureTest: 'Nachweis der Ausfallrate',
  validUntil: 'Gültig bis (JJJJ-MM-TT)',
  note: 'Bemerkung',
};

export const rfqWords: RfqWords = {
  title: 'Preisanfrage',
  sheets: { request: 'Anfrage', bid: 'Angebot' },
  lead: {
    xlsx: 'Bitte füllen Sie die gelben Zellen aus, hier und auf dem Blatt „Angebot“. Lassen Sie eine Zelle leer, wenn Sie keine Antwort haben: Eine leere Zelle gilt nie als null.',
    csv: 'Bitte füllen Sie die leeren Zellen aus: hier Bieter und Datum, weiter unten die Positionen des Angebots. Lassen Sie eine Zelle leer, wenn Sie keine Antwort haben: Eine leere Zelle gilt nie als null.',
  },
  facts: ({ scope, networks, lines, asked: { due, validUntil, currency } }) => [
    [
      'Netz',
      { switch: 'ein Switch', fabric: 'eine Fabric an einem Standort', campus: 'ein Campus aus mehreren Standorten' }[
        scope
      ],
    ],
    ...networks.map((one, i): [string, string] => [
      networks.length === 1 ? 'Switch' : `Netz ${i + 1}, Switch`,
      switchText(one) + (one.endpoints === null ? '' : `; ${counted(exact(one.endpoints), 'Endpunkt', 'Endpunkte')}`),
    ]),
    ['Positionen', exact(lines.length)],
    ['Angebote bis', due ?? 'kein Datum genannt'],
    ['Gültig mindestens bis', validUntil ?? 'kein Datum genannt'],
    ['Währung der Anfrage', currency],
  ],
  reference: 'Kennung',
  bidderHead: 'Ihr Angebot',
  bidder: { bidder: 'Bieter', date: 'Datum des Angebots (JJJJ-MM-TT)' },
  rulesHead: 'So antworten Sie',
  rules: ({ asked: { currency } }) => [
    `Preise: je Stück, ohne Steuern, in ${currency}, sofern die Position keine andere Währung nennt.`,
    'Staffelpreise: die Menge, ab der ein Preis gilt, und der Stückpreis ab dieser Menge.',
    'Leistungsaufnahme: bei Modulen am Steckverbinder, bei Switches am Stromanschluss, jeweils mit den Messbedingungen.',
    'Ausfälle: Reparaturen je Modul und Jahr; bei Switches nur die des Switches selbst, ohne seine Optik. Bitte nennen Sie den Test oder den Bestand im Feld, aus dem die Rate stammt.',
    'Sind sowohl die Optik als auch das Gesamtsystem angefragt, nennen Sie den Preis für eines oder beide: Ein Preis genügt für ein vollständiges Angebot.',
    'Position, Gegenstand, Menge und Prüfwert bitte nicht ändern; die Blätter sind ohne Kennwort geschützt. Was Sie nicht anbieten, bleibt leer.',
  ],
  questionsHead: 'Unsere Fragen, die wichtigsten zuerst',
  asked: {
    line: 'Position',
    item: 'Gegenstand',
    use: 'Schnittstelle und Datenrate',
    quantity: 'Menge',
    check: 'Prüfwert',
  },
  fields,
  stepFrom: (number) => `Ab Menge, Preis ${number}`,
  stepPrice: (number) => `Stückpreis ${number}`,
  item: ({ what, rateGbps, switch: of, network }, architecture) =>
    ({
      module: `${architecture}: Optik eines Ports, ${exact(rateGbps ?? 0)} Gbit/s`,
      'card-module': `${architecture}: Optik einer Netzwerkkarte, ${exact(rateGbps ?? 0)} Gbit/s`,
      system: `${architecture}: Gesamtsystem aus Switch und Optik, ${of && exact(of.capacityGbps / 1000)} Tbit/s`,
      switch: `Switch ohne Optik, ${of && exact(of.capacityGbps / 1000)} Tbit/s`,
    })[what] + (network === null ? '' : ` (Netz ${network})`),
  use: ({ what, rateGbps, switch: of }) =>
    of
      ? switchText(of)
      : `${what === 'module' ? 'Port eines Switches' : 'Port einer Netzwerkkarte'}, ${exact(rateGbps ?? 0)} Gbit/s je Richtung`,
  question: (field, item) => `${field}: ${item}`,
  yesNo: ['ja', 'nein'],
  architectures: {
    retimed: 'Steckbares Modul mit DSP (FRO)',
    'half-retimed': 'Steckbares Modul mit DSP nur in Senderichtung (LRO)',
    linear: 'Steckbares Modul ohne DSP (LPO)',
    cpo: 'Co-Packaged Optics (CPO)',
    npo: 'Near-Packaged Optics (NPO)',
  },
  findings: {
    'other-form': () =>
      'Das Formular stammt aus einem anderen Szenario oder hat andere Daten oder eine andere Währung.',
    'no-bidder': ({ file }) => `Kein Bieter genannt; an seiner Stelle steht der Dateiname: ${file}.`,
    'no-date': () => 'Das Angebot hat kein lesbares Datum: Keine seiner Positionen gilt als Preis.',
    'no-lines': () => 'Die Tabelle mit den Positionen des Formulars fehlt.',
    'future-date': ({ date }) => `Das Datum des Angebots liegt in der Zukunft: ${date}.`,
    'same-bidder': ({ files }) =>
      `Denselben Bieter nennt auch ${files.join(', ')}. Jedes Formular zählt als eigenes Angebot.`,
    late: ({ date, due }) => `Nach der Frist: Datum ${date}, Frist ${due}.`,
    'removed-column': ({ header }) => `Die Spalte „${header}“ fehlt.`,
    'removed-line': ({ line }) => `${line}: Die Position fehlt. Sie gilt als ohne Preis, nicht als Preis null.`,
    'added-line': ({ row, text }) => `Zeile ${row} wurde hinzugefügt und wird nicht gelesen: ${text}.`,
    'line-twice': ({ line, row }) => `${line}: ein zweites Mal in Zeile ${row}; die erste gilt.`,
    'renamed-line': ({ line, asked, found }) => `${line}: Angefragt war „${asked}“, im Angebot steht „${found}“.`,
    'changed-quantity': ({ line, asked, found }) =>
      `${line}: Das Angebot gilt für ${found} Stück, angefragt ${asked === 1 ? 'war' : 'waren'} ${exact(asked)}.`,
    'earlier-quantity': ({ line, asked, found }) =>
      `${line}: Das Formular nannte ${found} Stück, das Szenario kauft jetzt ${exact(asked)}.`,
    'partial-bid': ({ lines, of }) =>
      `Teilangebot: kein Preis für ${lines.length} von ${counted(of, 'Position', 'Positionen')}: ${lines.join(', ')}.`,
    gap: ({ line, fields: missing }) => `${line}: keine Antwort auf ${missing.map((one) => fields[one]).join('; ')}.`,
    'currency-assumed': ({ lines, currency }) => `Ohne Währung, gelesen als ${currency}: ${lines.join(', ')}.`,
    'other-currency': ({ line, asked, found }) => `${line}: in ${found}, angefragt war ${asked}.`,
    'text-number': ({ line, header, text, value }) =>
      `${line}, ${header}: Der Text „${text}“ gilt als ${exact(value)}.`,
    'negative-price': ({ line, header, text }) =>
      `${line}, ${header}: ${text} liegt unter null und wird nicht gelesen.`,
    'zero-price': ({ line, header }) => `${line}, ${header}: Ein Preis von null wird nicht gelesen.`,
    expired: ({ line, validUntil }) => `${line}: nicht mehr gültig, nur bis ${validUntil}.`,
    'short-validity': ({ line, found, asked }) => `${line}: gültig bis ${found}, angefragt war ${asked}.`,
    unread: ({ line, problem }) =>
      `${line === null ? 'Nicht gelesen' : `${line}, nicht gelesen`}: ${refusals.refusalText(problem)}.`,
  },
};
