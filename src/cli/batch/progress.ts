/** Lines done, lines a second and time left, in one line of a terminal that is written over. */
import type { TerminalWords } from '../../words/terminal-words.ts';

type Words = Pick<TerminalWords, 'texts' | 'desk'>;

/** Twice a second: fast enough to see it move. */
const pauseMs = 500;

const clearLine = '\r\u001B[K';

interface Screen {
  readonly write: (text: string) => unknown;
}

export class Progress {
  private lines = 0;
  private bytes = 0;
  /** When it was told last. */
  private told: number | undefined;

  /**
   * @param size Of the input in bytes; undefined where it is not known.
   * @param now Milliseconds that go on.
   */
  constructor(
    private readonly words: Words,
    private readonly size: number | undefined,
    private readonly screen: Screen,
    private readonly now: () => number = () => performance.now(),
    private readonly started = now(),
  ) {}

  /** Nothing where standard error is no terminal. */
  static onTerminal(words: Words, size: number | undefined): Progress | undefined {
    return process.stderr.isTTY ? new Progress(words, size, process.stderr) : undefined;
  }

  add(lines: number, bytes: number): void {
    this.lines += lines;
    this.bytes += bytes;
    const now = this.now();
    if (this.told !== undefined && now - this.told < pauseMs) return;
    this.told = now;
    this.screen.write(clearLine + this.text(now));
  }

  /** Leaves the line as it was before. */
  end(): void {
    if (this.told !== undefined) this.screen.write(clearLine);
  }

  private text(now: number): string {
    const seconds = Math.max(0.001, (now - this.started) / 1000);
    const { numbers } = this.words.desk;
    const rate = Math.round(this.lines / seconds);
    const parts = [numbers.number(this.lines, 15), numbers.number(rate, 15)] as const;
    if (this.size === undefined || this.bytes === 0) return this.words.texts.batchProgress(...parts, null);
    const left = Math.ceil((seconds * Math.max(0, this.size - this.bytes)) / this.bytes);
    return this.words.texts.batchProgress(...parts, clockOf(left));
  }
}

/** `0:05`, `2:07`, `1:02:07`. */
function clockOf(seconds: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const clock = `${hours > 0 ? two(minutes) : minutes}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${clock}` : clock;
}
