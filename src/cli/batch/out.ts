/** Where the answers of a batch go: lines of text, or a Parquet file. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { decisionBest } from '../../scenario/answer-columns.ts';
import { csvLine, type BlockAnswer } from './answerer.ts';
import { columnsOf, lineColumn, type Job } from './job.ts';

export interface Out {
  /** Whether writing fails; never resolves. */
  readonly failed: Promise<never>;
  readonly write: (answer: BlockAnswer) => Promise<void>;
  readonly end: () => Promise<void>;
}

export const outOf = (job: Job, path: string | undefined): Out =>
  job.form === 'parquet' ? new ParquetOut(job, path!) : new TextOut(job, path);

const never = new Promise<never>(() => undefined);

class TextOut implements Out {
  readonly failed: Promise<never>;
  private readonly stream: NodeJS.WritableStream;
  private head: string;

  constructor(job: Job, path: string | undefined) {
    this.stream = path === undefined ? process.stdout : createWriteStream(path);
    this.head = job.form === 'csv' ? csvLine(columnsOf(job)) : '';
    this.failed = once(this.stream, 'error').then(([error]) => {
      throw error as Error;
    });
  }

  async write({ text }: Pick<BlockAnswer, 'text'>): Promise<void> {
    await this.send(this.head);
    this.head = '';
    for (const chunk of text) await this.send(chunk);
  }

  async end(): Promise<void> {
    await this.write({ text: [] });
    if (this.stream === process.stdout) return;
    this.stream.end();
    await once(this.stream, 'finish');
  }

  private async send(chunk: string | Uint8Array): Promise<void> {
    if (chunk.length > 0 && !this.stream.write(chunk)) await once(this.stream, 'drain');
  }
}

/** Rows of a group, which a reader takes at a time: it is kept until it is written. */
const rowsOfGroup = 65_536;

type Column = (number | string | null)[];

class ParquetOut implements Out {
  readonly failed = never;
  private readonly writer: ParquetWriter;
  private readonly names: readonly string[];
  private columns: Column[];

  constructor(job: Job, path: string) {
    this.names = columnsOf(job);
    const isNumber = new Set(job.columns.filter((name) => name !== decisionBest));
    this.writer = new ParquetWriter({
      writer: fileWriter(path),
      createdBy: `cpo-tco ${job.packageVersion}`,
      schema: [
        { name: 'schema', num_children: this.names.length },
        ...this.names.map((name) => {
          if (name === lineColumn) return { name, type: 'INT32', repetition_type: 'REQUIRED' } as const;
          if (isNumber.has(name)) return { name, type: 'DOUBLE', repetition_type: 'OPTIONAL' } as const;
          return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const;
        }),
      ],
    });
    this.columns = this.names.map(() => []);
  }

  async write({ rows }: BlockAnswer): Promise<void> {
    const { columns } = this;
    for (const row of rows) for (let i = 0; i < columns.length; i++) columns[i]!.push(row[i]!);
    if (columns[0]!.length >= rowsOfGroup) await this.group();
  }

  async end(): Promise<void> {
    if (this.columns[0]!.length > 0) await this.group();
    await this.writer.finish();
  }

  private async group(): Promise<void> {
    const { columns, names } = this;
    this.columns = names.map(() => []);
    await this.writer.write({
      columnData: names.map((name, i) => ({ name, data: columns[i]! })),
      rowGroupSize: columns[0]!.length,
    });
  }
}
