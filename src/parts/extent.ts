export { percentAt, ticksOf, ticksWithRoom, type Extent } from '../view/extent.ts';
