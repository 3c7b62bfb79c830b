/** The style of a report: paper first, always light. Longer than most files: it is the one style sheet of a report. */
import { css } from './css.ts';

/** Light colours of the elements, by token. */
export const reportColors = {
  page: '#fff',
  panel: '#f6f7f8',
  ink: '#16191d',
  muted: '#505862',
  line: '#e1e4e8',
  field: '#868e98',
  warn: '#8a5200',
  switches: '#5b6775',
  switchOptics: '#1b6aad',
  cardOptics: '#5595cd',
  powerCapacity: '#8f4e0b',
  electricity: '#c07a1c',
  support: '#0c7d6b',
  other: '#868d96',
  sites: '#7a4a86',
  carbon: '#5c6b1f',
} as const;
const { page, panel, ink, muted, line, field, warn } = reportColors;

export const fontFamily = "Helvetica, Arial, 'Liberation Sans', system-ui, sans-serif";

/** Text of a style sheet in quotes. */
const quoted = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,:()/–-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;

/** Paper of any size, with a foot on each page where the engine has margin boxes. */
export const paperStyles = (foot: string): string => css`
  @page {
    margin: 12mm 16mm 16mm;
    @bottom-left {
      content: ${quoted(foot)};
      font: 7.5pt ${fontFamily};
      color: ${muted};
      vertical-align: top;
      padding-top: 4mm;
      white-space: nowrap;
    }
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 7.5pt ${fontFamily};
      color: ${muted};
      vertical-align: top;
      padding-top: 4mm;
    }
  }
`;

/** Widths of the columns of tables of one kind, in per cent; the others share what is left. */
const columns: Readonly<Record<string, readonly number[]>> = {
  rank: [25, 26.5, 12.5, 12.5, 11.5, 12],
  drivers: [25, 22, 16, 13, 11.5, 12.5],
  checks: [45],
  held: [15, 20, 11, 15, 11.5, 11.5, 16],
  asks: [26, 11, 11, 16, 36],
  leads: [31, 13, 22, 28, 6],
  even: [31],
};
const widths = Object.entries(columns)
  .flatMap(([kind, shares]) =>
    shares.map(
      (share, i) => css`
        .report .${kind} :is(th, td):nth-child(${String(i + 1)}) {
          width: ${String(share)}%;
        }
      `,
    ),
  )
  .join('\n');

