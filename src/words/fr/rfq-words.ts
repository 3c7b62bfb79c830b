/** Words of a request for quotes in French. */
import type { AskedSwitch } from '../../scenario/rfq.ts';
import { NumberFormats } from '../format.ts';
import type { RfqWords } from '../rfq-words.ts';
import { frenchNumbers } from './number-words.ts';
import { refusals } from './refusals.ts';

const formats = new NumberFormats('fr', frenchNumbers);
/** Spaces that every encoding of a spreadsheet has: the narrow one is lost in some. */
const exact = (value: number): string => formats.number(value, 15).replaceAll('\u202f', '\u00a0');
const counted = (count: number, one: string, several: string): string => `${exact(count)} ${count < 2 ? one : several}`;
const switchText = ({ capacityGbps, ports, portRateGbps }: AskedSwitch): string =>
  `${exact(capacityGbps / 1000)} Tbit/s, ${counted(ports, 'port', 'ports')} de ${exact(portRateGbps)} Gbit/s`;

const fields: RfqWords['fields'] = {
  price: 'Prix unitaire à cette quantité',
  currency: 'Devise',
  power: 'Puissance, typique [W]',
  powerMax: 'Puissance, maximale [W]',
  powerConditions: 'Conditions de mesure des puissances',
  laserIncluded: 'Laser compris (oui ou non)',
  warrantyYears: 'Garantie [ans]',
  leadTimeWeeks: 'Délai de livraison [semaines]',
  failureRate: 'Pannes par unité [1/an]',
  failureTest: 'Essai à l’appui du taux de panne',
  validUntil: 'Valable jusqu’au (AAAA-MM-JJ)',
  note: 'Remarque',
};

