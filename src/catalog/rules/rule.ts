import type { DataPackage } from '../table-schema.ts';
import { text, type Finding, type Row, type Tables } from '../tables.ts';

/** A rule that the tables keep. It returns what breaks it. */
export interface Rule {
  readonly name: string;
  readonly description: string;
  readonly check: (data: RuleData) => Finding[];
}

export interface RuleData {
  readonly descriptor: DataPackage;
  readonly tables: Tables;
  /** Names of the files in data/scenarios, without ending. */
  readonly scenarios: readonly string[];
}

export const at = ({ file, line }: Row, message: string): Finding => ({
  file,
  line,
  message,
});

/** The input that a row of figures.csv is about, as `subject.quantity`. */
export const nameOf = (row: Row): string => `${text(row, 'subject')}.${text(row, 'quantity')}`;
