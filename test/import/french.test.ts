/** Quotes and forms in French: headers, cells, and the form that this program writes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rfqCsv, rfqXlsx } from '../../src/export/rfq.ts';
import { mapHeaders } from '../../src/import/columns.ts';
import { namesFor } from '../../src/import/names.ts';
import { readDay, readStep, readValidity, readYesOrNo } from '../../src/import/read-cell.ts';
import { readTable } from '../../src/import/read-table.ts';
import { readBid } from '../../src/import/rfq-answers.ts';
import { rfqFormIn } from '../../src/import/rfq-form.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { requestForQuotes } from '../../src/scenario/rfq.ts';
import { rfqSteps } from '../../src/words/rfq-words.ts';
import { rfqWords as english } from '../../src/words/en/rfq-words.ts';
import { rfqWords as french } from '../../src/words/fr/rfq-words.ts';
import type { QuoteField } from '../../src/words/quote-columns.ts';
import { catalog } from '../cases/tables.ts';

const names = namesFor(catalog);
const one = (header: string) => mapHeaders([1], [header], names.currencies).columns[0];

it.each<[QuoteField, readonly string[]]>([
  ['supplier', ['Fournisseur', 'Nom du fournisseur', 'Fabricant', 'Société', 'Soumissionnaire']],
  ['date', ['Date du devis', 'Date de l’offre']],
  ['what', ['Objet du devis', 'Catégorie', 'Nature']],
  ['product', ['Produit', 'Désignation', 'Référence', 'Modèle', 'Article', 'Émetteur-récepteur', 'Libellé']],
  ['architecture', ['Architecture', 'Technologie', 'Optique', 'Option']],
  ['rate', ['Débit', 'Débit du port [Gbit/s]', 'Vitesse', 'Bande passante']],
  ['capacity', ['Commutateur', 'Capacité du commutateur', 'Capacité']],
  ['network', ['Réseau', 'Nom du réseau']],
  ['quantity', ['Quantité', 'Qté', 'Quantité minimale', 'À partir de']],
  ['price', ['Prix', 'Prix unitaire HT', 'Tarif', 'Coût', 'À partir de 1 000 pièces']],
  ['currency', ['Devise', 'Monnaie']],
  ['exchange', ['Taux de change', 'Cours de change']],
  ['exchangeDate', ['Date du taux de change', 'Date du cours']],
  ['power', ['Puissance', 'Puissance typique [W]', 'Consommation électrique (W)']],
  ['powerMax', ['Puissance maximale', 'Puissance max. (W)', 'Consommation max.', 'Puissance crête']],
  ['powerConditions', ['Conditions des puissances', 'Conditions de mesure']],
  ['laserIncluded', ['Laser compris', 'Source laser externe']],
  ['warranty', ['Garantie', 'Garantie (ans)']],
  ['leadTime', ['Délai de livraison', 'Délai de livraison (semaines)', 'Délai']],
  ['failureRate', ['Taux de défaillance', 'Taux de panne', 'Pannes par an']],
  ['failureTest', ['Essai à l’appui', 'Essais de fiabilité']],
  ['validUntil', ['Valable jusqu’au', 'Validité', 'Date de validité', 'Délai de validité']],
  ['note', ['Remarque', 'Commentaire', 'Observations']],
  ['use', ['Usage', 'Utilisation']],
])('%s', (field, headers) =>
  expect(headers.map((header) => [header, one(header)?.field])).toEqual(headers.map((header) => [header, field])),
);

it.each(['Prix total', 'Montant HT', 'Prix catalogue', 'Remise', 'Taux de TVA', 'Prix par 100', 'Délai de paiement'])(
  'is no column of a quote: %s',
  (header) => expect(one(header)).toBeUndefined(),
);

it('a header has a quantity, a currency and a unit', () => {
  expect(one('Prix à partir de 1 000 pièces (EUR)')).toMatchObject({ field: 'price', from: 1000, currency: 'EUR' });
  expect(one('Délai de livraison (jours ouvrés)')).toMatchObject({ unit: 'jours ouvrés' });
  expect(one('Garantie [ans]')).toMatchObject({ unit: 'ans' });
  expect(one('EUR par USD, taux de change')).toMatchObject({ field: 'exchange' });
});

it.each([
  ['28 novembre 2026', '2026-11-28'],
  ['1er juin 2027', '2027-06-01'],
  ['3 juil. 2027', '2027-07-03'],
  ['14 juillet 2027', '2027-07-14'],
  ['2 févr. 2027', '2027-02-02'],
  ['15 août 2027', '2027-08-15'],
  ['24 décembre 2026', '2026-12-24'],
  ['30 avril 2027', '2027-04-30'],
  ['28/11/2026', '2026-11-28'],
])('the day %s', (text, day) => expect(readDay('x', { text })).toBe(day));

it('holds so long', () => {
  expect(readValidity('x', { text: '30 jours' }, '2026-11-28')).toBe('2026-12-28');
  expect(readValidity('x', { text: '2 semaines' }, '2026-11-28')).toBe('2026-12-12');
  expect(readValidity('x', { text: '3 mois' }, '2026-11-28')).toBe('2027-02-28');
});

it.each([
  ['à partir de 1 000', 1000],
  ['dès 100 pièces', 100],
  ['1 000 pièces et plus', 1000],
  ['100 à 999', 100],
  ['jusqu’à 99', 1],
])('the step %s', (text, from) => expect(readStep(text)).toBe(from));

it.each(['oui', 'Compris', 'inclus', 'vrai'])('%s is yes', (text) => expect(readYesOrNo('x', { text })).toBe(true));
it.each(['non', 'Non compris', 'sans', 'faux'])('%s is no', (text) => expect(readYesOrNo('x', { text })).toBe(false));

describe('a form in French', () => {
  const asked = { due: '2027-01-15', validUntil: '2027-04-30', currency: 'EUR' };
  const rfq = requestForQuotes(resolveScenario({ scope: 'fabric' }, catalog), [], asked);
  const settings = { date: '2026-11-28', version: '0.1.0', words: french };
  const forms = [english, french];
  const bytesOf = (text: string | Uint8Array): Uint8Array =>
    typeof text === 'string' ? new TextEncoder().encode(text) : text;

  it.each(['CSV', 'XLSX'])('says what its request asked, as %s', async (format) => {
    const table = await readTable(
      bytesOf(format === 'CSV' ? rfqCsv(rfq, settings) : rfqXlsx(rfq, settings)),
      `a.${format.toLowerCase()}`,
    );
    const usual = { due: null, validUntil: null, currency: 'USD' };
    expect(rfqFormIn(table, forms, usual, names.currencies)).toEqual({ asked, reference: rfq.reference });
  });

  it.each(['CSV', 'XLSX'])('comes back in every field, as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 99_999 }), fc.boolean(), async (cents, yes) => {
        const answers = new Map(
          rfq.lines.map(({ id, quantity, asks }) => [
            id,
            {
              prices: [
                { from: quantity, price: cents / 100 },
                { from: quantity * 2, price: Math.ceil(cents / 2) / 100 },
              ],
              currency: 'EUR',
              ...(asks.includes('laserIncluded') && { laserIncluded: yes }),
              power: 20.5,
              powerMax: 1250,
              powerConditions: 'à 55 °C',
              warrantyYears: 3,
              leadTimeWeeks: 12.5,
              failureRate: 0.004,
              failureTest: '10 000 pièces',
              validUntil: '2027-06-30',
              note: 'première ligne',
            },
          ]),
        );
        const bid = { bidder: 'Société d’Optique', date: '2027-01-10', answers };
        const all = { ...settings, bid };
        const bytes = bytesOf(format === 'CSV' ? rfqCsv(rfq, all) : rfqXlsx(rfq, all));
        const back = readBid(await readTable(bytes, `a.${format.toLowerCase()}`), rfq, forms, names);
        expect(back.findings).toEqual([]);
        expect(back).toMatchObject({ bidder: bid.bidder, date: bid.date });
        expect(back.quotes).toEqual(
          rfq.lines.map(({ id, target }) => ({
            supplier: bid.bidder,
            date: bid.date,
            ...target,
            ...answers.get(id)!,
          })),
        );
      }),
      { numRuns: 5 },
    );
  });

  it('has no two columns of one name, and no sign that an old encoding loses', () => {
    const headers = [
      ...Object.values(french.asked),
      ...Object.values(french.fields),
      ...rfqSteps.flatMap((number) => [french.stepFrom(number), french.stepPrice(number)]),
      ...Object.values(french.bidder),
      french.reference,
    ].map((text) => text.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
    expect(rfqCsv(rfq, settings)).not.toContain('\u202f');
  });
});
