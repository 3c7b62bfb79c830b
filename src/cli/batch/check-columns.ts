/** Columns of an option or a network that no line has are refused before the first line is answered. */
import { checkNamesOfColumn, namesIn, type NamesForColumns } from '../../scenario/answer-columns.ts';
import { catalog } from '../../scenario/shipped-edition.ts';
import { ScenarioError } from '../../scenario/scenario-error.ts';
import { readArguments } from '../arguments.ts';
import { layFlagsOver } from '../read-scenario.ts';
import type { Block } from './blocks.ts';
import { batchFlags } from './flags.ts';
import type { Job } from './job.ts';
import { lineReader } from './lines.ts';

/** Columns of a table of scenarios that say which options a row has. */
const choosing = ['options', 'scope', 'baseline', 'edition'];

/**
 * Options of the tables may come in any line. One that a line defines itself, and a network, has to be in the first lines: nobody
 * reads a million lines to learn of a name that was typed wrong.
 * @param first The first block of lines.
 * @throws ScenarioError
 */
export function checkColumns(job: Job, first: Block | undefined): void {
  const given = readArguments(job.words, batchFlags, 1);
  const laid = (scenario: unknown): NamesForColumns => namesIn(layFlagsOver(scenario, given, catalog), catalog);
  const base = laid({});
  const isChosen = !job.header || choosing.some((name) => job.header!.includes(name));
  const options = new Set([...base.options, ...(isChosen ? catalog.data.options.map(({ id }) => id) : [])]);
  const networks = new Set<string>();
  const missing = (): ScenarioError | undefined => {
    try {
      for (const name of job.columns) checkNamesOfColumn(name, { options: [...options], networks: [...networks] });
      return undefined;
    } catch (error) {
      if (error instanceof ScenarioError) return error;
      throw error;
    }
  };
  if (!missing()) return;
  if (!job.header && first) {
    const readLine = lineReader(job);
    for (const line of first.text.split('\n')) {
      const names = namesOfLine(() => laid(readLine(line).scenario()));
      names.options.forEach((id) => options.add(id));
      names.networks.forEach((id) => networks.add(id));
    }
  }
  const error = missing();
  if (error) throw error;
}

/** What is refused is told in its line. */
function namesOfLine(read: () => NamesForColumns): NamesForColumns {
  try {
    return read();
  } catch (error) {
    if (error instanceof ScenarioError) return { options: [], networks: [] };
    throw error;
  }
}
