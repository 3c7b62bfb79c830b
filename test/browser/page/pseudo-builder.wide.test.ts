/**
 * A builder in a language that nobody speaks, and the pictures that it makes: whatever they show came from its words, and has
 * room when it is longer. The widget in its preview is a document of its own, which `pseudo-tco.wide.test.ts` looks at.
 */
import type { LitElement } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { builderWords } from '../../../src/words/en/builder.ts';
import { pseudo, pseudoClaims, pseudoDesk, untranslated } from '../../cases/pseudo-language.ts';
import {
  all,
  button,
  chooseFiles,
  eventually,
  one,
  openDetails,
  settled,
  shared,
  show,
  textOf,
  until,
} from '../mount.ts';
import { clippedIn, foreignIn, tooWideIn, unisolatedIn } from '../texts-shown.ts';
import { choose } from './desk.ts';
import { mountBuilder } from './mount-builder.ts';
import { savedFiles } from './saved-files.ts';

vi.mock('../../../src/words/de/desk.ts', async () => {
  const { pseudoDesk: deskWords } = await import('../../cases/pseudo-language.ts');
  return { deskWords };
});

vi.mock('../../../src/words/de/claim-text.ts', async () => {
  const { pseudoClaims: claimLanguage } = await import('../../cases/pseudo-language.ts');
  return { claimLanguage };
});

vi.mock('../../../src/words/de/picture.ts', async () => {
  const [{ pseudo: made }, { pictureTexts }] = await Promise.all([
    import('../../cases/pseudo-language.ts'),
    import('../../../src/words/en/picture.ts'),
  ]);
  return { pictureTexts: made(pictureTexts) };
});

const patience = 240_000;
const w = pseudo(builderWords);

const radio = (builder: Element, name: string, value: string): void =>
  one<HTMLInputElement>(builder, `input[name="${name}"][value="${value}"]`).click();

function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** With a product, a refusal under each field that can refuse, a file that was refused, and every section open. */
async function filled(): Promise<LitElement> {
  const builder = await mountBuilder(1280, pseudoDesk, w);
  await openDetails(builder);
  one(builder, '#p-add').click();
  await settled(builder);
  await openDetails(builder);
  for (const field of all<HTMLInputElement>(builder, '.part .box[type=text]')) if (isChecked(field)) type(field, '<>');
  await settled(builder);
  type(one<HTMLInputElement>(builder, '#t-heading'), '1');
  chooseFiles(one<HTMLInputElement>(builder, 'input[type=file]'), new File(['{"version": 1,}'], '1'));
  await until(() => all(builder, '#p-feed-error').length > 0);
  choose(one<HTMLSelectElement>(builder, 'select#l-theme'), 'dark');
  await settled(builder);
  return builder;
}

/** Whether a field takes some texts only; the texts of the widget may be any. */
const isChecked = ({ id }: HTMLInputElement): boolean => !/^t-(?:heading|intro|cta|footnotes|fallback)$/.test(id);

type Look = (within: Element) => readonly string[];

/** With the code of each kind and each system. */
async function everywhere(builder: LitElement, look: Look): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const tier of Object.keys(builderWords.code.tiers)) {
    radio(builder, 'tier', tier);
    await settled(builder);
    if (tier === 'static') {
      await until(() => all(builder, 'cpo-claim-slide select').length > 0, 60_000);
      await settled(builder);
    }
    for (const one of look(builder)) found.add(one);
  }
  for (const system of Object.keys(builderWords.recipes.names)) {
    radio(builder, 'recipe', system);
    await settled(builder);
    for (const one of look(builder)) found.add(one);
  }
  return [...found];
}

/** Files and addresses are typed as they stand. */
const fileName = /\| (?:⟦Çóþý: )?[\w./-]+\.(?:html|jsx|vue|js|json|svg)[· ]*⟧?$/;

describe('the builder', () => {
  const builder = shared(filled);

  it(
    'shows no text that is not of its words',
    async () => {
      expect(all(builder(), '.warn').length).toBeGreaterThan(10);
      const found = await everywhere(builder(), foreignIn);
      expect(found.filter((text) => !fileName.test(text))).toEqual([]);
    },
    patience,
  );

  it.each([360, 1280])(
    'clips no text at %d px, from either side',
    async (width) => {
      await show(width);
      try {
        for (const direction of ['ltr', 'rtl']) {
          document.documentElement.dir = direction;
          await settled(builder());
          const look: Look = (within) => [
            ...(direction === 'ltr' ? clippedIn(within) : unisolatedIn(within)),
            ...tooWideIn(within),
          ];
          expect([direction, ...(await everywhere(builder(), look))]).toEqual([direction]);
        }
      } finally {
        document.documentElement.dir = '';
      }
    },
    patience,
  );
});

/** Words of a picture, and of what is said of it aloud, that are not of its words; the browser writes the date. */
const foreignWords = (svg: string): string[] =>
  [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text, title, desc')]
    .map(textOf)
    // Lines of a link have signs that no sentence has.
    .filter((text) => !/[#%&=]|^https?:/.test(text))
    .flatMap((text) => untranslated(text.replace(/\d+\. \p{L}+\.? \d{4}/gu, '')));

it(
  'makes pictures without another text, and says of a claim why it makes none',
  async () => {
    const saved = savedFiles();
    const builder = await mountBuilder(1280, pseudoDesk, w);
    radio(builder, 'tier', 'static');
    await until(() => all(builder, 'cpo-claim-slide select').length > 0, 60_000);
    const pictures = [w.code.picture, pseudoDesk.exports.slideSvg.name];
    for (const name of pictures) button(builder, name).click();
    await eventually(() => saved.map((file) => file.name).sort()).toEqual(['cpo-tco-slide.svg', 'cpo-tco.svg']);
    const claim = one(builder, 'cpo-claim-slide');
    // It costs more than the others.
    choose(one<HTMLSelectElement>(claim, '#claim-about'), 'cost');
    choose(one<HTMLSelectElement>(claim, '#claim-option'), 'retimed');
    await settled(builder);
    button(claim, pseudoDesk.exports.slideSvg.name).click();
    await until(() => all(claim, '.why li').length > 0, 60_000);
    expect(textOf(claim)).toContain(pseudoClaims.texts.panel.refused);
    expect(foreignIn(claim)).toEqual([]);
    choose(one<HTMLSelectElement>(claim, '#claim-about'), 'power');
    choose(one<HTMLSelectElement>(claim, '#claim-option'), 'cpo');
    await settled(builder);
    choose(one<HTMLSelectElement>(claim, '#claim-against'), 'retimed');
    await settled(builder);
    button(claim, pseudoDesk.exports.slideSvg.name).click();
    await until(() => saved.length === 3, 60_000);
    // A claim without its link cannot be checked again.
    const claimed = await saved.find(({ name }) => name.includes('claim'))!.blob.text();
    expect(claimed).toContain(location.host);
    for (const { name, blob } of saved) expect([name, ...foreignWords(await blob.text())]).toEqual([name]);
  },
  patience,
);
