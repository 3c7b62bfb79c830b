/**
 * The settings of the builder but for products and inputs: what is compared, how it looks, what stands in it.
 * Longer than most files: each field of the form has its few lines here.
 */
import { html, nothing, type TemplateResult } from 'lit';
import presets from 'virtual:presets';
import { isSafeAddress } from '../export/address.ts';
import { scopes } from '../scenario/scenario.ts';
import { withChange } from '../scenario/with-change.ts';
import { languages } from '../words/languages.ts';
import { errorOf, notTaken, typedIn, type BuilderPage } from './builder-page.ts';
import { choiceField, segments, textField } from './builder-fields.ts';
import { barColours, colours, isValueOf, kindOf, shapes, type Property } from './builder-properties.ts';
import { isAddress, longestText, type SettingName, type TextName } from './builder-state.ts';
import { currencyCodes } from '../parts/currency-codes.ts';

export function comparisonForm(page: BuilderPage): TemplateResult {
  const { w, words, question, run, state } = page;
  const { catalog } = run.resolved;
  const change =
    (key: string) =>
    (value: string): void =>
      void page.ask(withChange(run.resolved, { [key]: value }), `c-${key}`, value);
  const compared = new Set(question.options.map(({ id }) => id));
  const toggle = (id: string): void => {
    const options = question.choices.map((one) => one.id).filter((one) => compared.has(one) !== (one === id));
    page.ask(withChange(run.resolved, { options }), 'c-options', '');
  };
  const keep = (id: string): void => {
    const chosen = presets[id];
    if (chosen) page.ask(chosen, 'c-preset', '');
  };
  const { edition: _, ...unpinned } = state.scenario;
  return html`
    ${segments(
      'scope',
      w.comparison.scope,
      scopes.map((id) => [id, words.scope(id)] as const),
      question.scope,
      change('scope'),
    )}
    ${choiceField({
      id: 'c-preset',
      label: w.comparison.preset,
      choices: [['', w.comparison.presetNone], ...Object.keys(presets).map((id) => [id, words.preset(id)] as const)],
      value: '',
      change: keep,
    })}
    <div class="two">
      ${choiceField({
        id: 'c-capacity',
        label: w.comparison.capacity,
        choices: question.capacities.map(({ id, label }) => [id, label] as const),
        value: question.capacity,
        error: errorOf(page, 'c-capacity'),
        change: change('capacity'),
      })}
      ${choiceField({
        id: 'c-edition',
        label: w.comparison.edition,
        choices: [
          ['', w.comparison.newest(catalog.edition)],
          [catalog.edition, w.comparison.pinned(catalog.edition)],
        ],
        value: state.scenario.edition ?? '',
        change: (edition) => page.ask(edition ? { ...unpinned, edition } : unpinned, 'c-edition', ''),
      })}
    </div>
    ${choiceField({
      id: 'c-region',
      label: w.comparison.region,
      choices: question.regions.map(({ id, label }) => [id, words.region(label)] as const),
      value: question.region,
      change: change('region'),
    })}
    <fieldset class="f">
      <legend>${w.comparison.options}</legend>
      ${question.choices.map(
        (option) =>
          html`<label class="line"
            ><input
              type="checkbox"
              .checked=${compared.has(option.id)}
              ?disabled=${option.id === question.reference}
              @change=${() => toggle(option.id)}
            /><span>${words.optionName(option)}</span></label
          >`,
      )}
      ${errorOf(page, 'c-options') ? html`<p class="warn">${errorOf(page, 'c-options')}</p>` : nothing}
    </fieldset>
    ${choiceField({
      id: 'c-baseline',
      label: w.comparison.baseline,
      choices: question.options.map((option) => [option.id, words.optionName(option)] as const),
      value: question.reference,
      error: errorOf(page, 'c-baseline'),
      change: change('baseline'),
    })}
  `;
}

const setSetting = ({ set, state }: BuilderPage, name: SettingName, value: string): void => {
  const { [name]: _, ...others } = state.settings;
  set({ settings: value === '' ? others : { ...others, [name]: value } });
};

/** @param used Colours in use, for those that are not set. */
export function lookForm(page: BuilderPage, used: Readonly<Record<string, string>>): TemplateResult {
  const { w, question, state } = page;
  const { settings } = state;
  const choice = (name: SettingName, label: string, choices: readonly (readonly [string, string])[]) =>
    choiceField({
      isOfLanguages: name === 'locale',
      id: `l-${name}`,
      label,
      choices,
      value: settings[name] ?? choices[0]![0],
      change: (value) => setSetting(page, name, value === choices[0]![0] ? '' : value),
    });
  const all = (names: readonly Property[]): TemplateResult =>
    html`<div class="two">${names.map((name) => propertyField(page, name, used[name]))}</div>`;
  return html`
    <div class="two">
      ${choice('locale', w.look.locale, [['', w.look.pageLanguage], ...Object.entries(languages)])}
      ${choice('theme', w.look.theme, Object.entries(w.look.themes))}
      ${choice(
        'currency',
        w.look.currency,
        currencyCodes(question).map((code) => [code, code]),
      )}
      ${choice('loading', w.look.loading, Object.entries(w.look.loadings))}
    </div>
    ${state.tier === 'frame' && Object.keys(state.look).length > 0 ? html`<p class="warn">${w.look.frame}</p>` : nothing}
    ${all(shapes)}
    <h3>${w.look.colours}</h3>
    ${all(colours)}
    <h3>${w.look.bars}</h3>
    ${all(barColours)}
  `;
}

