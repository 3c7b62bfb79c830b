import type { QuoteRequests } from '../parts/quotes/quote-requests.ts';
import type { Engine } from './engine.ts';

/** Requests are made, and their answers read, where the engine is. */
export const quoteRequests = (engine: () => Promise<Engine>, version: string): QuoteRequests => ({
  view: async () => (await engine()).request(),
  form: async (asked, format, language) => (await engine()).requestForm(asked, format, language, version),
  read: async (sources, settings) => (await engine()).readBids(sources, settings),
});
