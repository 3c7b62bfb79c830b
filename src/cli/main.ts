import type { UnitReader } from '../scenario/read-value.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';
import type { Answer } from './answer.ts';
import { batchCommand } from './batch-command.ts';
import { claimsCommand } from './claims-command.ts';
import { compareCommand } from './compare-command.ts';
import { embedCommand } from './embed-command.ts';
import { explainCommand } from './explain-command.ts';
import { withWhatIsNeeded } from './with-what-is-needed.ts';
import { writeFile, writeWholeFile } from './write-file.ts';

declare const __PACKAGE_VERSION__: string;

const usage = `cpo-tco ${__PACKAGE_VERSION__}: co-packaged optics or a pluggable, in power and in total cost

  cpo-tco compare [file|-] [--edition E] [--capacity 51.2T|102.4T] [--scope switch|fabric|campus] [--region us]
                  [--buyer-class direct|contract|shop] [--options a,b] [--baseline a] [--set name=value]... [--draws 4096] [--seed 1]
                  [--format text|json] [--inputs] [--pairs] [--out FILE]
                  all options by rank, what is worth finding out, and the answer under each published figure; --pairs adds
                  two options at a time, --inputs every input in use to the JSON
  cpo-tco explain QUANTITY [file|-] [the flags of compare]
  cpo-tco claims [--format text|json] [--out FILE]
  cpo-tco batch FILE|- [the flags of compare, but --format]
                  one scenario a line, as JSON or as CSV under a header of input names; one line of JSON out for each,
                  at typical values unless --draws is given

  cpo-tco embed [file|-] [the flags of compare, but --draws, --seed and --format] [--tier module|strict|frame|static]
                  --base ADDRESS [--integrity] [--workbench ADDRESS] [--out FILE.svg] [--image ADDRESS]
                  text to paste into a page: the widget in two lines, with --integrity in three under hashes; one script
                  under its hash; a frame; or a picture, which is written to --out, with a link to --workbench;
                  {version} in --base stands for this version

  A value is a number in the unit of the input (--set pue=1.2), a band (--set pue=1.1:1.15:1.3), text with a unit
  (--set "cpo.endPower=9 W"), a share of another input (--set "linear.endPrice=75 % of retimed.endPrice") or the id of a
  figure. A quote for a whole switch: --set cpo.systemPrice=118000 --set "cpo.systemPowerMax=1980 W". Exit 0; 2 for refused input; 1 for a fault of this program.`;

type Command = (words: readonly string[], packageVersion: string, readUnit?: UnitReader) => Answer;

const commands: Readonly<Record<string, Command>> = {
  compare: compareCommand,
  explain: explainCommand,
  claims: claimsCommand,
  embed: embedCommand,
  '--help': () => ({ text: usage }),
  '--version': (_, packageVersion) => ({ text: packageVersion }),
};

async function main([command = '--help', ...words]: readonly string[]): Promise<number> {
  if (command === 'batch') return batchCommand(words, __PACKAGE_VERSION__);
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!run) throw new ScenarioError('command', `"${command}"`, [...Object.keys(commands), 'batch'].join(', '));
  const { text, out, note, file } = await withWhatIsNeeded((readUnit) => run(words, __PACKAGE_VERSION__, readUnit));
  if (file) writeWholeFile(file.path, file.content);
  if (out === undefined) process.stdout.write(`${text}\n`);
  else writeFile(out, `${text}\n`);
  if (note !== undefined) process.stderr.write(`${note}\n`);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const refused = error instanceof ScenarioError;
  process.stderr.write(`cpo-tco: ${refused ? error.message : `a fault of this program: ${(error as Error).stack}`}\n`);
  process.exitCode = refused ? 2 : 1;
}
