/** What is refused, in French. */
import type { JsonFault } from '../../scenario/json-fault.ts';
import type { AllowedValues, FoundValues } from '../../scenario/refusal.ts';
import { NumberFormats } from '../format.ts';
import { refusalsIn, type RefusalWords, type WordsOf } from '../refusal-words.ts';
import { columnUnits } from './column-units.ts';
import { frenchNumbers } from './number-words.ts';

const unitNames = (units: readonly string[]): string[] => units.map((unit) => columnUnits[unit] ?? unit);

const formats = new NumberFormats('fr', frenchNumbers);
const exact = (value: number): string => formats.number(value, 12);
const after = (unit: string): string => (unit === '1' ? '' : ` ${formats.unit(unit)}`);

const megabytes = (bytes: number): string => `${formats.number(bytes / 1e6, 4)} Mo`;

/** Where a text stops being JSON, and what stands there. */
export const placeInJson = ({ line, column, sign }: JsonFault): string =>
  sign === null ? `fin prématurée, ligne ${line}` : `ligne ${line}, colonne ${column} : ${sign}`;

const found: WordsOf<FoundValues> = {
  'unknown-key': () => 'une clé inconnue',
  missing: () => 'absent',
  'no-subject': () => 'aucun sujet',
  band: () => 'une fourchette',
  twice: ({ value }) => `${value} en double`,
  'unknown-edition': ({ value }) => `${value}, absente de cette version`,
  'unknown-name': ({ value }) => `le nom inconnu ${value}`,
  'unknown-subject': ({ value }) => `le sujet inconnu ${value}`,
  subject: ({ value }) => `le sujet ${value}`,
  share: ({ value }) => `une part de « ${value} »`,
  'switch-links': ({ value, links }) =>
    `${value}, avec ${exact(links)} ${links < 2 ? 'liaison' : 'liaisons'} au débit d’un point de terminaison`,
  'without-figures': ({ rate, names }) => `${exact(rate)} Gbit/s, débit sans valeurs pour ${names.join(', ')}`,
  'of-purchase': () => 'fixé pour un seul réseau',
  'all-stay': () => 'fixé pour tous les réseaux',
  'in-scope': ({ value }) => `des réseaux dans le périmètre ${value}`,
  'quote-for': ({ value }) => `un devis pour ${value}`,
  'figure-for': ({ value, of }) => `${value}, une valeur pour ${of}`,
  'figure-of': ({ value, of }) => `${value}, une valeur de l’option ${of}`,
  'no-unit': ({ value, of }) => `${value} (cette entrée n’a pas d’unité, trouvé : ${of})`,
  'unknown-unit': ({ value, of }) => `${value} (unité inconnue : ${of})`,
  'other-unit': ({ value, of, unit }) => `${value} (${of} ne se convertit pas en ${unit})`,
  'in-unit': ({ value, of }) => `${value}, dans l’unité ${formats.unit(of)}`,
  'set-before': ({ value, of }) => `${value}, déjà fixé par ${of}`,
  beside: ({ value, of }) => `${value} à côté de « ${of} »`,
  damaged: () => 'un fichier endommagé',
  protected: () => 'un fichier protégé par mot de passe',
  'old-workbook': () => 'un classeur d’un ancien Excel, ou protégé par mot de passe',
  'open-document': () => 'un fichier OpenDocument',
  'binary-workbook': () => 'un classeur binaire',
  'no-workbook': () => 'un fichier ZIP sans classeur',
  'web-page': () => 'une page web (HTML)',
  'no-text': () => 'un fichier qui n’est pas du texte',
  unreadable: () => 'un fichier que le navigateur ne peut pas lire',
  'no-rows': () => 'aucune ligne',
  'no-header': () => 'aucune ligne qui nomme fournisseur, produit et prix',
  uncomputed: () => 'une formule sans valeur',
  'damaged-part': ({ value }) => `un dommage dans sa partie ${value}`,
  'false-size': ({ value }) => `${value}, d’une autre taille que celle indiquée par le fichier`,
  'document-type': ({ value }) => `un type de document dans ${value}`,
  'not-json': (at) => `un texte qui n’est pas du JSON (${placeInJson(at)})`,
  'cell-error': ({ value }) => `l’erreur ${value}`,
  'file-bytes': ({ count }) => megabytes(count),
  inflated: ({ count }) => `${megabytes(count)} une fois décompressé`,
  'more-rows': ({ count }) => `plus de ${exact(count)} lignes`,
  'more-columns': ({ count }) => `plus de ${exact(count)} colonnes`,
  'more-cells': ({ count }) => `plus de ${exact(count)} cellules`,
  'several-numbers': ({ value, readings }) => `${value}, qui peut être ${readings.join(' ou ')}`,
  'several-days': ({ value, readings }) => `${value}, qui peut être ${readings.join(' ou ')}`,
  'several-names': ({ value, readings }) => `${value}, qui désigne ${readings.join(' et ')}`,
  'cell-text': ({ line }) => `un texte plus long à la ligne ${exact(line)}`,
  'later-version': ({ value }) => `${value}, le format d’une version ultérieure de cpo-tco`,
  characters: ({ count }) => `${exact(count)} ${count < 2 ? 'caractère' : 'caractères'}`,
  entries: ({ count }) => `${exact(count)} ${count < 2 ? 'entrée' : 'entrées'}`,
  cycle: ({ names }) => `une part de soi-même : ${names.join(' → ')}`,
  'shares-in-a-row': ({ value, count }) => `${value}, part de ${count} autres à la suite`,
  links: ({ rate, planes, link }) =>
    `${exact(rate)} Gbit/s sur ${planes} ${planes < 2 ? 'plan' : 'plans'}, soit des liaisons de ${formats.number(link, 6)} Gbit/s`,
  'card-over-port': ({ rate, port }) =>
    `${exact(rate)} Gbit/s, un module qui ne se répartit pas sur des ports de ${exact(port)} Gbit/s`,
  leaves: ({ power, left }) =>
    `${exact(power)} W, dont il reste ${formats.number(left, 3)} W par port après le commutateur et ses lasers`,
};

