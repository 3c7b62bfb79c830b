/** Progress of a batch on a terminal: one line that is written over and gone at the end. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { batchCommand } from '../../src/cli/batch-command.ts';
import { Progress } from '../../src/cli/batch/progress.ts';
import { terminalWords as german } from '../../src/words/de/terminal/terminal.ts';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';
import { batchFile } from '../cases/batch-run.ts';
import { commandLine } from '../cases/command-line.ts';
import { patience } from '../cases/patience.ts';

/** One line of a terminal: a carriage return goes to its start, ESC [ K clears it to its end. */
class Terminal {
  line = '';
  readonly seen: string[] = [];
  private at = 0;

  write(text: string): boolean {
    for (const [piece] of text.matchAll(/\r|\u001b\[K|[^\r\u001b]+/gu)) {
      if (piece === '\r') this.at = 0;
      else if (piece === '\u001b[K') this.line = this.line.slice(0, this.at);
      else {
        this.line = this.line.slice(0, this.at) + piece + this.line.slice(this.at + piece.length);
        this.at += piece.length;
      }
    }
    this.seen.push(this.line);
    return true;
  }
}

/** A progress of which the test turns the clock. */
function progressOf(size: number | undefined, words = english) {
  const terminal = new Terminal();
  let now = 5000;
  const progress = new Progress(words, size, terminal, () => now);
  const after = (seconds: number, lines: number, bytes: number): string => {
    now += seconds * 1000;
    progress.add(lines, bytes);
    return terminal.line;
  };
  return { terminal, progress, after };
}

describe('progress', () => {
  it('tells lines, lines a second since the start, and the time left of a file', () => {
    const { after } = progressOf(1000);
    expect(after(2, 100, 100)).toBe('100 lines, 50 a second, 0:18 left');
    expect(after(2, 12_300, 400)).toBe('12,400 lines, 3,100 a second, 0:04 left');
    expect(after(1, 600, 500)).toBe('13,000 lines, 2,600 a second, 0:00 left');
  });

  it('tells minutes and hours left', () => {
    expect(progressOf(1_000_000).after(10, 50, 10_000)).toBe('50 lines, 5 a second, 16:30 left');
    expect(progressOf(1_000_000).after(10, 50, 1000)).toBe('50 lines, 5 a second, 2:46:30 left');
  });

  it('tells no time left where nobody knows how much comes', () =>
    expect(progressOf(undefined).after(1, 20, 100)).toBe('20 lines, 20 a second'));

  it('is told at most twice a second, and what was added in between with the next', () => {
    const { after, terminal } = progressOf(undefined);
    after(1, 10, 10);
    after(0.2, 10, 10);
    after(0.2, 10, 10);
    expect(terminal.seen).toHaveLength(1);
    expect(after(0.6, 10, 10)).toBe('40 lines, 20 a second');
  });

  it('leaves nothing of a longer line, and nothing at all at its end', () => {
    const { after, progress, terminal } = progressOf(10_000);
    after(1, 1, 1);
    expect(after(1, 1, 4999)).toBe('2 lines, 1 a second, 0:02 left');
    progress.end();
    expect(terminal.line).toBe('');
  });

  it('writes nothing at its end where nothing was told', () => {
    const { progress, terminal } = progressOf(10);
    progress.end();
    expect(terminal.seen).toEqual([]);
  });

  it('speaks the language of the terminal', () =>
    expect(progressOf(1000, german).after(1, 1500, 500)).toBe('1.500 Zeilen, 1.500 je Sekunde, noch 0:01'));
});

describe('batch on a terminal', { timeout: patience }, () => {
  const wasTerminal = process.stderr.isTTY;
  afterEach(() => {
    vi.restoreAllMocks();
    process.stderr.isTTY = wasTerminal;
  });

  async function told(isTerminal: boolean, ...flags: string[]): Promise<Terminal> {
    const terminal = new Terminal();
    process.stderr.isTTY = isTerminal;
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => terminal.write(String(text)));
    const file = batchFile('pue\n1.1\n1.2\n');
    await batchCommand([file, '--out', batchFile(''), '--columns', 'cpo.tco', '--threads', '1', ...flags], '0.1.0');
    return terminal;
  }

  it('tells its progress on standard error and takes it away', async () => {
    const { seen, line } = await told(true);
    expect(seen[0]).toMatch(/^2 lines, [\d,]+ a second, 0:0\d left$/);
    expect(line).toBe('');
  });

  it('tells none with --quiet', async () => expect((await told(true, '--quiet')).seen).toEqual([]));

  it('tells none where standard error is no terminal', async () => {
    expect((await told(false)).seen).toEqual([]);
    const { error } = await commandLine(['batch', batchFile('pue\n1.1'), '--columns', 'cpo.tco']);
    expect(error).toBe('');
  });
});
