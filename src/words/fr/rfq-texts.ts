/** What the desk says of requests for quotes and of the answers to them, in French. */
import type { RfqTexts } from '../en/rfq-texts.ts';

const counted = (count: number, one: string, several: string): string => `${count} ${count < 2 ? one : several}`;

export const rfqTexts: RfqTexts = {
  lead: 'Un formulaire pour les soumissionnaires, avec chaque ligne achetée dans ce scénario. Il ne nomme ni fournisseur, ni prix, ni puissance, ni région, et rien de propre à l’acheteur : envoyer le même à tous.',
  due: 'Réponses attendues le',
  validUntil: 'Prix valables au moins jusqu’au',
  currency: 'Devise',
  optional: 'Les deux dates peuvent rester vides.',
  computing: 'Préparation des lignes de la demande.',
  counts: (lines, questions) =>
    `${counted(lines, 'ligne', 'lignes')}, ${counted(questions, 'question', 'questions')}, les plus importantes d’abord`,
  lines: 'Ce qui est demandé',
  line: 'Ligne',
  use: 'Interface et débit',
  quantity: 'Quantité',
  worthHead: 'Ce que valent les réponses, absent du formulaire',
  question: 'Question',
  worth: (unit) => `Vaut jusqu’à, ${unit}`,
  noWorth: 'Aucune réponse ne vaut, à elle seule, plus que le hasard pour ce choix.',
  xlsx: 'Enregistrer en XLSX',
  csv: 'Enregistrer en CSV',
  back: 'Retour',
  savedAs: 'demande-de-prix',
  saved: (file) => `${file} est enregistré. Déposer ici les formulaires remplis à leur retour.`,
  making: (file) => `Création : ${file}`,
  failed: (file) => `${file} : la création a échoué. Le scénario est inchangé ; réessayer.`,
  reading: (count) => (count < 2 ? 'Lecture du fichier' : `Lecture de ${count} fichiers`),
  bids: (count) => `Réponses à la demande : ${counted(count, 'offre', 'offres')}`,
  others: (count) =>
    `${count < 2 ? `${count} fichier n’est pas un formulaire de demande et est lu` : `${count} fichiers ne sont pas des formulaires de demande et sont lus`} ensuite, comme liste de prix.`,
  quoted: (quotes, lines) => `${quotes} sur ${counted(lines, 'ligne', 'lignes')} avec offre`,
  unpriced: (lines) => `${counted(lines, 'ligne', 'lignes')} sans prix`,
  differs: (bidder) => `Écarts avec la demande : ${bidder}`,
  whole: 'Aucun écart avec la demande.',
  usualDate: 'Date des offres non datées',
};