const allowed: WordsOf<AllowedValues> = {
  object: () => 'un objet',
  text: () => 'un texte non vide',
  'own-id': () => 'des mots en minuscules reliés par des tirets, comme acme-linear',
  'free-id': () => 'un identifiant libre',
  options: () => 'une liste d’au moins une option',
  'option-once': () => 'chaque option une seule fois',
  plugged: () => 'une architecture qui s’enfiche dans une carte réseau',
  'input-name': () => 'le nom d’un autre paramètre, comme retimed.endPrice',
  quantity: () => 'une grandeur de data/inputs.csv',
  'one-spelling': () => 'une seule graphie par grandeur',
  'number-that-decides': () => 'un nombre : il détermine les valeurs à lire',
  'other-input': () => 'une part d’un paramètre qui ne suit pas celui-ci',
  claim: () => 'cost ou power, une forme et une ou deux options comparées, comme cost,less,cpo,retimed',
  axes: () => 'deux paramètres de cette comparaison qui ne sont pas des nombres entiers, comme cpo-1600g.endPrice',
  quotable: () => 'un devis pour un prix en USD ou une puissance en W',
  supplier: () => 'le nom du fournisseur',
  date: () => 'une date au format AAAA-MM-JJ',
  measurement: () => 'où lire la mesure',
  figure: () => 'l’identifiant d’une valeur de cette édition',
  'loaded-edition': () => 'une édition chargée',
  'rate-beside-currency': () => 'un taux de change à côté d’une devise autre que USD',
  'of-purchase': ({ value }) => `une valeur pour tous les réseaux, comme inputs.${value}`,
  'in-scopes': ({ scopes }) => `des réseaux dans le périmètre ${scopes.join(' ou ')}`,
  networks: ({ least, most }) => `${exact(least)} à ${exact(most)} réseaux`,
  'endpoints-of-network': () => 'combien de points de terminaison le réseau relie, à partir de 1',
  'one-compared': () => 'au moins un réseau sans ce champ, bâti avec les options comparées',
  'table-file': () => 'un tableau en CSV, XLSX ou JSON',
  'whole-file': () => 'le fichier tel qu’il a été écrit',
  unprotected: () => 'le fichier sans mot de passe',
  'plain-xml': () => 'un classeur tel que l’écrivent les tableurs',
  'price-book': () =>
    'un livre de prix {"priceBook": 1, "quotes": [...]}, un scénario avec devis ou une liste d’objets',
  header: () => 'une ligne de noms de colonnes, comme Fournisseur, Produit et Prix',
  'one-currency': () => 'une seule devise par ligne',
  'one-meaning': () => 'un seul sens ; préciser le signe décimal',
  day: () => 'une date comme 2026-11-28, 28/11/2026 ou 28 nov. 2026',
  'yes-or-no': () => 'oui ou non',
  number: () => 'un nombre',
  computed: () => 'une valeur ; un tableur la calcule et l’enregistre avec le fichier',
  'quantity-step': () => 'une quantité comme 1000 ou 1000+',
  'quoted-thing': () => 'module, module de carte, commutateur complet ou commutateur sans optique',
  'switch-name': () => 'un commutateur par son nom, comme 51.2T',
  'product-feed': () => 'un flux {"version": 1, "sponsor": …, "products": […]}',
  'other-name': () => 'un nom qu’aucun autre produit ne porte',
  'value-or-range': () => 'soit une valeur, soit low, typical et high',
  'in-order': () => 'low, typical et high dans cet ordre',
  products: ({ most }) => `de 1 à ${exact(most)} produits`,
  'plain-name': ({ most }) => `un nom de ${exact(most)} caractères au plus, sans < > ni saut de ligne`,
  'plain-note': ({ most }) => `un texte de ${exact(most)} caractères au plus, sans < > ni saut de ligne`,
  'bytes-to': ({ most }) => `au plus ${megabytes(most)}`,
  'inflated-to': ({ most }) => `au plus ${megabytes(most)}`,
  'rows-to': ({ most }) => `au plus ${exact(most)}`,
  'columns-to': ({ most }) => `au plus ${exact(most)}`,
  'cells-to': ({ most }) => `au plus ${exact(most)}`,
  'characters-to': ({ most }) => `au plus ${exact(most)} caractères`,
  'amount-in': ({ values }) => `un nombre, seul ou avec une unité : ${unitNames(values).join(', ')}`,
  'rate-near': ({ value, rate }) => `${value} pour 1 USD, par exemple ${exact(rate)}`,
  architecture: () => 'l’identifiant d’une architecture, comme cpo',
  prices: () => 'au moins un prix, comme [{"from": 1, "price": 1000}]',
  'scenario-file': () => 'un scénario enregistré comme fichier',
  currency: () => 'le code d’une devise, comme EUR',
  'day-from': ({ value }) => `${value}, le jour du devis, ou plus tard`,
  'from-typical': ({ least }) => `au moins la puissance typique de ${exact(least)} W`,
  noted: ({ values }) => `le nom d’un paramètre, comme cpo-1600g.endPrice, ou ${values.join(', ')}`,
  'quoted-only-for': ({ values }) => `aucun champ de ce nom ; seul un devis pour ${values.join(', ')} l’a`,
  range: ({ minimum, maximum, minimumExcluded, whole, unit }) =>
    `${whole ? 'un nombre entier, ' : ''}${minimumExcluded ? `plus de ${exact(minimum)} et jusqu’à` : `${exact(minimum)} à`} ${exact(maximum)}${after(unit)}`,
  'range-without-band': (range) => `${allowed.range(range)} ; un nombre entier n’a pas de fourchette`,
  value: ({ unit }) =>
    `un nombre${unit === '1' ? '' : ` en ${formats.unit(unit)}`}, une fourchette {low, typical, high}, {"figure": id}, une part comme "75 % of retimed.endPrice"${unit === '1' ? '' : ` ou un texte avec unité comme "9 ${unit}"`}`,
  'number-alone': ({ value, unit }) =>
    `${value}, le nombre seul${unit === '1' ? '' : `, ou un texte de la forme "${value} ${unit}"`}`,
  'number-in': ({ unit }) => `un nombre en ${formats.unit(unit)} ; les unités ne sont lues que sur demande`,
  'text-in': ({ unit }) => `un texte avec une unité (${unit})`,
  'input-in': ({ unit }) => `un paramètre en ${formats.unit(unit)}`,
  'figure-for': ({ value }) => `une valeur pour ${value}`,
  rate: ({ value }) => `${value} pour 1 USD, supérieur à 0`,
  either: ({ values }) => `un seul des deux : ${values.join(' et ')}`,
  rates: ({ rates }) => `${rates.map(exact).join(', ')} Gbit/s, débits pour lesquels il existe des valeurs`,
  'rates-of-all': ({ rates }) =>
    `${rates.map(exact).join(', ')} Gbit/s, ou seulement des options qui ont des valeurs à ce débit`,
  'rates-of': ({ value, rates }) =>
    `${rates.map(exact).join(', ')} Gbit/s, débits pour lesquels ${value} a des valeurs`,
  'card-lanes': ({ most, lane, lanes }) =>
    `jusqu’à ${exact(most)} Gbit/s : le port, ou ${lanes} voies de ${exact(lane)} Gbit/s réparties sur plusieurs ports`,
  factor: ({ most }) => `un facteur supérieur à 0, jusqu’à ${exact(most)}`,
  'at-most': ({ most }) => `au plus ${exact(most)}`,
  'in-a-row': ({ most }) => `au plus ${most} à la suite`,
  endpoints: ({ most }) => `1 à ${exact(most)}, le nombre de points de terminaison`,
  'endpoints-of-tiers': ({ most }) => `1 à ${exact(most)}, ce que relient quatre niveaux`,
  'power-to': ({ most }) => `au plus les ${exact(most)} W indiqués dans systemPowerMax`,
  'power-from': ({ least }) => `au moins ${exact(least)} W, ou une autre switchBasePower`,
  'whole-number': ({ least, most }) => `un nombre entier de ${exact(least)} à ${exact(most)}`,
  ports: ({ capacity, rate }) => `assez de ports de ${exact(rate)} Gbit/s pour un total de ${exact(capacity)} Gbit/s`,
  'links-from': ({ least }) =>
    `un commutateur avec au moins ${exact(least)} liaisons à ce débit, une descendante et une montante`,
  'top-switches': ({ least }) =>
    `au moins ${exact(least)}, que leurs liaisons remplissent, ou 0 pour autant que nécessaire`,
  'leaf-links': ({ most, links, up }) =>
    `au plus ${exact(most)}, ou une autre sursouscription : un leaf a ${exact(links)} liaisons, et ces points de terminaison demandent ${exact(up)} liaisons montantes`,
  multiple: ({ rate }) => `un nombre entier de ports de ${exact(rate)} Gbit/s`,
  links: ({ lane, port }) =>
    `des liaisons de voies entières de ${exact(lane)} Gbit/s, jusqu’au débit de port de ${exact(port)} Gbit/s`,
};

