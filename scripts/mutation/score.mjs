import { readFileSync } from 'node:fs';

/**
 * Survivors that are read and kept, each with the reason: file, what stands there, what stood there in the mutant. `line` is the
 * whole line without its indentation, so that the explanation stays when the file moves.
 */
const known = JSON.parse(readFileSync(new URL('explained.json', import.meta.url), 'utf8'));

/**
 * The score of a report of Stryker. Only mutants that at least one test ran to its end against are counted: its report also lists, as
 * survived, some that no test ever ran against.
 */
export function scoreOf({ files }, explained = known) {
  const mutants = Object.entries(files).flatMap(([file, { source, mutants: own }]) => {
    const lines = source.split('\n');
    return own.map((mutant) => ({ ...mutant, file, ...textsOf(lines, mutant) }));
  });
  const ran = mutants.filter(({ testsCompleted }) => testsCompleted >= 1);
  const survivors = ran.filter(({ status }) => status === 'Survived');
  const ofFiles = explained.filter(({ file }) => Object.hasOwn(files, file));
  const isKnown = (mutant) => ofFiles.some((one) => isOf(mutant, one));
  return {
    counted: ran.length,
    killed: ran.length - survivors.length,
    explained: survivors.filter(isKnown).length,
    open: survivors.filter((mutant) => !isKnown(mutant)).map(nameOf),
    idle: ofFiles
      .filter((one) => !survivors.some((mutant) => isOf(mutant, one)))
      .map(
        ({ file, line, from, to }) =>
          `${file} ${line}${from === undefined ? '' : `\n  - ${short(from)}\n  + ${short(to ?? '')}`}`,
      ),
    notCounted: mutants.length - ran.length,
  };
}

function textsOf(lines, { location: { start, end } }) {
  const first = lines[start.line - 1];
  const from = lines.slice(start.line - 1, end.line).join('\n');
  const last = end.line === start.line ? end.column - 1 : from.length - lines[end.line - 1].length + end.column - 1;
  return { line: first.trim(), from: from.slice(start.column - 1, last) };
}

const isOf = (mutant, { file, line, from, to }) =>
  mutant.file === file &&
  mutant.line === line &&
  (to === undefined || mutant.replacement === to) &&
  (from === undefined || mutant.from === from);

const nameOf = ({ file, location: { start }, mutatorName, from, replacement, line }) =>
  `${file}:${start.line} ${mutatorName}\n  ${line}\n  - ${short(from)}\n  + ${short(replacement ?? '')}`;

const short = (text) => (text.length > 160 ? `${text.slice(0, 160)} …` : text).replaceAll('\n', ' ');
