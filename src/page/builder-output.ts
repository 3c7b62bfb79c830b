/** What is copied from the builder: the code of each tier, what the page around it needs, and recipes for pages of each kind. */
import { html, nothing, type TemplateResult } from 'lit';
import { folderIn, isSafeAddress } from '../export/address.ts';
import { recipe, recipeIds, type RecipeId } from '../export/recipes.ts';
import { imageSnippet, tiers, type Placement, type Tier } from '../export/snippets.ts';
import type { Language } from '../words/languages.ts';
import { codeOf, policyOf, type Built } from './builder-code.ts';
import { errorOf, notTaken, typedIn, type BuilderPage } from './builder-page.ts';
import { guideAddress } from './page-addresses.ts';
import { segments, textField, type Choice } from './builder-fields.ts';

/** The picture of the tier without script, once it is made. */
export interface MadePicture {
  readonly svg: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** The calculator with the scenario, where its address is known. */
  readonly link?: string | undefined;
}

export interface Output {
  readonly built: Built | null;
  readonly version: string;
  readonly placement: Placement | undefined;
  /** Of the frame, and of the page of the recipe. */
  readonly title: string;
  readonly mapHash: string | undefined;
  /** Undefined while it is made, null where it could not be. */
  readonly picture: MadePicture | null | undefined;
  /** What was copied a moment ago. */
  readonly copied: string;
  readonly copy: (id: string, text: string, name: string) => void;
  readonly savePicture: () => void;
  /** Of all pictures. */
  readonly pictureLanguage: Language;
  readonly saveSlide: (format: 'png' | 'svg') => void;
}

export function codeSection(page: BuilderPage, output: Output): TemplateResult {
  const { w, state, set } = page;
  const { version } = output;
  return html`<section id="code" tabindex="-1" aria-labelledby="code-h">
    <h2 id="code-h">${w.code.heading} <small>${w.code.version(version)}</small></h2>
    <p><a class="lk" href=${guideAddress}>${w.guide}</a></p>
    ${segments(
      'tier',
      w.code.tier,
      tiers.map((id): Choice => [id, w.code.tiers[id]]),
      state.tier,
      (tier) => set({ tier: tier as Tier }),
    )}
    <div class="codes">
      <div>
        <p class="about">${w.code.about[state.tier]}</p>
        ${state.tier === 'static' ? imageField(page) : baseField(page, version)} ${policy(page, output)}
      </div>
      <div>${pieces(page, output)}</div>
    </div>
  </section>`;
}

function baseField(page: BuilderPage, version: string): TemplateResult {
  const { w, state } = page;
  return textField({
    id: 'base',
    label: w.code.base,
    note: w.code.baseNote,
    mode: 'url',
    value: typedIn(page, 'base', state.base),
    error: errorOf(page, 'base'),
    change: (typed) => {
      if (folderIn(typed, version) === undefined)
        return page.refuse('base', typed, notTaken(page, typed, w.code.notAddress));
      page.accept('base');
      page.set({ base: typed.trim() });
    },
  });
}

function imageField(page: BuilderPage): TemplateResult {
  const { w, state } = page;
  return textField({
    id: 'image',
    label: w.code.image,
    mode: 'url',
    placeholder: '/media/cpo-tco.svg',
    value: typedIn(page, 'image', state.image),
    error: errorOf(page, 'image'),
    change: (typed) => {
      const text = typed.trim();
      if (text !== '' && !isSafeAddress(text)) return page.refuse('image', typed, notTaken(page, text, w.code.notPage));
      page.accept('image');
      page.set({ image: text });
    },
  });
}

