/** What a figure is derived from stands in the dative in German. */
import { expect, it } from 'vitest';
import { evidenceText } from '../../src/words/de/evidence-labels.ts';

it.each([
  ['derived-datasheet', 'abgeleitet aus Datenblättern'],
  ['derived-quote', 'abgeleitet aus verbindlichen Angeboten'],
  ['derived-vendor-claim', 'abgeleitet aus Herstellerangaben'],
  ['derived-analyst', 'abgeleitet aus Analystenschätzungen'],
  ['derived-assumption', 'abgeleitet aus Annahmen'],
  ['derived-measured', 'abgeleitet aus Messungen'],
  ['datasheet', 'Datenblatt'],
] as const)('%s', (grounds, text) => expect(evidenceText(grounds)).toBe(text));
