/** Rows of a table in Markdown, padded as the formatter does. */
export function markdownTable(header, rows) {
  const widths = header.map((name, i) =>
    Math.max(3, ...[name, ...rows.map((row) => row[i])].map((cell) => cell.length)),
  );
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [line(header), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}