/** What a widget has where nothing is set. */
const usual: Readonly<Partial<Record<Property, string>>> = { 'font-size': '16', radius: '10', padding: '20' };

function propertyField(page: BuilderPage, name: Property, used: string | undefined): TemplateResult {
  const { w, state } = page;
  const kind = kindOf(name);
  const id = `p-${name}`;
  const value = state.look[name] ?? '';
  const label = w.look.properties[name];
  const change = (typed: string): void => {
    const { [name]: _, ...others } = state.look;
    const text = typed.trim();
    if (text !== '' && !isValueOf(name, text)) {
      const { notColour, notLength, notFont, notBorder } = w.look;
      const may = { colour: notColour, length: notLength, font: notFont, border: notBorder }[kind];
      page.refuse(id, typed, notTaken(page, text, may));
      return;
    }
    page.accept(id);
    page.set({ look: text === '' ? others : { ...others, [name]: text } });
  };
  const beside = html`<input
    type="color"
    aria-label=${w.look.pick(label)}
    .value=${used ?? asHex(value)}
    @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
  />`;
  return textField({
    id,
    label,
    value: typedIn(page, id, value),
    error: errorOf(page, id),
    placeholder: usual[name] ?? (kind === 'colour' ? (used ?? '') : ''),
    mode: kind === 'length' ? 'decimal' : 'text',
    ...(kind === 'colour' && { beside }),
    change,
  });
}

/** As a field of colours takes it; a middle grey for what is unset or written otherwise. */
const asHex = (value: string): string =>
  /^#[0-9a-f]{6}$/i.test(value)
    ? value.toLowerCase()
    : /^#[0-9a-f]{3}$/i.test(value)
      ? `#${[...value.slice(1)].map((sign) => sign + sign).join('')}`
      : '#808080';

export function textsForm(page: BuilderPage): TemplateResult {
  const { w, state } = page;
  const write = (name: TextName, value: string): void => {
    const { [name]: _, ...others } = state.texts;
    const text = value.trim().slice(0, longestText);
    page.set({ texts: text === '' ? others : { ...others, [name]: text } });
  };
  const field = (name: TextName, label: string, note?: string, lines?: number): TemplateResult =>
    textField({
      id: `t-${name}`,
      label,
      note,
      value: state.texts[name] ?? '',
      ...(lines !== undefined && { lines }),
      change: (value) => write(name, value),
    });
  const address = (
    id: string,
    label: string,
    note: string | undefined,
    value: string,
    isOne: (text: string) => boolean,
    take: (text: string) => void,
  ) =>
    textField({
      id,
      label,
      note,
      mode: 'url',
      value: typedIn(page, id, value),
      error: errorOf(page, id),
      change: (typed) => {
        const text = typed.trim();
        if (text !== '' && !isOne(text)) return page.refuse(id, typed, notTaken(page, text, w.code.notPage));
        page.accept(id);
        take(text);
      },
    });
  const isCut = state.tier === 'frame' || state.tier === 'static';
  return html`
    ${isCut && Object.keys(state.texts).length > 0 ? html`<p class="warn">${w.texts.frame}</p>` : nothing}
    ${field('heading', w.texts.heading, w.texts.headingNote)} ${field('intro', w.texts.intro, undefined, 2)}
    <div class="two">
      ${field('cta', w.texts.cta)}
      ${address('t-ctaAddress', w.texts.ctaAddress, undefined, state.texts.ctaAddress ?? '', isSafeAddress, (text) => write('ctaAddress', text))}
    </div>
    ${field('footnotes', w.texts.footnotes)} ${field('fallback', w.texts.fallback, w.texts.fallbackNote, 2)}
    ${address('t-workbench', w.texts.workbench, w.texts.workbenchNote, state.settings.workbench ?? '', isAddress, (text) => setSetting(page, 'workbench', text))}
  `;
}

/** The address of a feed, which stands with the products. */
export const feedAddress = (page: BuilderPage): TemplateResult => {
  const { w, state } = page;
  const id = 'p-feed-address';
  return textField({
    id,
    label: w.products.address,
    note: state.tier === 'frame' && state.settings['product-feed'] ? w.products.addressFrame : w.products.addressNote,
    mode: 'url',
    placeholder: '/products.json',
    value: typedIn(page, id, state.settings['product-feed'] ?? ''),
    error: errorOf(page, id),
    change: (typed) => {
      const text = typed.trim();
      if (text !== '' && !isAddress(text)) return page.refuse(id, typed, notTaken(page, text, w.code.notPage));
      page.accept(id);
      setSetting(page, 'product-feed', text);
    },
  });
};

/** How many settings of a section differ from the default. */
export function setCounts({
  state,
  run,
}: BuilderPage): Readonly<Record<'comparison' | 'products' | 'inputs' | 'look' | 'texts', number>> {
  const { scenario, settings, look, texts, inputs, everyInput } = state;
  const { asked } = run.resolved;
  const keys = ['scope', 'capacity', 'region', 'options', 'baseline', 'edition', 'buyerClass', 'networks'] as const;
  const { workbench, 'product-feed': feed, ...ofLook } = settings;
  return {
    comparison: keys.filter((key) => scenario[key] !== undefined).length,
    products: Object.keys(asked.architectures ?? {}).length + (feed ? 1 : 0),
    inputs: Object.keys(scenario.inputs ?? {}).length + Object.keys(inputs).length + (everyInput === 'open' ? 0 : 1),
    look: Object.keys(ofLook).length + Object.keys(look).length,
    texts: Object.keys(texts).length + (workbench ? 1 : 0),
  };
}
