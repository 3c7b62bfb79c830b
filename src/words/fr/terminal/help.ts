/** What `--help` says, in French. Longer than most files: one list for a translator. */
import { scenarioDefaults as usual } from '../../../scenario/scenario.ts';
import type { TerminalHelp } from '../../en/terminal/help.ts';

export const help: TerminalHelp = {
  values: {
    ADDRESS: 'ADRESSE',
    ARCHITECTURE: 'ARCHITECTURE',
    CAPACITY: 'CAPACITÉ',
    CLASS: 'CLASSE',
    CODE: 'CODE',
    CURRENCY: 'DEVISE',
    DATE: 'DATE',
    DIALECT: 'DIALECTE',
    EDITION: 'ÉDITION',
    FILE: 'FICHIER',
    FORMAT: 'FORMAT',
    ID: 'IDENTIFIANT',
    LANGUAGE: 'LANGUE',
    LOADING: 'MOMENT',
    NAME: 'NOM',
    NAMES: 'NOMS',
    NUMBER: 'NOMBRE',
    OPTION: 'OPTION',
    REGION: 'RÉGION',
    SCOPE: 'PÉRIMÈTRE',
    SIGN: 'SIGNE',
    SUBJECT: 'OBJET',
    TABLE: 'TABLE',
    THEME: 'THÈME',
    TIER: 'TYPE',
    'FEED.json': 'FLUX.json',
    'FILE.csv': 'FICHIER.csv',
    'FILE.html': 'FICHIER.html',
    'FILE.svg': 'FICHIER.svg',
    'FILE.svg|png': 'FICHIER.svg|png',
    'FILE.xlsx': 'FICHIER.xlsx',
    'A,B': 'A,B',
    'HEADER=FIELD': 'COLONNE=CHAMP',
    'NAME=VALUE': 'NOM=VALEUR',
  },
  takes: {
    none: '',
    file: '[fichier|-]',
    quantity: 'GRANDEUR [fichier|-]',
    edition: '[ÉDITION]',
    files: 'FICHIER...',
    lines: 'FICHIER|-',
    claim: 'text|add|check [fichier|-]',
    request: '[fichier|-] [--read FICHIER...]',
  },
  usageFlags: '[arguments]',
  flag: {
    edition: 'édition des tables (par défaut : la plus récente)',
    capacity: `capacité du commutateur (par défaut ${usual.capacity})`,
    upperSwitch: 'commutateur du deuxième niveau (par défaut : celui des leafs)',
    coreSwitch: 'commutateur du troisième niveau (par défaut : celui du deuxième)',
    fourthSwitch: 'commutateur du quatrième niveau (par défaut : celui du troisième)',
    scope: `ce qui est construit (par défaut ${usual.scope})`,
    region: `région pour le prix de l’électricité et l’intensité carbone du réseau électrique (par défaut ${usual.region})`,
    buyerClass: `acheteur dont les prix s’appliquent (par défaut ${usual.buyerClass})`,
    options: 'options à comparer, séparées par des virgules ; le fichier peut en définir d’autres',
    baseline: `option à laquelle les autres sont comparées (par défaut ${usual.baseline})`,
    set: 'fixe un paramètre ; peut être répété',
    draws: (most, standard) => `nombre de tirages, de 1 à ${most} (par défaut ${standard})`,
    seed: (standard) => `graine de la suite aléatoire, un nombre entier (par défaut ${standard})`,
    format: 'format de sortie',
    out: 'écrit la réponse dans un fichier',
    currency: 'devise des montants',
    workbench: 'adresse du calculateur complet, pour un lien vers lui',
    help: 'affiche cette aide',
    lang: 'langue des messages, et d’un rapport, d’un classeur ou d’un formulaire (par défaut en) ; JSON, CSV et dossiers de preuve restent en anglais',
  },
  flags: 'Arguments',
  examples: 'Exemples',
  settings: [
    'Une valeur est un nombre dans l’unité du paramètre (pue=1.2), une fourchette avec bas, attendu et haut (pue=1.1:1.15:1.3), un texte avec unité ("cpo.endPower=9 W"), une part d’un autre paramètre ("linear.endPrice=75 % of retimed.endPrice") ou l’identifiant d’une valeur des tables. Le signe décimal est ici toujours le point. Prix d’un commutateur complet : cpo.systemPrice=118000, avec sa puissance : "cpo.systemPowerMax=1980 W".',
    '`cpo-tco compare --format json --inputs` liste tous les paramètres utilisés, avec leurs unités.',
  ],
  title: (version) =>
    `cpo-tco ${version} : optique co-packagée (CPO) ou modules enfichables, en puissance et en coût total`,
  commands:
    'cpo-tco COMMANDE --help affiche les arguments d’une commande. Un fichier contient un scénario en JSON ; - désigne l’entrée standard.',
  exitCodes:
    'Code de sortie : 0 pour une réponse, 2 pour une saisie refusée, 1 pour une erreur interne ou quand quotes ou rfq refuse une ligne.',
  compare: {
    meaning:
      'classe toutes les options par coût total et dit avec quelle probabilité chacune est la moins chère, et ce qui changerait ce résultat',
    inputs: 'ajoute au JSON chaque paramètre utilisé',
    pairs: 'ajoute au texte une comparaison de chaque option avec la référence',
    examples: [
      'compare --capacity 51.2T --region fr --lang fr',
      'compare --scope fabric --set endpointCount=8192 --set "cpo.endPrice=900:1000:1200" --pairs',
      'compare devis.json --format json --inputs --out resultat.json',
    ],
  },
  changes: {
    meaning: 'liste ce qu’un scénario modifie : valeur par défaut, valeur saisie, écart et remarque',
    examples: [
      'changes --region fr --set cpo.endPrice=900',
      'changes scenario.json --format csv --out modifications.csv',
    ],
  },
  explain: {
    meaning: 'montre la formule, les paramètres et les sources d’un nombre',
    examples: ['explain networkPower --capacity 51.2T', 'explain cpo.endPrice'],
  },
  report: {
    meaning:
      'écrit toute la comparaison dans un fichier HTML à imprimer : décision, coût, ce qui compte, devis, sources',
    workbench: 'adresse du calculateur complet : le lien du rapport commence par elle',
    notes:
      'Un navigateur l’imprime sur quatre à six pages, A4 ou lettre, avec numéros de page. Il contient les prix saisis et les devis, et le lien qui les rétablit.',
    examples: [
      'report --scope fabric --region fr --lang fr --out rapport.html',
      'report --capacity 51.2T --lang fr --currency EUR --workbench https://your.host/calculator/ --out rapport.html',
    ],
  },
  claims: {
    meaning: 'recalcule des allégations publiées à partir de leurs propres données',
    examples: ['claims', 'claims --format json --out allegations.json'],
  },
  claim: {
    meaning: 'écrit, enregistre et vérifie des allégations que les valeurs étayent',
    about: 'ce qui doit être plus bas',
    option: 'option sur laquelle porte l’allégation (par défaut : la plus basse)',
    against: 'option à laquelle elle est comparée, ou all (par défaut : la référence)',
    workbench: 'adresse du calculateur qu’ouvre le lien',
    scenario: 'scénario, ou lien avec une allégation',
    approver: 'qui a approuvé la phrase',
    expires: 'dernier jour où elle peut rester publiée, AAAA-MM-JJ',
    publishedAt: 'adresse d’une page où elle se trouve ; peut être répété',
    id: 'identifiant de l’entrée (par défaut : formé de l’allégation et du jour)',
    today: 'jour à prendre pour aujourd’hui, AAAA-MM-JJ',
    notes:
      'text écrit une allégation avec tout ce sur quoi elle repose, ou dit pourquoi les valeurs ne l’étayent pas et ce qu’elles étayent. add inscrit une allégation dans un registre, créé au besoin, avec un fichier de justificatifs. check vérifie de nouveau, avec l’édition la plus récente, chaque allégation d’un registre ou d’un fichier texte, Markdown ou CSV avec liens ; les phrases d’une liste sont dans la langue de --lang. Code de sortie : 0 si toutes sont étayées, 3 si certaines sont à vérifier, 4 si certaines ne sont pas étayées, 2 pour une saisie refusée.',
    examples: [
      'claim text scenario.json --about power --option cpo --against retimed',
      'claim add allegations.json --scenario scenario.json --approver "A. Martin" --expires 2027-06-30',
      'claim check allegations.json',
      'claim check site/cpo.md --today 2027-01-15 --lang fr',
    ],
  },
  moved: {
    meaning:
      'dit comment coût total, probabilités et verdict ont changé depuis une édition figée, dans chaque scénario de data/scenarios, et à cause de quelle valeur',
    json: 'comme --format json',
    notes:
      'Sans édition, c’est la dernière figée. Les valeurs reviennent l’une après l’autre à l’ancienne, celles qui comptent le plus d’abord ; l’écart qui reste vient des formules et des valeurs que l’édition plus ancienne n’a pas.',
    examples: ['moved', 'moved 2026.11 --json --out variations.json'],
  },
  evidence: {
    meaning: 'écrit un résultat en JSON avec chaque paramètre, source et formule, pour que chacun puisse le recalculer',
    notes:
      'Le dossier contient le scénario tel qu’il a été demandé, et un SHA-256 de tout son contenu. Il dit lui-même, en anglais, comment le recalculer.',
    examples: [
      'evidence --capacity 51.2T --set cpo.endPrice=500 --out preuve.json',
      'evidence scenario.json --draws 65,536 --out preuve.json',
    ],
  },
  batch: {
    meaning:
      'calcule beaucoup de scénarios : un par ligne en entrée, en JSON, CSV ou Parquet, et une ligne de JSON en sortie pour chacun',
    columns: 'répond par une ligne de ces colonnes par scénario, en CSV ou Parquet, bien plus vite',
    key: 'colonnes du fichier, ou clés de ses lignes, qui distinguent les scénarios et sont reprises',
    out: 'fichier à écrire : des lignes de colonnes si le nom finit par .csv ou .parquet, sinon du JSON',
    threads: 'nombre de threads qui calculent (par défaut : un par cœur)',
    quiet: 'n’affiche aucune progression dans le terminal',
    notes:
      'Un fichier dont le nom finit par .parquet est lu comme Parquet. Ses colonnes, ou la première ligne d’un fichier CSV, nomment des paramètres, edition, capacity, upperSwitch, coreSwitch, fourthSwitch, scope, region, buyerClass, baseline ou options (séparées par des espaces) ; une cellule vide ne fixe rien. Sans --draws, les réponses ne sont que des valeurs attendues, ce qui est bien plus rapide. Les réponses sont en anglais. Les colonnes portent les noms de sql : cpo.tco, cpo.npv, cpo.storage/tco, decision.best. Une ligne refusée n’a pas de nombres ; sa colonne refused dit pourquoi en bref, error en une phrase. Voir docs/scale.md.',
    examples: [
      'batch scenarios.csv --columns cpo.tco,retimed.tco,decision.best --out reponses.parquet',
      'batch scenarios.csv --out resultats.jsonl',
      'batch devis.jsonl --draws 4096',
    ],
  },
  sql: {
    meaning:
      'affiche une instruction SQL qui calcule chaque ligne d’une table de scénarios dans DuckDB, Spark ou Trino',
    dialect: 'moteur auquel l’instruction est destinée',
    reads: 'colonnes de la table à lire : noms de paramètres et de réglages, séparés par des virgules',
    columns: 'colonnes de la réponse (par défaut : coût, puissance et carbone de chaque option, et la moins chère)',
    table: 'nom de la table, tel qu’il suit "FROM" (par défaut scenarios)',
    key: 'colonnes qui distinguent les lignes, séparées par des virgules (par défaut id)',
    drawn: 'écrit les tirages dans un fichier, un par ligne, et en lit les colonnes',
    notes:
      'Une ligne est un scénario ; une valeur vide laisse ce que dit le scénario donné ici. Les colonnes portent les noms qu’un scénario donne aux paramètres et aux réglages : pue, cpo.endPrice, capacity, region, switches.mine.ports, storage/endpointCount ; celles d’une réponse cpo.tco, cpo.npv, cpo.storage/tco ou decision.best. Une ligne refusée n’a pas de nombres, et sa colonne refused dit pourquoi. docs/scale.md donne les étapes pour chaque moteur.',
    examples: [
      'sql --reads pue,cpo.endPrice --columns cpo.tco,retimed.tco,decision.best',
      'sql scenario.json --dialect spark --reads endpointCount,pue --table lac.scenarios --key site --out tco.sql',
    ],
  },
  quotes: {
    meaning:
      'lit des devis de fournisseurs en CSV, XLSX et JSON, et montre chaque ligne acceptée, ou refusée avec son motif',
    scenario: 'scénario dont les devis peuvent nommer les produits, commutateurs et réseaux',
    supplier: 'fournisseur des lignes qui n’en nomment pas',
    date: 'jour des devis qui n’en ont pas, AAAA-MM-JJ',
    currency: 'devise des prix qui n’en ont pas',
    decimal: 'signe décimal de tous les nombres écrits comme texte',
    separator: 'ce qui sépare les cellules du CSV',
    map: 'champ d’une colonne, avec unité, ou devise et quantité ; - l’écarte ; peut être répété',
    compare: 'classe toutes les options avec les devis, et dit ce qu’il faut demander à chaque fournisseur',
    json: 'affiche le livre de prix en JSON ; les refus vont sur la sortie d’erreur',
    out: 'écrit le livre de prix ; en CSV si le nom finit par .csv, sinon en JSON',
    notes:
      'Les colonnes se reconnaissent à leurs en-têtes, en français ou en anglais : Fournisseur, Produit, Prix à partir de 1000, Garantie, Supplier, Product, Price [EUR], Power [W], Lead time (weeks). Rien de ce que contient un fichier n’est exécuté, et rien n’est envoyé.',
    examples: [
      'quotes devis.xlsx',
      'quotes devis.xlsx --scenario scenario.json --compare',
      'quotes devis.csv acme.json --date 2026-11-02 --out livre.json',
      'quotes prix.csv --supplier Acme --map "Tarif=price:EUR:1000" --map "Consommation=power:kW" --json',
    ],
  },
  rfq: {
    meaning:
      'écrit un formulaire de demande de prix, les questions qui rapportent le plus d’abord, et relit les formulaires remplis',
    out: 'formulaire à écrire, en .xlsx ou .csv ; avec --read, le livre de prix, en .csv ou .json',
    read: 'lit les formulaires remplis qui suivent ; indiquer le scénario, les dates et la devise du formulaire',
    due: 'dernier jour pour une offre, AAAA-MM-JJ',
    validUntil: 'jour jusqu’auquel les prix doivent tenir, AAAA-MM-JJ',
    currency: 'devise demandée (par défaut : USD)',
    json: 'affiche en JSON les constats et les devis de chaque soumissionnaire',
    date: 'jour du formulaire, ou d’une offre sans date, AAAA-MM-JJ (par défaut pour un formulaire : aujourd’hui)',
    notes:
      'Le formulaire ne contient aucun nom propre à l’acheteur, ni région, ni fournisseur, ni prix, ni puissance ; ce que vaut une réponse ne s’affiche qu’ici. Une ligne absente ou sans prix n’est pas un devis, et jamais un prix de zéro.',
    examples: [
      'rfq --scope fabric --due 2027-01-15 --valid-until 2027-04-30 --currency EUR --lang fr --out demande.xlsx',
      'rfq scenario.json --lang fr --out demande.csv',
      'rfq scenario.json --read acme.xlsx autre.csv --out livre.json',
    ],
  },
  workbook: {
    meaning: 'écrit la comparaison dans un classeur (XLSX) avec formules actives, paramètres et sources',
    out: 'fichier à écrire',
    date: 'date que porte le classeur, AAAA-MM-JJ (par défaut : aujourd’hui)',
    examples: [
      'workbook --capacity 51.2T --lang fr --out comparaison.xlsx',
      'workbook scenario.json --lang fr --workbench https://your.host/calculator/ --out comparaison.xlsx',
    ],
  },
  picture: {
    meaning: 'dessine question, réponse et classement, ou une allégation, sur une diapositive 16:9, en SVG ou PNG',
    out: 'fichier à écrire ; son extension détermine le format',
    workbench: 'adresse du calculateur complet, citée comme source',
    notes:
      'Avec --about, --option ou --against, ou un lien avec une allégation, la diapositive porte cette allégation ; celle que les valeurs n’étayent pas est refusée comme par claim text. Le PNG se dessine avec les polices de cette machine et demande le paquet @resvg/resvg-js, que npm installe avec celui-ci là où c’est possible.',
    examples: [
      'picture --about power --option cpo --against retimed --lang fr --out claim.svg',
      'picture --scope fabric --region fr --lang fr --out diapositive.svg',
      'picture scenario.json --lang ja --workbench https://your.host/calculator/ --out diapositive.png',
    ],
  },
  embed: {
    meaning: 'affiche le HTML à coller dans une page web : le widget, un cadre qui le contient ou une image',
    tier: 'ce qui est collé',
    base: 'adresse du dossier des fichiers du widget ; {version} y tient lieu de cette version',
    locale: 'langue du widget (par défaut : celle de la page)',
    theme: 'couleurs',
    loading: 'moment du calcul',
    locked: 'paramètres que les lecteurs voient sans pouvoir les changer ; * pour tous',
    hidden: 'paramètres sans champ ; * pour tous',
    product: 'ajoute un produit ; --set donne ses valeurs',
    like: 'avec --product : architecture dont les valeurs s’appliquent tant que d’autres ne sont pas fixées',
    sponsor: 'avec --product : entreprise qui donne les valeurs ; les lecteurs voient son nom',
    products: 'ajoute les produits d’un flux (docs/marketing.md) ; à relancer dans votre compilation quand il change',
    productFeed: 'adresse d’un flux de produits sur le serveur de la page, que le widget lit à son chargement',
    integrity: 'type module : contrôle les fichiers par leurs empreintes, en trois lignes',
    out: 'type static : fichier de l’image',
    image: 'type static : adresse de l’image publiée',
    notes:
      'Types : module, deux lignes ; strict, un script avec son empreinte ; frame, un cadre isolé (sandbox) ; static, une image SVG. Les noms de paramètres se séparent par des espaces ou des virgules : --locked-inputs "pue cpo.endPrice". Les prix saisis (--set) sont lisibles par tous dans la page ; dans un cadre, ils suivent le # de son adresse, que les navigateurs n’envoient pas.',
    examples: [
      'embed --base https://your.host/cpo-tco/{version}/ --region fr --locale fr --theme dark',
      'embed --base /cpo-tco/ --product "Acme LPO" --like linear --sponsor Acme --set acme-lpo.endPower=8.5',
      'embed --tier static --out cpo.svg --workbench https://your.host/calculator/',
    ],
  },
};
