import type { Rule } from 'eslint';

export declare const readerWords: Rule.RuleModule;
