import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import type { CustomElementDeclaration, CustomElementField, Package } from 'custom-elements-manifest';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { attributes } from '../../src/widget/attributes.ts';
import { CpoTco } from '../../src/widget/cpo-tco.ts';
import * as events from '../../src/widget/tco-events.ts';
import { tcoStyles } from '../../src/widget/tco-styles.ts';
import { scopes } from '../../src/scenario/scenario.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const folder = 'src/widget/';
const source = readdirSync(root + folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(folder + name))
  .join('\n');

const manifest = JSON.parse(read('dist/lib/custom-elements.json')) as Package;
const element = manifest.modules[0]!.declarations!.find(({ name }) => name === 'CpoTco') as CustomElementDeclaration;

const inSource = (pattern: RegExp): string[] => [...source.matchAll(pattern)].map((match) => match[1] ?? '');
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** Members that a host may use: neither private, protected or static, nor called by Lit or a browser. */
function publicMembers(): string[] {
  const file = ts.createSourceFile('cpo-tco.ts', read(`${folder}cpo-tco.ts`), ts.ScriptTarget.ES2023, true);
  const type = file.statements.filter(ts.isClassDeclaration).find(({ name }) => name?.text === 'CpoTco')!;
  const hidden = ['private', 'protected', 'static', 'override'];
  return type.members
    .filter(({ kind }) => kind !== ts.SyntaxKind.Constructor)
    .filter(
      (member) =>
        !ts.canHaveModifiers(member) || !ts.getModifiers(member)?.some((one) => hidden.includes(one.getText())),
    )
    .map((member) => member.name!.getText())
    .filter((name) => !name.endsWith('Callback'))
    .concat(Object.keys(attributes));
}

const dispatched = inSource(/dispatchEvent\(new (\w+)/g).map((name) => events[name as keyof typeof events].type);
const parts = inSource(/\bpart="([^"]+)"/g).flatMap((names) => names.split(' '));
const properties = tcoStyles.flatMap(({ cssText }) => cssText.match(/--cpo-[\w-]+/g) ?? []);

const listed: Record<string, [readonly { name: string; description?: string }[] | undefined, string[]]> = {
  attributes: [element.attributes, CpoTco.observedAttributes],
  'properties and methods': [element.members, publicMembers()],
  events: [element.events, dispatched],
  slots: [element.slots, inSource(/<slot(?: name="([\w-]+)")?>|createElement\('slot'\)/g)],
  parts: [element.cssParts, parts],
  'custom properties': [element.cssProperties, properties],
  states: [element.cssStates, inSource(/setState\('(\w+)'/g)],
};

describe('custom-elements.json', () => {
  it('follows the published schema', () => {
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
    const isValid = ajv.compile(JSON.parse(read('node_modules/custom-elements-manifest/schema.json')) as object);
    isValid(manifest);
    expect(isValid.errors).toBeNull();
  });

  it.each(Object.entries(listed))('lists the %s of the source and no other', (_, [found, expected]) => {
    expect(sorted(found!.map(({ name }) => name))).toEqual(sorted(expected));
  });

  it.each(Object.entries(listed))('describes each of its %s', (_, [found]) => {
    expect(found!.filter(({ description }) => !description)).toEqual([]);
  });

  it('names each once', () => {
    for (const [found] of Object.values(listed))
      expect(found!.map(({ name }) => name)).toEqual([...new Set(found!.map(({ name }) => name))]);
  });

  it('names the property of each attribute', () => {
    const attributeOf = (field?: string): string | undefined =>
      (element.members!.find(({ name }) => name === field) as CustomElementField | undefined)?.attribute;
    expect(element.attributes!.map(({ fieldName }) => attributeOf(fieldName))).toEqual(
      element.attributes!.map(({ name }) => name),
    );
  });

  it('names the class of each event', () => {
    expect(element.events!.map(({ type }) => type.text)).toEqual(
      element.events!.map(({ name }) => Object.entries(events).find(([, { type }]) => type === name)![0]),
    );
  });

  it.each([
    ['scope', scopes],
    ['locale', readdirSync(`${root}src/words`).filter((name) => existsSync(`${root}src/words/${name}/tco-words.ts`))],
    ['theme', ['auto', ...inSource(/:host\(\[theme\*?='(\w+)'\]\)/g)]],
  ])('allows %s the values that there are', (attribute, values) => {
    const { text } = element.attributes!.find(({ name }) => name === attribute)!.type!;
    expect(sorted(text.split(' | '))).toEqual(sorted(values.map((value) => `'${value}'`)));
  });

  it('names files that are built', () => {
    expect(manifest.modules.map(({ path }) => path).filter((path) => !existsSync(root + path))).toEqual([]);
  });

  it('names the tag that define.js registers', () => {
    expect(manifest.modules.find(({ path }) => path === 'dist/lib/define.js')!.exports).toMatchObject([
      { kind: 'custom-element-definition', name: 'cpo-tco', declaration: { name: 'CpoTco' } },
    ]);
  });

  it('stands beside the files of dist/embed too', () => {
    expect(read('dist/embed/custom-elements.json')).toBe(read('dist/lib/custom-elements.json'));
  });
});
