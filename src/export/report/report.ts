/**
 * A report of a view for paper: question, decision, comparison, cost by year, what matters, what fits, own values and
 * quotes, assumptions, sources, and how to check it. Text alone: it needs neither a page nor a script.
 */
import type { View } from '../../view/view.ts';
import type { DeskWords } from '../../words/desk-words.ts';
import type { ReportWords } from '../../words/report-words.ts';
import { assumptionsSection, checkSection, ownSection, sourcesSection } from './basis-sections.ts';
import { comparisonSection, yearsSection } from './cost-sections.ts';
import { decisionSection, fitsSection, mattersSection, titleBlock } from './decision-sections.ts';
import { Html, markup } from './html.ts';
import type { About, ReportOf } from './report-of.ts';
import { documentStyles, paperStyles, reportStyles } from './report-styles.ts';

export type { About } from './report-of.ts';

export interface Report {
  /** Plain text. */
  readonly title: string;
  /** Markup of all that is on paper. */
  readonly body: string;
  /** Of what stands in an element of the class `report`. */
  readonly styles: string;
  /** Of the paper: size of its margins and what stands in them. They hold for a whole document. */
  readonly paper: string;
}

const sections: readonly ((of: ReportOf) => Html)[] = [
  ...[titleBlock, decisionSection, comparisonSection, yearsSection, mattersSection, fitsSection, ownSection],
  ...[assumptionsSection, sourcesSection, checkSection],
];

/** A report in pieces, for a page that prints it. */
export function reportOf(view: View, words: DeskWords, report: ReportWords, about: About): Report {
  const of = { view, words, report, about };
  return {
    title: report.title + words.signs.stop + words.signs.gap + words.questionSentence(view.question),
    body: markup`<main class="report" lang="${words.locale}">${sections.map((draw) => draw(of))}</main>`.text,
    styles: reportStyles,
    paper: paperStyles(`${report.title} · ${report.foot(view.question.edition, report.date(about.date))}`),
  };
}

/** The same as one HTML document of its own. */
export function reportHtml(view: View, words: DeskWords, report: ReportWords, about: About): string {
  const { title, body, styles, paper } = reportOf(view, words, report, about);
  return markup`<!doctype html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="only light">
<title>${title}</title>
<style>${new Html(documentStyles + paper + styles)}</style>
</head>
<body>
${new Html(body)}
</body>
</html>
`.text;
}
