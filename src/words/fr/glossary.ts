import type { Term } from '../en/glossary.ts';

/** Terms of the field in French, each in one or two short sentences. */
export const glossary: Readonly<Record<Term, string>> = {
  cpo: 'Optique co-packagée : des moteurs optiques dans le boîtier de l’ASIC au lieu de modules en cage. Les lasers sont dans des modules en face avant.',
  npo: 'Near-Packaged Optics : des moteurs optiques sur supports, sur la carte du commutateur, à côté de l’ASIC. Chacun se remplace séparément.',
  lpo: 'Linear Pluggable Optics : un module enfichable sans DSP. L’ASIC du commutateur pilote directement l’optique.',
  lro: 'Linear Receive Optics : un DSP à l’émission seulement. Aussi appelé TRO ou RTLR.',
  fro: 'Fully Retimed Optics : un module avec DSP dans les deux sens, l’enfichable courant.',
  dsp: 'Processeur de signal numérique : la puce du module qui régénère le signal. Elle consomme environ la moitié de la puissance du module.',
  expectedCost:
    'Le coût avec les paramètres attendus : le montant à inscrire au budget. Issu d’un seul calcul : postes, totaux et écarts s’additionnent.',
  range: 'P10 à P90 : un tirage sur dix est en dessous, un sur dix au-dessus.',
  simulatedCase:
    'Un jeu de valeurs tirées au hasard, une par paramètre incertain. Dans un tirage, toutes les options voient les mêmes valeurs.',
  chanceCheapest: 'Part des tirages où l’option a le coût total le plus bas. Le total des parts fait 100 %.',
  worth:
    'Économie attendue si cette valeur est connue avant le choix (EVPPI). C’est ce que vaut une offre ferme pour l’acheteur.',
  breakEven: 'La valeur à laquelle deux options coûtent le même prix, les autres paramètres comme attendu.',
  presentValue: 'Les paiements futurs ramenés au début de la première année, au coût du capital.',
  facilityPower: 'Puissance du réseau × PUE : ce que le site consomme pour le réseau, refroidissement compris.',
  powerCapacity:
    'Le coût de construction d’un watt d’alimentation et de refroidissement. Un réseau qui consomme moins en demande moins.',
  pue: 'Indicateur d’efficacité énergétique (Power Usage Effectiveness) : puissance du centre de données par watt informatique.',
  totalCost:
    'Achat, capacité électrique, électricité, maintenance, rechanges et réparations, moins la valeur résiduelle. Les accélérateurs en attente n’y sont pas.',
  waitingAccelerators: 'Heures d’accélérateur perdues tant que les tâches attendent la réparation du réseau.',
  evidence: 'La solidité d’une valeur, de la mesure à l’hypothèse.',
  oversubscription:
    'Bande passante vers les points de terminaison, rapportée à celle vers le niveau supérieur. À 1, le réseau est non bloquant.',
  plane:
    'L’un de plusieurs réseaux parallèles, qui relient chacun tous les points de terminaison avec une part de leur bande passante.',
  stranded: 'Des ports à acheter et à alimenter, que nulle liaison n’utilise.',
  npv: 'Valeur actuelle nette (VAN) : ce que fait économiser l’option choisie à la place de la référence, après actualisation.',
  irr: 'Taux de rentabilité interne (TRI) : le taux d’actualisation auquel le surcoût d’achat est tout juste récupéré.',
  dr8: 'Interface optique à 8 voies sur fibres monomodes parallèles, jusqu’à 500 m. 2 × DR4 est la même avec deux ports.',
};

/** Each term as it stands in a text, whatever its capitals. */
const phrases: Readonly<Record<Term, string>> = {
  ...{
    cpo: 'CPO',
    npo: 'NPO',
    lpo: 'LPO',
    lro: 'LRO',
    fro: 'DSP-retimed',
    dsp: 'DSP',
    dr8: 'DR8',
    pue: 'PUE',
    plane: 'plan',
  },
  expectedCost: 'Coût attendu',
  range: 'P10 à P90',
  simulatedCase: 'Tirages',
  chanceCheapest: 'Probabilité d’être la moins chère',
  worth: 'Gain d’information',
  breakEven: 'Seuil d’équilibre',
  presentValue: 'valeur actuelle',
  facilityPower: 'Puissance du centre de données',
  powerCapacity: 'Capacité électrique',
  totalCost: 'Coût total',
  waitingAccelerators: 'accélérateurs en attente',
  evidence: 'Niveau de preuve le plus faible',
  oversubscription: 'sursouscription',
  stranded: 'Ports inutilisés',
  npv: 'Valeur actuelle nette',
  irr: 'Taux de rentabilité interne',
};
export const phraseOf = (term: Term): string => phrases[term];
