import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/cli/cpo-tco.js', import.meta.url));

export interface Answered {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the built command line as a process of its own. */
export function commandLine(words: readonly string[], input = ''): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words]);
    let [out, error] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, error }));
    // A program that refuses its flags does not wait for its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
