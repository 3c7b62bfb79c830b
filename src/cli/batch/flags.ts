import { drawFlags, outFlag, scenarioFlags, type Flags } from '../arguments.ts';

export const batchFlags = {
  columns: { type: 'string', value: 'NAMES', meaning: ({ help }) => help.batch.columns },
  key: { type: 'string', value: 'NAMES', meaning: ({ help }) => help.batch.key },
  out: { ...outFlag.out, meaning: ({ help }) => help.batch.out },
  threads: { type: 'string', value: 'NUMBER', meaning: ({ help }) => help.batch.threads },
  quiet: { type: 'boolean', meaning: ({ help }) => help.batch.quiet },
  ...scenarioFlags,
  ...drawFlags,
} as const satisfies Flags;
