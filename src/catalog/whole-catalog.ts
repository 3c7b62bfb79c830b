import data from 'virtual:catalog';
import { Catalog } from './catalog.ts';

/** Every table of the edition that this build ships. */
export const catalog = new Catalog(data);