export const refusalWords: RefusalWords = {
  found,
  allowed,
  refused: (field, one, others) => `${field} : trouvé ${one} ; autorisé : ${others}`,
  missing: (field, others) => `${field} : absent ; autorisé : ${others}`,
  notChanged: (field, one, others) => `Non modifié : ${field}, trouvé ${one}. Autorisé : ${others}.`,
  outOfRange: (low, high, whole, above) =>
    `Saisir ${whole ? 'un nombre entier' : 'une valeur'} ${above ? `au-dessus de ${low} et jusqu’à` : `de ${low} à`} ${high}.`,
  notAValue: (one, unit) => `« ${one} » n’est pas ${unit ? `un montant en ${unit}` : 'un nombre'}.`,
  other: (one, others) => `Trouvé : ${one}. Autorisé : ${others}.`,
  cutOff: 'Le lien est coupé ou modifié ; rien de son scénario n’est lisible.',
  cutAfter: (name) => `Le lien est coupé ou modifié après ${name} ; la suite manque.`,
  packed: {
    damaged: 'Le lien est coupé ou modifié ; le redemander, ou demander le scénario comme fichier.',
    'too-large': 'Le lien contient plus que ne le peut un scénario ; il n’a pas été ouvert.',
  },
  later: (edition, leftOut) =>
    `Ce scénario vient d’une version ultérieure de cpo-tco${edition === null ? '' : `, édition ${edition}`} : ce que cette version en connaît est affiché${edition === null ? '' : ', avec les valeurs de sa propre édition'}${leftOut.length === 0 ? '' : `, sans ${leftOut.join(', ')}`}.`,
};

export const refusals = refusalsIn(refusalWords, formats);
