import type { ResolvedInput } from '../../scenario/resolve.ts';
import { link, section, text, told, type Row } from './cells.ts';
import { citedOf } from './inputs-sheet.ts';
import { firstRow, type Plan } from './plan.ts';
import type { WorkSheet } from '../xlsx.ts';

const columns = 9;

/** Every document that a figure in use is from, with what was taken from it; then what no document says. */
export function sourcesSheet(plan: Plan): WorkSheet {
  const { sources: words } = plan.settings.words.texts;
  const { sources } = plan.settings.sources;
  const bySource = new Map<string, ResolvedInput[]>();
  const without: ResolvedInput[] = [];
  for (const input of plan.live.all) {
    const id = input.figure?.source;
    if (id) bySource.set(id, [...(bySource.get(id) ?? []), input]);
    else if (input.figure) without.push(input);
  }
  const cited = [...bySource].flatMap(([id, inputs]) => (sources[id] ? [{ source: sources[id], inputs }] : []));
  const head = [
    ...[words.id, words.title, words.publisher, words.address, words.published, words.access, words.licence],
    ...[words.note, words.inputs],
  ];
  return {
    name: plan.sheets.sources,
    widths: [30, 64, 28, 60, 13, 18, 22, 60, 90],
    frozen: { rows: firstRow - 1, columns: 1 },
    rows: [
      [text(words.heading, 'title')],
      [],
      [],
      head.map((one) => text(one, 'head')),
      ...cited.map(({ source, inputs }): Row => [
        ...[told(plan, source.id, ['source', source.id]), text(source.title), text(source.publisher)],
        link(source.address),
        ...[text(source.published), text(words.accesses[source.access]), text(source.licence, 'note')],
        text(source.note, 'note'),
        text(inputs.map((input) => plan.labelOf(input)).join(plan.settings.words.desk.signs.semicolon), 'note'),
      ]),
      [],
      [...section(words.assumptions, 1), text(words.assumptionsNote, 'section-note'), ...section('', columns - 2)],
      ...without.map((input): Row => [
        text(plan.settings.words.desk.evidence(input.figure!.evidence)),
        text(plan.labelOf(input)),
        text(citedOf(plan, input).notes, 'note'),
      ]),
    ],
  };
}
