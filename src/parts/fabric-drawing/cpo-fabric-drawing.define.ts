import { define } from '../define.ts';
import { CpoFabricDrawing } from './cpo-fabric-drawing.ts';

define('cpo-fabric-drawing', CpoFabricDrawing);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-fabric-drawing': CpoFabricDrawing;
  }
}