export const reportStyles = css`
  .report {
    color-scheme: only light;
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
    background: ${page};
    color: ${ink};
    font: 9pt/1.34 ${fontFamily};
    font-variant-numeric: tabular-nums;
    max-width: 178mm;
    margin: 0 auto;
    padding: 10mm 6mm 16mm;
    text-align: start;
    overflow-wrap: break-word;
  }
  /* Korean breaks between words. */
  .report:lang(ko) {
    word-break: keep-all;
  }
  .report *,
  .report *::before {
    box-sizing: border-box;
  }
  .report :is(h1, h2, h3, p, ul, ol, li, table, figure, figcaption, dl, dd) {
    margin: 0;
    padding: 0;
  }
  .report :is(ul, ol) {
    list-style: none;
  }
  .report :is(h1, h2, h3, b, strong) {
    font-weight: 600;
  }
  .report .kick {
    font-size: 8pt;
    color: ${muted};
    display: flex;
    justify-content: space-between;
    gap: 12pt;
  }
  .report h1 {
    font-size: 19pt;
    line-height: 1.18;
    letter-spacing: -0.015em;
    text-wrap: balance;
    margin: 7pt 0 4pt;
  }
  .report .q {
    font-size: 12pt;
    line-height: 1.35;
    max-width: 40em;
    text-wrap: pretty;
  }
  .report .built {
    margin-top: 4pt;
    max-width: 56em;
  }
  .report .about {
    color: ${muted};
    font-size: 8pt;
    margin-top: 5pt;
    max-width: 64em;
  }
  .report section {
    margin-top: 10pt;
    border-top: 0.75pt solid ${ink};
    padding-top: 5pt;
  }
  .report h2 {
    font-size: 8.5pt;
    line-height: 1.3;
    color: ${muted};
    font-weight: 400;
    margin-bottom: 4pt;
  }
  .report .find {
    font-size: 13pt;
    line-height: 1.28;
    font-weight: 600;
    letter-spacing: -0.01em;
    text-wrap: balance;
    max-width: 42em;
    margin-bottom: 6pt;
  }
  .report .lead {
    font-size: 16pt;
    line-height: 1.22;
    letter-spacing: -0.012em;
    margin: 7pt 0 5pt;
  }
  .report h3 {
    font-size: 9pt;
    margin: 9pt 0 3pt;
  }
  .report .note {
    font-size: 7.75pt;
    line-height: 1.4;
    color: ${muted};
    max-width: 64em;
  }
  .report p + .note,
  .report table + .note,
  .report figure + .note {
    margin-top: 4pt;
  }
  .report .mut,
  .report em {
    color: ${muted};
    font-style: normal;
    font-weight: 400;
  }
  .report .warn {
    color: ${warn};
  }
  .report .nb {
    white-space: nowrap;
  }
  .report .badge {
    display: inline-block;
    border: 1.1pt solid ${ink};
    border-radius: 9pt;
    padding: 1.5pt 8pt;
    font-size: 9pt;
    font-weight: 600;
  }
  .report .badge.settled {
    background: ${ink};
    color: ${page};
  }
  .report .verdict {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 3pt 10pt;
  }
  .report .second {
    margin-top: 10pt;
  }
  .report .find + .scroll caption {
    padding-top: 2pt;
  }
  .report .after {
    margin-top: 6pt;
  }
  .report .settle {
    font-size: 10.5pt;
    max-width: 50em;
    margin-bottom: 9pt;
  }
  .report .list {
    margin-top: 7pt;
    font-size: 8.5pt;
  }
  .report .list li {
    padding-left: 9pt;
    text-indent: -9pt;
  }
  .report .list li::before {
    content: '–';
    display: inline-block;
    width: 9pt;
    text-indent: 0;
    color: ${muted};
  }
  .report .list li + li {
    margin-top: 2pt;
  }
  .report table {
    border-collapse: collapse;
    width: 100%;
    font-size: 8.25pt;
    line-height: 1.24;
  }
  .report caption {
    text-align: start;
    font-size: 9pt;
    font-weight: 600;
    padding: 7pt 0 3pt;
  }
  .report :is(th, td) {
    padding: 1.7pt 0;
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  .report thead th {
    font-size: 7.25pt;
    line-height: 1.25;
    color: ${muted};
    vertical-align: bottom;
    padding: 0 0 3pt;
  }
  .report tbody tr {
    border-top: 0.5pt solid ${line};
  }
  .report .n {
    text-align: end;
    white-space: nowrap;
    padding-inline-start: 9pt;
  }
  .report thead .n {
    white-space: normal;
  }
  .report thead .n,
  .report thead .t {
    overflow-wrap: normal;
  }
  .report .t {
    padding-inline-start: 9pt;
  }
  .report small {
    display: block;
    font-size: 7.5pt;
    line-height: 1.3;
    color: ${muted};
    font-weight: 400;
    white-space: normal;
  }
  .report .n small {
    white-space: nowrap;
  }
  .report .sum {
    border-top: 0.75pt solid ${ink};
  }
  .report .sum > * {
    font-weight: 600;
  }
  .report .grp > * {
    font-weight: 600;
  }
  .report .sub > * {
    border-top: 0;
    padding-block: 0.5pt;
    color: ${muted};
  }
  .report .sub th {
    padding-inline-start: 9pt;
  }
  .report tbody .sub,
  .report tbody .sub + .sub {
    border-top: 0;
  }
  .report .pic {
    padding: 0 0 0 9pt;
    vertical-align: middle;
  }
  .report thead .pic {
    vertical-align: bottom;
  }
  .report .pic svg {
    display: block;
  }
  .report svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  .report svg text {
    font-family: ${fontFamily};
    font-variant-numeric: tabular-nums;
  }
  .report .rank :is(th, td) {
    vertical-align: middle;
  }
  .report .rank thead th {
    vertical-align: bottom;
  }
  .report .rank tbody th {
    position: relative;
    padding-inline-start: 19pt;
  }
  .report .rk {
    position: absolute;
    inset-inline-start: 3pt;
    color: ${muted};
  }
  .report .even .n {
    white-space: normal;
  }
  .report .lead-row {
    background: ${panel};
  }
  .report :is(.rank, .drivers, .checks, .held, .asks, .leads, .even) {
    table-layout: fixed;
  }
  ${widths}
  .report .held .n small {
    white-space: normal;
  }
  .report .key {
    display: flex;
    flex-wrap: wrap;
    gap: 2pt 12pt;
    font-size: 7.75pt;
    color: ${muted};
    border-top: 0.5pt solid ${line};
    padding-top: 4pt;
  }
  .report .key svg {
    display: inline-block;
    width: auto;
    height: 7pt;
    vertical-align: -0.5pt;
    margin-inline-end: 4pt;
  }
  .report figure {
    margin-top: 8pt;
  }
  .report figcaption {
    font-size: 9pt;
    font-weight: 600;
    margin-bottom: 4pt;
  }
  .report .sources {
    columns: 2;
    column-gap: 14pt;
    font-size: 6.8pt;
    line-height: 1.28;
  }
  .report .sources li {
    display: flex;
    gap: 5pt;
    margin-bottom: 2.5pt;
    break-inside: avoid;
  }
  .report .sources .no {
    flex: none;
    min-width: 13pt;
    color: ${muted};
    text-align: end;
  }
  .report .sources span,
  .report .addr {
    overflow-wrap: anywhere;
  }
  .report .how {
    color: inherit;
    text-decoration: none;
  }
  @media screen {
    .report .how {
      text-decoration: underline dotted ${muted};
      text-underline-offset: 2px;
    }
  }
  .report .link {
    font:
      6.25pt/1.28 ui-monospace,
      'Liberation Mono',
      Menlo,
      monospace;
    overflow-wrap: anywhere;
    word-break: break-all;
    border: 0.5pt solid ${field};
    border-radius: 3pt;
    padding: 4pt 6pt;
    margin: 4pt 0;
    color: inherit;
    display: block;
    text-decoration: none;
  }
  .report .steps {
    margin-top: 5pt;
    counter-reset: step;
  }
  .report .steps li {
    counter-increment: step;
    padding-left: 13pt;
    text-indent: -13pt;
    font-size: 8.5pt;
  }
  .report .steps li::before {
    content: counter(step) '.';
    display: inline-block;
    width: 13pt;
    text-indent: 0;
    color: ${muted};
  }
  .report h2,
  .report h3,
  .report .find,
  .report caption,
  .report figcaption,
  .report thead {
    break-after: avoid;
  }
  .report .whole,
  .report .find,
  .report tr,
  .report figure,
  .report .verdict,
  .report .key,
  .report li {
    break-inside: avoid;
  }
  .report thead {
    display: table-header-group;
  }
  .report p,
  .report li {
    orphans: 3;
    widows: 3;
  }
  @media print {
    .report {
      max-width: none;
      padding: 0;
    }
  }
  @media (max-width: 640px) {
    .report .scroll {
      overflow-x: auto;
    }
    .report .sources {
      columns: 1;
    }
  }
`;

/** Of a document that is a report alone. */
export const documentStyles = css`
  html {
    color-scheme: only light;
    background: #fff;
  }
  body {
    margin: 0;
  }
`;
