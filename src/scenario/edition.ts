import data from 'virtual:catalog';
import fabricModel from 'virtual:model/fabric';
import { Catalog } from '../catalog/catalog.ts';
import { addFabricModel } from '../engine/models.ts';

addFabricModel(fabricModel);

/** The edition that this build ships: every table, and with it the sheets of every scope. */
export const catalog = new Catalog(data);
