import fabricModel from 'virtual:model/fabric';
import { addFabricModel } from './models.ts';

addFabricModel(fabricModel);
