import type { Finding } from './tables.ts';

/** Faults in the tables, each with file, line and rule. */
export class DataError extends Error {
  override readonly name = 'DataError';
  constructor(readonly findings: readonly (Finding & { readonly rule: string })[]) {
    super(findings.map(({ file, line, rule, message }) => `data/${file}:${line}: ${rule}: ${message}`).join('\n'));
  }
}
