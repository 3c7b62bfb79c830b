import { usDollar } from '../../scenario/currency.ts';
import { withoutDefaults } from '../../scenario/scenario-link.ts';
import { finish } from '../../scenario/finish.ts';
import { Money } from '../../view/money.ts';
import { inputsView } from '../../view/inputs-view.ts';
import { questionView } from '../../view/question-view.ts';
import { settledAnswer } from '../../view/settled-answer.ts';
import { plain } from '../../words/answer-words.ts';
import type { Cell, WorkSheet } from '../xlsx.ts';
import { formula, section, text, told, type Row } from './cells.ts';
import { changedInputs } from './inputs-sheet.ts';
import type { Plan } from './plan.ts';

/** What was asked and answered, how the workbook is used, what it leaves out. */
export function questionSheet(plan: Plan): WorkSheet {
  const { run, assessment, settings } = plan;
  const { desk, texts: words } = settings.words;
  const { question: own, sheets, title } = words;
  const { resolved } = run;
  const question = questionView(run, usDollar, assessment?.cube.draws ?? 0, resolved.catalog);
  const money = new Money(usDollar);
  const { all } = inputsView(run, money, { assessment: undefined, breakEvens: undefined, pair: undefined });
  const row = (label: string, ...cells: Cell[]): Row => [text(label, 'label'), ...cells];
  const method = told(plan, desk.nav.method);
  const wrapped = (value: string): Cell => text(value, 'wrapped');
  const warnings = [...run.warnings, ...(assessment?.warnings ?? [])].map((warning) => desk.warning(warning));
  const scenario = JSON.stringify({
    edition: resolved.edition,
    ...withoutDefaults(resolved.scenario, resolved.catalog),
  });
  return {
    name: plan.sheets.question,
    widths: [38, 120],
    rows: [
      [text(title, 'title')],
      [],
      row(own.asked, text(desk.questionSentence(question) + desk.signs.stop, 'lead')),
      ...answerTold(plan).map((one, i) => row(i === 0 ? own.answer : '', wrapped(one))),
      row(own.now, formula(plan.cheapest!.cell, plan.cheapest!.value, '', 'strong')),
      row(own.changed, formula(changedInputs(plan), 0, '0', 'left')),
      row(own.conditions, wrapped(desk.conditions(question, all))),
      row(own.currency, text(own.usd)),
      row(own.edition, text(resolved.edition)),
      row(own.program, text(`cpo-tco ${settings.version}`)),
      row(own.date, { date: settings.date, look: 'left' }),
      [],
      section(own.use, 2),
      ...own.steps(plan.sheets.inputs, plan.sheets.result).map((step, i) => row(`${i + 1}`, wrapped(step))),
      [],
      section(own.left, 2),
      row('', wrapped(desk.sources.boundary)),
      ...(warnings.length === 0 ? [] : [[], section(own.warnings, 2)]),
      ...warnings.map((warning) => row('', wrapped(warning))),
      [],
      section(own.contents, 2),
      ...(Object.keys(own.about) as (keyof typeof own.about)[]).flatMap((id) => {
        const names = id === 'quantities' ? plan.quantitySheetNames : [sheets[id]];
        return names.map((name) => row(name, text(own.about[id])));
      }),
      ...('link' in method ? [row(desk.nav.method, method)] : []),
      [],
      section(own.restore, 2),
      ...(settings.link === undefined
        ? []
        : [row(own.link, { text: settings.link, link: settings.link, look: 'wrapped-link' })]),
      row(own.scenario, wrapped(scenario)),
    ],
  };
}

function answerTold({ run, assessment, settings }: Plan): string[] {
  const { desk } = settings.words;
  if (!assessment) return [settings.words.texts.result.unsimulated];
  const { answer } = finish(settledAnswer(run, new Money(usDollar), assessment));
  return [desk.badge(answer).text + desk.signs.stop, desk.headline(answer), plain(desk.settle(answer))].filter(
    (one) => one !== '',
  );
}
