export { percentAt, ticksOf, type Extent } from '../view/extent.ts';
