import { movedSection } from './moved-command.ts';

/** Made while this is imported: what imports it by the runner of Vite, as scripts/edition.mjs does, loads nothing later. */
export const section = await movedSection();
