import type { AxeResults, RunOptions } from 'axe-core';

/** What axe-core is asked: of what is wrong the markup says enough; a selector of all that is right takes long. */
export const axeOptions: RunOptions = {
  resultTypes: ['violations'],
  selectors: false,
  preload: false,
  rules: { 'target-size': { enabled: true } },
};

/** Each violation as one text. */
export const violationsIn = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
