/** The strict tier: one classic file with everything that the module tier loads piece by piece. */
import '../cpo-tco.define.ts';
