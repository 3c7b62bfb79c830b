import type { WarningId, WarningValues } from '../scenario/warning.ts';

/** A sentence for each warning. */
export type WarningWords = { readonly [Id in WarningId]: (values: WarningValues[Id]) => string };
