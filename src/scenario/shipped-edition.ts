/** The edition that this build ships: every table, and with it the sheets of every scope. */
import '../engine/fabric-model.ts';

export { catalog } from '../catalog/whole-catalog.ts';
