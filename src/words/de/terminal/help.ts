/** What `--help` says, in German. Longer than most files: one list for a translator. */
import { scenarioDefaults as usual } from '../../../scenario/scenario.ts';
import type { TerminalHelp } from '../../en/terminal/help.ts';

export const help: TerminalHelp = {
  values: {
    ADDRESS: 'ADRESSE',
    ARCHITECTURE: 'ARCHITEKTUR',
    CAPACITY: 'KAPAZITÄT',
    CLASS: 'KLASSE',
    CODE: 'CODE',
    CURRENCY: 'WÄHRUNG',
    DATE: 'DATUM',
    DIALECT: 'DIALEKT',
    EDITION: 'AUSGABE',
    FILE: 'DATEI',
    FORMAT: 'FORMAT',
    ID: 'KENNUNG',
    LANGUAGE: 'SPRACHE',
    LOADING: 'ZEITPUNKT',
    NAME: 'NAME',
    NAMES: 'NAMEN',
    NUMBER: 'ZAHL',
    OPTION: 'OPTION',
    REGION: 'REGION',
    SCOPE: 'UMFANG',
    SUBJECT: 'GEGENSTAND',
    SIGN: 'ZEICHEN',
    TABLE: 'TABELLE',
    THEME: 'SCHEMA',
    TIER: 'STUFE',
    'FEED.json': 'FEED.json',
    'FILE.csv': 'DATEI.csv',
    'FILE.html': 'DATEI.html',
    'FILE.svg': 'DATEI.svg',
    'FILE.svg|png': 'DATEI.svg|png',
    'FILE.xlsx': 'DATEI.xlsx',
    'A,B': 'A,B',
    'HEADER=FIELD': 'SPALTE=FELD',
    'NAME=VALUE': 'NAME=WERT',
  },
  takes: {
    none: '',
    file: '[Datei|-]',
    quantity: 'GRÖSSE [Datei|-]',
    edition: '[AUSGABE]',
    files: 'DATEI...',
    lines: 'DATEI|-',
    request: '[Datei|-] [--read DATEI...]',
    claim: 'text|add|check [Datei|-]',
  },
  usageFlags: '[Parameter]',
  flag: {
    edition: 'Ausgabe der Tabellen (Standard: die neueste)',
    capacity: `Switch-Kapazität (Standard ${usual.capacity})`,
    upperSwitch: 'Switch der zweiten Stufe (Standard: der der Leafs)',
    coreSwitch: 'Switch der dritten Stufe (Standard: der der zweiten)',
    fourthSwitch: 'Switch der vierten Stufe (Standard: der der dritten)',
    scope: `was gebaut wird (Standard ${usual.scope})`,
    region: `Region für Strompreis und CO₂ des Stromnetzes (Standard ${usual.region})`,
    buyerClass: `Käufer, dessen Preise gelten (Standard ${usual.buyerClass})`,
    options: 'Optionen im Vergleich, durch Kommas getrennt; die Datei kann weitere festlegen',
    baseline: `Option, mit der andere verglichen werden (Standard ${usual.baseline})`,
    set: 'setzt eine Eingabe; mehrmals möglich',
    draws: (most, standard) => `Anzahl simulierter Fälle, 1 bis ${most} (Standard ${standard})`,
    seed: (standard) => `ganze Zahl, mit der die Zufallsfolge beginnt (Standard ${standard})`,
    format: 'Ausgabeformat',
    out: 'schreibt die Antwort in eine Datei',
    currency: 'Währung der Beträge',
    workbench: 'Adresse des vollständigen Rechners, für einen Link dorthin',
    help: 'zeigt diese Hilfe',
    lang: 'Sprache der Meldungen sowie eines Berichts, einer Arbeitsmappe oder eines Formulars (Standard en); JSON, CSV und Nachweispakete bleiben englisch',
  },
  flags: 'Parameter',
  examples: 'Beispiele',
  settings: [
    'Ein Wert ist eine Zahl in der Einheit der Eingabe (pue=1.2), eine Spanne aus unterem, erwartetem und oberem Wert (pue=1.1:1.15:1.3), Text mit Einheit ("cpo.endPower=9 W"), ein Anteil einer anderen Eingabe ("linear.endPrice=75 % of retimed.endPrice") oder die Kennung eines Werts der Tabellen. Das Dezimalzeichen ist hier immer der Punkt. Ein Preis für einen ganzen Switch: cpo.systemPrice=118000, mit seiner Leistung: "cpo.systemPowerMax=1980 W".',
    '`cpo-tco compare --format json --inputs` nennt alle verwendeten Eingaben mit ihren Einheiten.',
  ],
  title: (version) =>
    `cpo-tco ${version}: Co-Packaged Optics (CPO) oder steckbare Module, nach Leistung und Gesamtkosten`,
  commands:
    'cpo-tco BEFEHL --help zeigt die Parameter eines Befehls. Eine Datei enthält ein Szenario als JSON; - ist die Standardeingabe.',
  exitCodes:
    'Rückgabewert: 0 für eine Antwort, 2 für abgelehnte Eingaben, 1 für einen internen Fehler oder wenn quotes oder rfq eine Zeile abgelehnt hat.',
  compare: {
    meaning:
      'ordnet alle Optionen nach Gesamtkosten und sagt, wie wahrscheinlich jede am günstigsten ist und was das ändern würde',
    inputs: 'ergänzt im JSON jede verwendete Eingabe',
    pairs: 'ergänzt im Text je Option einen Vergleich mit der Bezugsoption',
    examples: [
      'compare --capacity 51.2T --region de --lang de',
      'compare --scope fabric --set endpointCount=8192 --set "cpo.endPrice=900:1000:1200" --pairs',
      'compare angebot.json --format json --inputs --out ergebnis.json',
    ],
  },
  changes: {
    meaning: 'nennt, was ein Szenario ändert: Standard, eigener Wert, um wie viel, und die Notiz dazu',
    examples: [
      'changes --region de --set cpo.endPrice=900',
      'changes szenario.json --format csv --out aenderungen.csv',
    ],
  },
  explain: {
    meaning: 'zeigt Formel, Eingaben und Quellen einer Zahl',
    examples: ['explain networkPower --capacity 51.2T', 'explain cpo.endPrice'],
  },
  report: {
    meaning:
      'schreibt den ganzen Vergleich als eine HTML-Datei für Papier: Entscheidung, Kosten, was zählt, Angebote, Quellen',
    workbench: 'Adresse des vollständigen Rechners: Damit beginnt der Link im Bericht',
    notes:
      'Ein Browser druckt ihn auf vier bis sechs Seiten, A4 oder Letter, mit Seitenzahlen. Er enthält eigene Preise und Angebote und den Link, der sie wiederherstellt.',
    examples: [
      'report --scope fabric --region de --lang de --out bericht.html',
      'report --capacity 51.2T --lang de --currency EUR --workbench https://your.host/calculator/ --out bericht.html',
    ],
  },
  claim: {
    meaning: 'schreibt, verzeichnet und prüft Aussagen, die die Zahlen tragen',
    about: 'was niedriger sein soll',
    option: 'Option, für die die Aussage gilt (Standard: die niedrigste)',
    against: 'Option, mit der verglichen wird, oder all (Standard: die Referenz)',
    workbench: 'Adresse des Rechners, den der Link öffnet',
    scenario: 'Szenario oder Link mit einer Aussage',
    approver: 'wer den Satz freigegeben hat',
    expires: 'letzter Tag, an dem er stehen darf, JJJJ-MM-TT',
    publishedAt: 'Adresse einer Seite, auf der er steht; mehrfach möglich',
    id: 'Kennung des Eintrags (Standard: aus Aussage und Tag gebildet)',
    today: 'Tag, der als heute gilt, JJJJ-MM-TT',
    notes:
      'text schreibt eine Aussage mit allem, worauf sie beruht, oder sagt, warum die Zahlen sie nicht tragen und welche sie tragen. add nimmt eine Aussage in ein Verzeichnis auf, das es anlegt, wo keines ist, mit einer Datei, die sie belegt. check prüft jede Aussage eines Verzeichnisses oder einer Text-, Markdown- oder CSV-Datei mit Links erneut mit der neuesten Ausgabe; Sätze einer Liste stehen in der Sprache von --lang. Exit-Code: 0 alle werden getragen, 3 einige sind zu prüfen, 4 einige werden nicht getragen, 2 für Zurückgewiesenes.',
    examples: [
      'claim text szenario.json --about power --option cpo --against retimed',
      'claim add aussagen.json --scenario szenario.json --approver "A. Müller" --expires 2027-06-30',
      'claim check aussagen.json',
      'claim check website/cpo.md --today 2027-01-15 --lang de',
    ],
  },
  claims: {
    meaning: 'rechnet veröffentlichte Aussagen aus ihren eigenen Eingaben nach',
    examples: ['claims', 'claims --format json --out aussagen.json'],
  },
  moved: {
    meaning:
      'sagt, wie sich Gesamtkosten, Anteile und Urteil in jedem Szenario von data/scenarios seit einer eingefrorenen Ausgabe verändert haben und durch welchen Wert',
    json: 'dasselbe wie --format json',
    notes:
      'Ohne Ausgabe ist es die zuletzt eingefrorene. Ein Wert nach dem anderen kehrt zum früheren zurück, die wirksamsten zuerst; was danach noch abweicht, liegt an Formeln und an Werten, die der älteren Ausgabe fehlen.',
    examples: ['moved', 'moved 2026.11 --json --out veraendert.json'],
  },
  evidence: {
    meaning:
      'schreibt ein Ergebnis als JSON mit jeder Eingabe, Quelle und Formel dahinter, sodass jeder es nachrechnen kann',
    notes:
      'Das Paket enthält das Szenario, wie es gefragt wurde, und einen SHA-256 über alles. Es sagt selbst, auf Englisch, wie man es nachrechnet.',
    examples: [
      'evidence --capacity 51.2T --set cpo.endPrice=500 --out nachweis.json',
      'evidence szenario.json --draws 65,536 --out nachweis.json',
    ],
  },
  batch: {
    meaning:
      'berechnet viele Szenarien: je Zeile eines, als JSON, CSV oder Parquet, und je Zeile eine Antwort als JSON',
    columns: 'antwortet mit einer Zeile dieser Spalten je Szenario, als CSV oder Parquet, um ein Vielfaches schneller',
    key: 'Spalten der Eingabe oder Schlüssel ihrer Zeilen, die Szenarien unterscheiden; sie werden durchgereicht',
    out: 'Datei, die geschrieben wird: Zeilen mit Spalten, wenn der Name auf .csv oder .parquet endet, sonst JSON',
    threads: 'wie viele Threads rechnen (Standard: einer je Kern)',
    quiet: 'zeigt im Terminal keinen Fortschritt',
    notes:
      'Eine Datei, deren Name auf .parquet endet, wird als Parquet gelesen. Ihre Spalten oder die erste Zeile einer CSV-Datei nennen Eingaben, edition, capacity, upperSwitch, coreSwitch, fourthSwitch, scope, region, buyerClass, baseline oder options (durch Leerzeichen getrennt); eine leere Zelle setzt nichts. Ohne --draws sind die Antworten nur Erwartungswerte, das geht weit schneller. Die Antworten sind englisch. Spalten heißen wie bei sql: cpo.tco, cpo.npv, cpo.storage/tco, decision.best. Eine abgelehnte Zeile hat keine Zahlen; ihre Spalte refused sagt kurz, warum, error in einem Satz. Mehr steht in docs/scale.md.',
    examples: [
      'batch szenarien.csv --columns cpo.tco,retimed.tco,decision.best --out antworten.parquet',
      'batch szenarien.csv --out ergebnisse.jsonl',
      'batch angebote.jsonl --draws 4096',
    ],
  },
  sql: {
    meaning:
      'gibt eine SQL-Anweisung aus, die jede Zeile einer Tabelle von Szenarien in DuckDB, Spark oder Trino berechnet',
    dialect: 'Datenbank, für die die Anweisung ist',
    reads: 'Spalten der Tabelle, die gelesen werden: Namen von Eingaben und Einstellungen, durch Kommas getrennt',
    columns: 'Spalten der Antwort (Standard: Kosten, Leistung und CO₂ jeder Option, und welche am wenigsten kostet)',
    table: 'Name der Tabelle, wie er hinter FROM steht (Standard scenarios)',
    key: 'Spalten, die die Zeilen unterscheiden, durch Kommas getrennt (Standard id)',
    drawn: 'schreibt die simulierten Fälle, je Zeile einen, in eine Datei und liest deren Spalten',
    notes:
      'Eine Zeile ist ein Szenario; ein leerer Wert lässt, was das Szenario hier sagt. Spalten heißen, wie ein Szenario Eingaben und Einstellungen nennt: pue, cpo.endPrice, capacity, region, switches.mine.ports, storage/endpointCount; die einer Antwort cpo.tco, cpo.npv, cpo.storage/tco oder decision.best. Eine abgelehnte Zeile hat keine Zahlen, und ihre Spalte refused sagt, warum. docs/scale.md hat die Schritte für jede Datenbank.',
    examples: [
      'sql --reads pue,cpo.endPrice --columns cpo.tco,retimed.tco,decision.best',
      'sql szenario.json --dialect spark --reads endpointCount,pue --table lake.szenarien --key standort --out tco.sql',
    ],
  },
  quotes: {
    meaning: 'liest Angebote von Anbietern aus CSV, XLSX und JSON und zeigt je Zeile, ob und warum sie abgelehnt wird',
    scenario: 'Szenario, dessen eigene Produkte, Switches und Netze in den Angeboten stehen dürfen',
    supplier: 'Anbieter der Zeilen, die keinen nennen',
    date: 'Tag der Angebote, die keinen nennen, JJJJ-MM-TT',
    currency: 'Währung der Preise, die keine nennen',
    decimal: 'Dezimalzeichen aller Zahlen, die als Text dastehen',
    separator: 'Zeichen zwischen den Zellen von CSV',
    map: 'Feld einer Spalte, mit Einheit oder Währung und Menge; - lässt sie weg; mehrmals möglich',
    compare: 'ordnet alle Optionen mit den Angeboten und sagt, was von jedem Anbieter zu verlangen ist',
    json: 'gibt das Preisbuch als JSON aus; was abgelehnt wird, steht in der Fehlerausgabe',
    out: 'schreibt das Preisbuch; als CSV, wenn der Name auf .csv endet, sonst als JSON',
    notes:
      'Spalten werden an ihren Köpfen erkannt, deutsch oder englisch: Lieferant, Preis ab 1.000, Garantie, Supplier, Product, Price [EUR], Price 1000+, Power [W], Lead time (weeks). Nichts in einer Datei wird ausgeführt, und nichts wird gesendet.',
    examples: [
      'quotes angebote.xlsx',
      'quotes angebote.xlsx --scenario szenario.json --compare',
      'quotes angebote.csv acme.json --date 2026-11-02 --out preisbuch.json',
      'quotes preise.csv --supplier Acme --map "Listenpreis=price:EUR:1000" --map "Leistung=power:kW" --json',
    ],
  },
  rfq: {
    meaning:
      'schreibt ein Formular für eine Preisanfrage, die wertvollsten Fragen zuerst, und liest ausgefüllte Formulare ein',
    out: 'Formular, das geschrieben wird, als .xlsx oder .csv; mit --read das Preisbuch, als .csv oder .json',
    read: 'liest die ausgefüllten Formulare, die folgen; Szenario, Tage und Währung wie beim Schreiben des Formulars angeben',
    due: 'letzter Tag für ein Angebot, JJJJ-MM-TT',
    validUntil: 'Tag, bis zu dem die Preise gelten müssen, JJJJ-MM-TT',
    currency: 'verlangte Währung (Standard: USD)',
    json: 'gibt Befunde und Angebote je Bieter als JSON aus',
    date: 'Tag des Formulars oder eines Angebots ohne Datum, JJJJ-MM-TT (Standard für ein Formular: heute)',
    notes:
      'Das Formular enthält keinen eigenen Namen, keine Region, keinen Anbieter, keinen Preis und keine Leistung; was eine Antwort wert ist, steht nur hier. Eine Position, die fehlt oder keinen Preis hat, ist kein Angebot, nie ein Preis von null.',
    examples: [
      'rfq --scope fabric --due 2027-01-15 --valid-until 2027-04-30 --currency EUR --lang de --out anfrage.xlsx',
      'rfq szenario.json --lang de --out anfrage.csv',
      'rfq szenario.json --read acme.xlsx andere.csv --out preisbuch.json',
    ],
  },
  workbook: {
    meaning: 'schreibt den Vergleich als Arbeitsmappe (XLSX) mit rechnenden Formeln, Eingaben und Quellen',
    out: 'Datei, die geschrieben wird',
    date: 'Datum der Arbeitsmappe, JJJJ-MM-TT (Standard: heute)',
    examples: [
      'workbook --capacity 51.2T --lang de --out vergleich.xlsx',
      'workbook szenario.json --lang de --workbench https://your.host/calculator/ --out vergleich.xlsx',
    ],
  },
  picture: {
    meaning: 'zeichnet Frage, Antwort und Rangfolge oder eine Aussage als Folie, 16:9, SVG oder PNG',
    out: 'Datei, die geschrieben wird; ihre Endung bestimmt das Format',
    workbench: 'Adresse des ganzen Rechners, als Quelle genannt',
    notes:
      'Mit --about, --option oder --against oder einem Link mit einer Aussage zeigt die Folie diese Aussage; was die Zahlen nicht tragen, wird abgelehnt wie von claim text. PNG wird mit den Schriften dieses Rechners gezeichnet und braucht das Paket @resvg/resvg-js, das npm mit installiert, wo es geht.',
    examples: [
      'picture --about power --option cpo --against retimed --lang de --out claim.svg',
      'picture --scope fabric --region de --out folie.svg',
      'picture szenario.json --lang ja --workbench https://ihr.host/rechner/ --out folie.png',
    ],
  },
  embed: {
    meaning: 'gibt HTML zum Einfügen in eine Webseite aus: das Widget, einen Rahmen damit oder ein Bild',
    tier: 'was eingefügt wird',
    base: 'Adresse des Ordners mit den Dateien des Widgets; {version} darin steht für diese Version',
    locale: 'Sprache des Widgets (Standard: die der Seite)',
    theme: 'Farben',
    loading: 'wann es rechnet',
    locked: 'Eingaben, die Leser sehen und nicht ändern können; * für alle',
    hidden: 'Eingaben ohne Feld; * für alle',
    product: 'ergänzt ein eigenes Produkt; --set gibt seine Werte an',
    like: 'mit --product: Architektur, deren Werte gelten, bis andere gesetzt sind',
    sponsor: 'mit --product: Unternehmen, von dem die Werte stammen; Leser sehen seinen Namen',
    products:
      'fügt die Produkte eines Feeds hinzu (docs/marketing.md); Ihr Build ruft dies wieder auf, wenn er sich ändert',
    productFeed: 'Adresse eines Produkt-Feeds auf dem Server der Seite, den das Widget beim Laden liest',
    integrity: 'Stufe module: prüft die Dateien mit ihren Hashes, in drei Zeilen',
    out: 'Stufe static: Datei des Bildes',
    image: 'Stufe static: Adresse des veröffentlichten Bildes',
    notes:
      'Stufen: module, zwei Zeilen; strict, ein Skript mit seinem Hash; frame, ein abgeschotteter Rahmen; static, ein Bild als SVG. Namen von Eingaben sind durch Leerzeichen oder Kommas getrennt: --locked-inputs "pue cpo.endPrice". Eigene Preise (--set) kann in der Seite jeder lesen; im Rahmen stehen sie hinter dem # seiner Adresse, das Browser nicht senden.',
    examples: [
      'embed --base https://your.host/cpo-tco/{version}/ --region de --locale de --theme dark',
      'embed --base /cpo-tco/ --product "Acme LPO" --like linear --sponsor Acme --set acme-lpo.endPower=8.5',
      'embed --tier static --out cpo.svg --workbench https://your.host/calculator/',
    ],
  },
};
