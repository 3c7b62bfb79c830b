/** What is refused, in German. */
import type { JsonFault } from '../../scenario/json-fault.ts';
import type { AllowedValues, FoundValues } from '../../scenario/refusal.ts';
import { NumberFormats } from '../format.ts';
import { refusalsIn, type RefusalWords, type WordsOf } from '../refusal-words.ts';
import { columnUnits } from './column-units.ts';
import { germanNumbers } from './number-words.ts';

const unitNames = (units: readonly string[]): string[] => units.map((unit) => columnUnits[unit] ?? unit);

const formats = new NumberFormats('de', germanNumbers);
const exact = (value: number): string => formats.number(value, 12);
const after = (unit: string): string => (unit === '1' ? '' : ` ${formats.unit(unit)}`);

const megabytes = (bytes: number): string => `${formats.number(bytes / 1e6, 4)} MB`;

/** Where a text stops being JSON, and what stands there. */
export const placeInJson = ({ line, column, sign }: JsonFault): string =>
  sign === null ? `endet zu früh, in Zeile ${line}` : `Zeile ${line}, Spalte ${column}: ${sign}`;

const found: WordsOf<FoundValues> = {
  'unknown-key': () => 'ein unbekannter Schlüssel',
  missing: () => 'nicht angegeben',
  'no-subject': () => 'kein Bezug',
  band: () => 'eine Spanne',
  twice: ({ value }) => `${value} doppelt`,
  'unknown-edition': ({ value }) => `${value}, das diese Version nicht enthält`,
  'unknown-name': ({ value }) => `der unbekannte Name ${value}`,
  'unknown-subject': ({ value }) => `der unbekannte Bezug ${value}`,
  subject: ({ value }) => `der Bezug ${value}`,
  share: ({ value }) => `ein Anteil von ${value}`,
  'switch-links': ({ value, links }) =>
    `${value}, mit ${exact(links)} ${links === 1 ? 'Link' : 'Links'} der Rate eines Endpunkts`,
  'without-figures': ({ rate, names }) => `${exact(rate)} Gbit/s, wofür es keine Werte gibt: ${names.join(', ')}`,
  'of-purchase': () => 'für ein einzelnes Netz gesetzt',
  'all-stay': () => 'für jedes Netz gesetzt',
  'in-scope': ({ value }) => `Netze im Umfang ${value}`,
  'quote-for': ({ value }) => `ein Angebot für ${value}`,
  'figure-for': ({ value, of }) => `${value}, ein Wert für ${of}`,
  'figure-of': ({ value, of }) => `${value}, ein Wert von ${of}`,
  'no-unit': ({ value, of }) => `${value} (diese Eingabe hat keine Einheit, gefunden: ${of})`,
  'unknown-unit': ({ value, of }) => `${value} (${of} ist keine Einheit)`,
  'other-unit': ({ value, of, unit }) => `${value} (${of} passt nicht zu ${unit})`,
  'in-unit': ({ value, of }) => `${value}, in der Einheit ${formats.unit(of)}`,
  'set-before': ({ value, of }) => `${value}, schon durch ${of} gesetzt`,
  beside: ({ value, of }) => `${value} neben ${of}`,
  damaged: () => 'eine beschädigte Datei',
  protected: () => 'eine Datei mit Passwort',
  'old-workbook': () => 'eine Arbeitsmappe eines älteren Excel oder eine mit Passwort',
  'open-document': () => 'eine OpenDocument-Datei',
  'binary-workbook': () => 'eine binäre Arbeitsmappe',
  'no-workbook': () => 'eine ZIP-Datei ohne Arbeitsmappe',
  'web-page': () => 'eine Webseite (HTML)',
  'no-text': () => 'eine Datei, die kein Text ist',
  unreadable: () => 'eine Datei, die der Browser nicht lesen kann',
  'no-rows': () => 'keine Zeilen',
  'no-header': () => 'keine Zeile, die Anbieter, Produkt und Preis nennt',
  uncomputed: () => 'eine Formel ohne Wert',
  'damaged-part': ({ value }) => `Schaden im Teil ${value}`,
  'false-size': ({ value }) => `eine andere Größe von ${value}, als die Datei angibt`,
  'document-type': ({ value }) => `ein Dokumenttyp in ${value}`,
  'not-json': (at) => `kein JSON (${placeInJson(at)})`,
  'cell-error': ({ value }) => `der Fehler ${value}`,
  'file-bytes': ({ count }) => megabytes(count),
  inflated: ({ count }) => `entpackt ${megabytes(count)}`,
  'more-rows': ({ count }) => `mehr als ${exact(count)} Zeilen`,
  'more-columns': ({ count }) => `mehr als ${exact(count)} Spalten`,
  'more-cells': ({ count }) => `mehr als ${exact(count)} Zellen`,
  'several-numbers': ({ value, readings }) => `${value}, das ist ${readings.join(' oder ')}`,
  'several-days': ({ value, readings }) => `${value}, das ist ${readings.join(' oder ')}`,
  'several-names': ({ value, readings }) => `${value}, das nennt ${readings.join(' und ')}`,
  'cell-text': ({ line }) => `ein längerer Text in Zeile ${exact(line)}`,
  'later-version': ({ value }) => `${value}, die Form einer späteren Version von cpo-tco`,
  characters: ({ count }) => `${exact(count)} Zeichen`,
  entries: ({ count }) => `${exact(count)} Einträge`,
  cycle: ({ names }) => `ein Anteil von sich selbst: ${names.join(' von ')}`,
  'shares-in-a-row': ({ value, count }) => `${value}, Anteil von ${count} anderen nacheinander`,
  links: ({ rate, planes, link }) =>
    `${exact(rate)} Gbit/s über ${planes} ${planes === 1 ? 'Plane' : 'Planes'}, also Links mit ${formats.number(link, 6)} Gbit/s`,
  'card-over-port': ({ rate, port }) =>
    `${rate} Gbit/s, ein Modul, das sich nicht auf Ports von ${port} Gbit/s aufteilen lässt`,
  leaves: ({ power, left }) =>
    `${exact(power)} W; nach Switch und Lasern bleiben davon ${formats.number(left, 3)} W je Port`,
};