function pieces(page: BuilderPage, output: Output): TemplateResult {
  const { w, state } = page;
  const { placement, title, built, picture } = output;
  if (state.tier === 'static') {
    if (picture === undefined) return html`<p class="hint">${w.code.making}</p>`;
    if (picture === null) return html`<p class="warn">${w.code.pictureFailed}</p>`;
    const { svg: _, ...image } = picture;
    const code = imageSnippet({ ...image, src: state.image || 'cpo-tco.svg' });
    return html`${codeBlock(page, output, 'html', w.code.html, code)}
      <button type="button" class="bt" @click=${output.savePicture}>${w.code.picture}</button>
      <button type="button" class="bt" @click=${() => output.saveSlide('png')}>${page.words.exports.slide.name}</button>
      <button type="button" class="bt" @click=${() => output.saveSlide('svg')}>
        ${page.words.exports.slideSvg.name}
      </button>
      <cpo-claim-slide
        .run=${page.run}
        .words=${page.words}
        .language=${output.pictureLanguage}
        .workbench=${state.settings.workbench ?? ''}
        .saved=${() => page.tell(w.code.pictureSaved)}
        .failed=${() => page.tell(w.code.pictureFailed)}
      ></cpo-claim-slide>`;
  }
  if (!placement) return html`<p class="warn">${w.code.noBase}</p>`;
  const code = codeOf(state.tier, placement, title, built);
  if (!code) return html`<p class="warn">${w.code.noHashes}</p>`;
  return html`${codeBlock(page, output, 'html', w.code.html, code.html)}
  ${
    code.css
      ? html`${codeBlock(page, output, 'css', w.code.styles, code.css)}
          <p class="hint">${w.code.stylesNote}</p>`
      : nothing
  }`;
}

function policy({ w, state }: BuilderPage, { placement, mapHash }: Output): TemplateResult | typeof nothing {
  if (!placement) return nothing;
  const hasStyles = placement.properties !== undefined && (state.tier === 'module' || state.tier === 'pinned');
  const isElsewhere = /^https?:/i.test(placement.base) && state.tier !== 'static';
  return html`<h3>${w.code.policy}</h3>
    <p class="hint">${w.code.policyNote}</p>
    <pre class="small" tabindex="0" aria-label=${w.code.policy}>${policyOf(state.tier, placement, mapHash)}</pre>
    ${hasStyles ? html`<p class="hint">${w.code.inlineStyles}</p>` : nothing}
    ${isElsewhere ? html`<p class="hint">${w.code.otherHost}</p>` : nothing}`;
}

function codeBlock(
  { w }: BuilderPage,
  { copied, copy }: Output,
  id: string,
  name: string,
  code: string,
): TemplateResult {
  return html`<figure class="code">
    <figcaption>
      <span>${name}</span
      ><button
        type="button"
        class="bt cp"
        aria-label=${copied === id ? w.code.copiedOf(name) : w.code.copyOf(name)}
        @click=${() => copy(id, code, name)}
      >
        ${copied === id ? w.copied : w.code.copy}
      </button>
    </figcaption>
    <pre tabindex="0" aria-label=${name} translate="no"><code>${code}</code></pre>
  </figure>`;
}

export function recipesSection(page: BuilderPage, output: Output, locale: string): TemplateResult {
  const { w, state, set } = page;
  const { placement, title } = output;
  return html`<section id="recipes" aria-labelledby="recipes-h">
    <h2 id="recipes-h">${w.recipes.heading}</h2>
    ${segments(
      'recipe',
      w.recipes.label,
      recipeIds.map((id): Choice => [id, w.recipes.names[id]]),
      state.recipe,
      (id) => set({ recipe: id as RecipeId }),
    )}
    <div class="codes">
      <div>
        <ol>
          ${w.recipes[state.recipe].map((step) => html`<li>${step}</li>`)}
        </ol>
      </div>
      <div>
        ${
          placement
            ? recipe(state.recipe, placement, title, locale).map(({ name, code }, i) =>
                codeBlock(page, output, `recipe-${i}`, name ?? w.recipes.block, code),
              )
            : html`<p class="warn">${w.code.noBase}</p>`
        }
      </div>
    </div>
  </section>`;
}
