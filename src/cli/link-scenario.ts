/** Links as scenarios: the command line reads them where it reads a file, and refuses what the page would leave out. */
import * as packing from '../import/packed-text.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import type { CommandField } from '../scenario/command-refusal.ts';
import { unpackLink } from '../scenario/packed-link.ts';
import { readLink } from '../scenario/read-link.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import type { Problem } from '../scenario/recover-scenario.ts';
import { runScenario } from '../scenario/run-scenario.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import type { PageState } from '../scenario/scenario-link.ts';

const field: CommandField = 'link';

/** A link that is cut off, changed or of a later version: its problem is a sentence of its own. */
export class LinkRefused extends ScenarioError {
  constructor(readonly problem: Problem) {
    super(field, '', { id: 'scenario-link' });
  }
}

/** Whether a word of the command line, or what a file holds, is an address with a fragment, or a fragment alone. */
export const isLink = (text: string): boolean =>
  /^\s*(?:[a-z][a-z\d+.-]*:\/\/|#?(?:currency|rate|draws|axes|claim|scenario|z)=)/i.test(text.slice(0, 200));

/** The scenario of a link. @throws ScenarioError as `stateOfLink`. */
export const scenarioOfLink = async (text: string, readUnit?: UnitReader): Promise<unknown> =>
  (await stateOfLink(text, readUnit)).scenario;

/**
 * What a link holds, plain or packed.
 * @throws ScenarioError for whatever the page would leave out of it: an answer to a part of a question is none.
 */
export async function stateOfLink(text: string, readUnit?: UnitReader): Promise<PageState> {
  const address = text.includes('#') ? text : text.includes('://') ? '' : `#${text.trim()}`;
  const unpacked = await unpackLink(address, packing);
  const link = readLink(address, catalog, {
    ...(readUnit && { readUnit }),
    unpacked,
    check: (scenario, tables) => runScenario(scenario, tables, readUnit),
  });
  const [first] = link.dead;
  if (first && 'found' in first.problem) {
    const { field, found: value, allowed: others } = first.problem;
    throw new ScenarioError(field, value, others);
  }
  if (first) throw new LinkRefused(first.problem);
  if (!link.found) throw new ScenarioError(field, { id: 'no-link', link: quote(text) }, { id: 'scenario-link' });
  return link.state;
}