const allowed: WordsOf<AllowedValues> = {
  object: () => 'ein Objekt',
  text: () => 'Text, der nicht leer ist',
  'own-id': () => 'Wörter in Kleinbuchstaben mit Bindestrichen, etwa acme-linear',
  'free-id': () => 'eine Kennung, die noch frei ist',
  options: () => 'eine Liste mit mindestens einer Option',
  'option-once': () => 'jede Option einmal',
  plugged: () => 'eine Architektur, die in eine Netzwerkkarte passt',
  'input-name': () => 'der Name einer anderen Eingabe, etwa retimed.endPrice',
  quantity: () => 'eine Größe aus data/inputs.csv',
  'one-spelling': () => 'eine Schreibweise für jede Größe',
  'number-that-decides': () => 'eine Zahl: Sie bestimmt, welche Werte gelesen werden',
  'other-input': () => 'ein Anteil einer Eingabe, die ihr nicht selbst folgt',
  claim: () => 'cost oder power, eine Form und eine oder zwei verglichene Optionen, etwa cost,less,cpo,retimed',
  axes: () => 'zwei Eingaben dieses Vergleichs, die keine ganzen Zahlen sind, etwa cpo-1600g.endPrice',
  quotable: () => 'ein Angebot für einen Preis in USD oder eine Leistung in W',
  supplier: () => 'der Name des Anbieters',
  date: () => 'ein Datum als JJJJ-MM-TT',
  measurement: () => 'wo die Messung nachzulesen ist',
  figure: () => 'die Kennung eines Werts dieser Ausgabe',
  'loaded-edition': () => 'eine geladene Ausgabe',
  'rate-beside-currency': () => 'ein Kurs neben einer anderen Währung als USD',
  'of-purchase': ({ value }) => `ein Wert für alle Netze, als inputs.${value}`,
  'in-scopes': ({ scopes }) => `Netze im Umfang ${scopes.join(' oder ')}`,
  networks: ({ least, most }) => `${exact(least)} bis ${exact(most)} Netze`,
  'endpoints-of-network': () => 'wie viele Endpunkte das Netz verbindet, ab 1',
  'one-compared': () => 'mindestens ein Netz ohne diese Angabe, gebaut aus den verglichenen Optionen',
  'table-file': () => 'eine Tabelle als CSV, XLSX oder JSON',
  'whole-file': () => 'die vollständige, unveränderte Datei',
  unprotected: () => 'die Datei ohne Passwort',
  'plain-xml': () => 'eine Arbeitsmappe, wie Tabellenprogramme sie schreiben',
  'price-book': () =>
    'ein Preisbuch {"priceBook": 1, "quotes": [...]}, ein Szenario mit Angeboten oder eine Liste von Objekten',
  header: () => 'eine Zeile mit Namen von Spalten, etwa Anbieter, Produkt und Preis',
  'one-currency': () => 'eine einzige Währung in einer Zeile',
  'one-meaning': () => 'eine einzige Bedeutung; bitte das Dezimalzeichen angeben',
  day: () => 'ein Datum wie 2026-11-28, 28.11.2026 oder 28. Nov. 2026',
  'yes-or-no': () => 'ja oder nein',
  number: () => 'eine Zahl',
  computed: () => 'ein Wert; ein Tabellenprogramm berechnet ihn und speichert ihn mit der Datei',
  'quantity-step': () => 'eine Menge wie 1000 oder 1000+',
  'quoted-thing': () => 'Modul, Modul für Netzwerkkarten, Gesamtsystem oder Switch ohne Optik',
  'switch-name': () => 'ein Switch mit seinem Namen, etwa 51.2T',
  'product-feed': () => 'ein Feed {"version": 1, "sponsor": …, "products": […]}',
  'other-name': () => 'ein Name, den kein anderes Produkt hat',
  'value-or-range': () => 'entweder ein Wert, oder low, typical und high',
  'in-order': () => 'low, typical und high in dieser Reihenfolge',
  products: ({ most }) => `1 bis ${exact(most)} Produkte`,
  'plain-name': ({ most }) => `ein Name von höchstens ${exact(most)} Zeichen, ohne < > und Zeilenumbrüche`,
  'plain-note': ({ most }) => `ein Text von höchstens ${exact(most)} Zeichen, ohne < > und Zeilenumbrüche`,
  'bytes-to': ({ most }) => `höchstens ${megabytes(most)}`,
  'inflated-to': ({ most }) => `höchstens ${megabytes(most)}`,
  'rows-to': ({ most }) => `höchstens ${exact(most)}`,
  'columns-to': ({ most }) => `höchstens ${exact(most)}`,
  'cells-to': ({ most }) => `höchstens ${exact(most)}`,
  'characters-to': ({ most }) => `höchstens ${exact(most)} Zeichen`,
  'amount-in': ({ values }) => `eine Zahl, allein oder mit einer Einheit: ${unitNames(values).join(', ')}`,
  'rate-near': ({ value, rate }) => `${value} für 1 USD, etwa ${exact(rate)}`,
  architecture: () => 'die Kennung einer Architektur, etwa cpo',
  prices: () => 'mindestens ein Preis, als [{"from": 1, "price": 1000}]',
  'scenario-file': () => 'ein Szenario, das als Datei gespeichert wurde',
  currency: () => 'der Code einer Währung, etwa EUR',
  'day-from': ({ value }) => `${value}, der Tag des Angebots, oder später`,
  'from-typical': ({ least }) => `mindestens die typische Leistung von ${exact(least)} W`,
  noted: ({ values }) => `der Name einer Eingabe wie cpo-1600g.endPrice oder ${values.join(', ')}`,
  'quoted-only-for': ({ values }) => `kein solches Feld; nur Angebote für ${values.join(', ')} haben es`,
  range: ({ minimum, maximum, minimumExcluded, whole, unit }) =>
    `${whole ? 'eine ganze Zahl ' : ''}${minimumExcluded ? 'über ' : ''}${exact(minimum)} bis ${exact(maximum)}${after(unit)}`,
  'range-without-band': (range) => `${allowed.range(range)}; eine ganze Zahl hat keine Spanne`,
  value: ({ unit }) =>
    `eine Zahl${unit === '1' ? '' : ` in ${formats.unit(unit)}`}, eine Spanne {low, typical, high}, {"figure": id}, ein Anteil wie "75 % of retimed.endPrice"${unit === '1' ? '' : ` oder Text mit Einheit wie "9 ${unit}"`}`,
  'number-alone': ({ value, unit }) =>
    `${value}, die Zahl allein${unit === '1' ? '' : `, oder Text in der Form "${value} ${unit}"`}`,
  'number-in': ({ unit }) => `eine Zahl in ${formats.unit(unit)}; Einheiten werden nur bei Bedarf gelesen`,
  'text-in': ({ unit }) => `Text mit einer Einheit von ${unit}`,
  'input-in': ({ unit }) => `eine Eingabe in ${formats.unit(unit)}`,
  'figure-for': ({ value }) => `ein Wert für ${value}`,
  rate: ({ value }) => `${value} für 1 USD, über 0`,
  either: ({ values }) => `eines von ${values.join(' und ')}`,
  rates: ({ rates }) => `${rates.map(exact).join(', ')} Gbit/s, wofür es Werte gibt`,
  'rates-of-all': ({ rates }) =>
    `${rates.map(exact).join(', ')} Gbit/s, oder nur Optionen, die für diese Rate Werte haben`,
  'rates-of': ({ value, rates }) => `${rates.map(exact).join(', ')} Gbit/s, wofür ${value} Werte hat`,
  'card-lanes': ({ most, lane, lanes }) =>
    `bis ${exact(most)} Gbit/s: der Port oder ${lanes} Lanes von ${lane} Gbit/s, die sich auf mehrere Ports aufteilen`,
  factor: ({ most }) => `ein Faktor über 0 bis ${exact(most)}`,
  'at-most': ({ most }) => `höchstens ${exact(most)}`,
  'in-a-row': ({ most }) => `höchstens ${most} nacheinander`,
  endpoints: ({ most }) => `1 bis ${exact(most)}, so viele Endpunkte gibt es`,
  'endpoints-of-tiers': ({ most }) => `1 bis ${exact(most)}, so viele verbinden vier Ebenen`,
  'power-to': ({ most }) => `höchstens die ${exact(most)} W von systemPowerMax`,
  'power-from': ({ least }) => `mindestens ${exact(least)} W oder eine andere switchBasePower`,
  'whole-number': ({ least, most }) => `eine ganze Zahl von ${exact(least)} bis ${exact(most)}`,
  ports: ({ capacity, rate }) => `so viele, wie mit je ${exact(rate)} Gbit/s zusammen ${exact(capacity)} Gbit/s tragen`,
  'links-from': ({ least }) =>
    `ein Switch mit mindestens ${exact(least)} Links dieser Rate, einem nach unten und einem nach oben`,
  'top-switches': ({ least }) =>
    `mindestens ${exact(least)}, so viele füllen die Links dorthin, oder 0 für so viele wie nötig`,
  'leaf-links': ({ most, links, up }) =>
    `höchstens ${exact(most)} oder eine andere Überbuchung: Ein Leaf hat ${exact(links)} Links, und diese Endpunkte brauchen ${exact(up)} Links nach oben`,
  multiple: ({ rate }) => `eine ganze Zahl von Ports mit ${exact(rate)} Gbit/s`,
  links: ({ lane, port }) => `Links aus ganzen Lanes mit ${lane} Gbit/s, höchstens mit der Portrate von ${port} Gbit/s`,
};