export const rfqWords: RfqWords = {
  title: 'Demande de prix',
  sheets: { request: 'Demande', bid: 'Offre' },
  lead: {
    xlsx: 'Merci de remplir les cellules jaunes, ici et dans les lignes de l’offre. Laisser vide une cellule sans réponse : une cellule vide ne vaut jamais zéro.',
    csv: 'Merci de remplir les cellules vides : ici le soumissionnaire et la date, plus bas les lignes de l’offre. Laisser vide une cellule sans réponse : une cellule vide ne vaut jamais zéro.',
  },
  facts: ({ scope, networks, lines, asked: { due, validUntil, currency } }) => [
    [
      'Réseau',
      { switch: 'un commutateur', fabric: 'un réseau fabric sur un site', campus: 'un campus de plusieurs sites' }[
        scope
      ],
    ],
    ...networks.map((one, i): [string, string] => [
      networks.length === 1 ? 'Commutateur' : `Réseau ${i + 1}, commutateur`,
      switchText(one) +
        (one.endpoints === null ? '' : ` ; ${counted(one.endpoints, 'point', 'points')} de terminaison`),
    ]),
    ['Lignes', exact(lines.length)],
    ['Réponses attendues le', due ?? 'sans date'],
    ['Valable au moins jusqu’au', validUntil ?? 'sans date'],
    ['Devise de la demande', currency],
  ],
  reference: 'Référence',
  bidderHead: 'Votre offre',
  bidder: { bidder: 'Soumissionnaire', date: 'Date de l’offre (AAAA-MM-JJ)' },
  rulesHead: 'Comment répondre',
  rules: ({ asked: { currency } }) => [
    `Prix : à l’unité, hors taxes, en ${currency} sauf si la ligne indique une autre devise.`,
    'Prix dégressifs : la quantité à partir de laquelle un prix s’applique, et le prix unitaire à partir de cette quantité.',
    'Puissances : d’un module à son connecteur, d’un commutateur à son raccordement électrique, avec leurs conditions de mesure.',
    'Pannes : réparations par module et par an ; pour un commutateur, celles du commutateur seul, sans son optique. Indiquer aussi l’essai ou le parc dont provient ce taux.',
    'Quand l’optique et le commutateur complet sont tous deux demandés, indiquer le prix de l’un, de l’autre ou des deux : un seul suffit pour une offre complète.',
    'Ligne, article, quantité et contrôle restent tels quels ; les feuilles sont protégées sans mot de passe. Une ligne sans offre reste vide.',
  ],
  questionsHead: 'Nos questions, les plus importantes d’abord',
  asked: { line: 'Ligne', item: 'Article', use: 'Interface et débit', quantity: 'Quantité', check: 'Contrôle' },
  fields,
  stepFrom: (number) => `À partir de la quantité, prix ${number}`,
  stepPrice: (number) => `Prix unitaire ${number}`,
  item: ({ what, rateGbps, switch: of, network }, architecture) =>
    ({
      module: `${architecture} : optique d’un port, ${exact(rateGbps ?? 0)} Gbit/s`,
      'card-module': `${architecture} : optique d’une carte réseau, ${exact(rateGbps ?? 0)} Gbit/s`,
      system: `${architecture} : commutateur complet avec son optique, ${of && exact(of.capacityGbps / 1000)} Tbit/s`,
      switch: `Commutateur sans optique, ${of && exact(of.capacityGbps / 1000)} Tbit/s`,
    })[what] + (network === null ? '' : ` (réseau ${network})`),
  use: ({ what, rateGbps, switch: of }) =>
    of
      ? switchText(of)
      : `${what === 'module' ? 'port d’un commutateur' : 'port d’une carte réseau'}, ${exact(rateGbps ?? 0)} Gbit/s dans chaque sens`,
  question: (field, item) => `${field} : ${item}`,
  yesNo: ['oui', 'non'],
  architectures: {
    retimed: 'Enfichable avec DSP (FRO)',
    'half-retimed': 'Enfichable, DSP à l’émission seulement (LRO)',
    linear: 'Enfichable linéaire (LPO)',
    cpo: 'Optique co-packagée (CPO)',
    npo: 'Near-Packaged Optics (NPO)',
  },
  findings: {
    'other-form': () => 'Le formulaire vient d’un autre scénario, ou a d’autres dates ou une autre devise.',
    'no-bidder': ({ file }) => `Aucun soumissionnaire n’est nommé ; le nom du fichier en tient lieu : ${file}.`,
    'no-date': () => 'L’offre n’a pas de date lisible : aucune de ses lignes ne compte comme devis.',
    'no-lines': () => 'Aucun tableau avec les lignes du formulaire.',
    'future-date': ({ date }) => `La date de l’offre est dans le futur : ${date}.`,
    'same-bidder': ({ files }) =>
      `Même soumissionnaire dans plusieurs fichiers : ${files.join(', ')}. Chaque formulaire compte comme une offre à part.`,
    late: ({ date, due }) => `En retard : daté du ${date}, attendu le ${due}.`,
    'removed-column': ({ header }) => `La colonne « ${header} » manque.`,
    'removed-line': ({ line }) => `${line} : la ligne manque. Elle n’a pas de prix, et non un prix de zéro.`,
    'added-line': ({ row, text }) => `La ligne ${row} a été ajoutée et n’est pas lue : ${text}.`,
    'line-twice': ({ line, row }) => `${line} : une seconde fois à la ligne ${row} ; la première compte.`,
    'renamed-line': ({ line, asked, found }) => `${line} : « ${asked} » était demandé, l’offre indique « ${found} ».`,
    'changed-quantity': ({ line, asked, found }) =>
      `${line} : l’offre porte sur ${found} ${found === '1' ? 'unité' : 'unités'}, ${exact(asked)} ${asked < 2 ? 'était demandée' : 'étaient demandées'}.`,
    'earlier-quantity': ({ line, asked, found }) =>
      `${line} : le formulaire indiquait ${found} ${found === '1' ? 'unité' : 'unités'}, le scénario en achète à présent ${exact(asked)}.`,
    'partial-bid': ({ lines, of }) =>
      `Offre partielle : pas de prix pour ${lines.length} sur ${counted(of, 'ligne', 'lignes')} : ${lines.join(', ')}.`,
    gap: ({ line, fields: missing }) => `${line} : pas de réponse : ${missing.map((one) => fields[one]).join(' ; ')}.`,
    'currency-assumed': ({ lines, currency }) => `Sans devise, lu en ${currency} : ${lines.join(', ')}.`,
    'other-currency': ({ line, asked, found }) => `${line} : en ${found}, ${asked} était demandé.`,
    'text-number': ({ line, header, text, value }) =>
      `${line}, ${header} : le texte « ${text} » est lu comme ${exact(value)}.`,
    'negative-price': ({ line, header, text }) => `${line}, ${header} : ${text} est négatif et n’est pas lu.`,
    'zero-price': ({ line, header }) => `${line}, ${header} : un prix de zéro n’est pas lu.`,
    expired: ({ line, validUntil }) => `${line} : expiré, valable seulement jusqu’au ${validUntil}.`,
    'short-validity': ({ line, found, asked }) => `${line} : valable jusqu’au ${found}, ${asked} était demandé.`,
    unread: ({ line, problem }) =>
      `${line === null ? 'Non lu' : `${line}, non lu`} : ${refusals.refusalText(problem)}.`,
  },
};
