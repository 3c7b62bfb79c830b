/** For npm: registers the element under its own name. */
import { define } from './element.ts';

define();