export const refusalWords: RefusalWords = {
  found,
  allowed,
  refused: (field, one, others) => `${field}: gefunden ${one}; erlaubt: ${others}`,
  missing: (field, others) => `${field}: nicht angegeben; erlaubt: ${others}`,
  notChanged: (field, one, others) => `Nicht geändert: ${field} ist ${one}. Erlaubt: ${others}.`,
  outOfRange: (low, high, whole, above) =>
    `Bitte ${whole ? 'eine ganze Zahl' : 'einen Wert'} ${above ? `über ${low} bis` : `von ${low} bis`} ${high} eingeben.`,
  notAValue: (one, unit) => `„${one}“ ist ${unit ? `kein Betrag in ${unit}` : 'keine Zahl'}.`,
  other: (one, others) => `Gefunden: ${one}. Erlaubt: ${others}.`,
  cutOff: 'Der Link ist abgeschnitten oder verändert; das Szenario darin ist nicht lesbar.',
  packed: {
    damaged:
      'Der Link ist abgeschnitten oder verändert; bitte lassen Sie sich den Link oder das Szenario als Datei noch einmal schicken.',
    'too-large': 'Der Link enthält mehr, als ein Szenario enthalten kann; er wurde nicht geöffnet.',
  },
  later: (edition, leftOut) =>
    `Dieses Szenario stammt aus einer späteren Version von cpo-tco${edition === null ? '' : `, Ausgabe ${edition}`}: Was diese Version davon kennt, wird angezeigt${edition === null ? '' : ', mit den Werten ihrer eigenen Ausgabe'}${leftOut.length === 0 ? '' : `, ohne ${leftOut.join(', ')}`}.`,
  cutAfter: (name) => `Der Link ist nach ${name} abgeschnitten oder verändert; alles Weitere fehlt.`,
};

export const refusals = refusalsIn(refusalWords, formats);
