import tables from 'virtual:catalog/brief';
import { readBriefTables } from './brief.ts';
import { Catalog } from './catalog.ts';

/** What one switch needs at default figures, a fifth of the whole: for a widget, which has to show its first result soon. */
export const briefCatalog = new Catalog(readBriefTables(tables));
