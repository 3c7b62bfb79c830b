import packageJson from '../../package.json';
import { program } from '../../src/cli/program.ts';
import type { Answered } from './command-line.ts';

/** What the program answers, without the process around it: that costs a second each, and takes it for itself. */
export async function inProcess(words: readonly string[]): Promise<Answered> {
  let [out, error] = ['', ''];
  const code = await program(words, packageJson.version, {
    out: (text) => (out += text),
    error: (text) => (error += text),
  });
  return { code, out, error };
}
