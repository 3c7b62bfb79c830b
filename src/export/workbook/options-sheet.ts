import { parseModelKey } from '../../scenario/model-key.ts';
import { tiersOf } from '../../scenario/tiers.ts';
import { labelOfArchitecture } from '../../scenario/named-input.ts';
import { splitNetwork } from '../../model/network-name.ts';
import type { Read } from '../../scenario/live-sheets.ts';
import { optionName } from '../../view/names.ts';
import type { WorkSheet } from '../xlsx.ts';
import { formatOf, formula, number, section, text, type Row } from './cells.ts';
import { fixedMeaning } from './inputs-sheet.ts';
import { firstOption, type Plan } from './plan.ts';

/** What each option is made of; and, where options read different inputs, one row for each place that is read. */
export function optionsSheet(plan: Plan): WorkSheet {
  const { options: words } = plan.settings.words.texts;
  const columns = Math.max(9, firstOption + plan.labels.length);
  return {
    name: plan.sheets.options,
    widths: [62, 32, 14, ...Array.from({ length: columns - firstOption }, () => 20)],
    frozen: { rows: 1, columns: 3 },
    rows: [
      [text(words.heading, 'title')],
      [],
      [],
      ...optionRows(plan),
      ...networkRows(plan, columns),
      [],
      [...section(words.reads, 1), text(words.readsNote, 'section-note'), ...section('', columns - 2)],
      [text(''), text(''), text(plan.settings.words.texts.inputs.unit), ...plan.labels.map((label) => text(label))].map(
        (cell, i) => ({ ...cell, look: i < firstOption ? ('head' as const) : ('head-right' as const) }),
      ),
      ...plan.readRows.map(({ position }) => readRow(plan, position)),
    ],
  };
}

function optionRows(plan: Plan): Row[] {
  const { words } = plan.settings;
  const { options: own } = words.texts;
  const { resolved } = plan.run;
  const isSwitch = resolved.scope === 'switch';
  const name = (architecture: string): string => labelOfArchitecture(resolved, architecture);
  const head = [
    ...[words.desk.answer.option, own.id, own.reference, isSwitch ? own.oneSwitch : own.leaf],
    ...(isSwitch ? ['', ''] : [own.upper, own.card]),
    ...[own.inside, own.supplier, own.sponsor],
  ];
  return [
    head.map((one) => text(one, 'head')),
    ...resolved.options.map((option, i): Row => {
      const { supplier, sponsor } = plan.options[i]!;
      return [
        ...[text(plan.labels[i]!, 'strong'), text(option.id, 'note'), text(i === plan.baseline ? own.yes : '')],
        text(name(option.leaf)),
        ...(isSwitch ? [text(''), text('')] : [text(name(option.upper)), text(name(option.card))]),
        ...[text(option.integrated ? own.yes : own.no), text(supplier ?? ''), text(sponsor ?? '')],
      ];
    }),
  ];
}

function networkRows(plan: Plan, columns: number): Row[] {
  const { words } = plan.settings;
  const { options: own } = words.texts;
  const { networks, options } = plan.run.resolved;
  if (networks.length === 0) return [];
  const head = [own.network, own.id, own.endpoints, own.rate, own.switch, own.upper, own.built];
  return [
    [],
    section(own.networks, columns),
    head.map((one, i) => text(one, i === 2 || i === 3 ? 'head-right' : i === 4 ? 'head-indented' : 'head')),
    ...networks.map(({ id, label, resolved, optionOf, stays }): Row => {
      const built = optionOf(options[0]!);
      const input = (key: string): { readonly value: number; readonly cell: string } => {
        const found = resolved.input(built, key);
        return { value: found.value, cell: plan.inputCell(found.name) };
      };
      const live = (key: string) => formula(input(key).cell, input(key).value, '#,##0');
      const { capacity, switchAt } = resolved.settings;
      const above = distinct(
        tiersOf(resolved)
          .slice(1)
          .map((tier) => switchAt(tier).label),
      );
      const label0 = stays ? plan.settings.words.desk.optionName(optionName(resolved, built)) : own.compared;
      return [
        ...[text(label, 'strong'), text(id, 'note'), live('endpointCount'), live('endpointRate')],
        ...[text(capacity.label, 'indented'), text(above.join(' / ')), text(label0)],
      ];
    }),
  ];
}

/** Tiers above the last that differs have the same switch. */
const distinct = (labels: readonly string[]): string[] =>
  labels.slice(0, 1 + labels.findLastIndex((label, i) => i === 0 || label !== labels[i - 1]));

function readRow(plan: Plan, position: number): Row {
  const { words } = plan.settings;
  const { key } = plan.live.options[0]!.reads[position]!;
  const { network, name } = splitNetwork(key);
  const { place, architecture } = parseModelKey(name);
  const reads = plan.live.options.map((option) => option.reads[position]!);
  const { label, unit } = meaningOf(plan, key, reads);
  const where = [
    network === undefined ? '' : plan.networkLabel(network),
    place && plan.run.resolved.scope !== 'switch' ? words.texts.options.places[place] : '',
  ].filter((one) => one !== '');
  const format = formatOf(
    reads.map(({ value }) => value),
    { quantity: name.slice(name.indexOf('.') + 1), unit },
  );
  const cable = architecture === undefined ? '' : architecture.toUpperCase() + words.desk.signs.colon;
  return [
    text(cable + label + (where.length > 0 ? words.desk.signs.bracket(words.desk.list(where)) : '')),
    text(key, 'note'),
    text(words.desk.numbers.unit(unit)),
    ...reads.map(({ input, value }) =>
      input === null ? number(value, format, 'fixed') : formula(plan.inputCell(input.name), value, format),
    ),
  ];
}

function meaningOf(plan: Plan, key: string, reads: readonly Read[]): { readonly label: string; readonly unit: string } {
  const input = reads.find((read) => read.input !== null)?.input;
  if (!input) return fixedMeaning(plan, key);
  const { label } = plan.nameOf(input);
  const { quantity, unit } = input.input;
  return { label: plan.settings.words.desk.inputLabel({ quantity, label, owner: null, key: quantity, unit }), unit };
}
