import { readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { root } from './packages.mjs';

/** The element comes first, then what else the library exports. */
const sources = ['src/widget/cpo-tco.ts', 'src/widget/tco-events.ts', 'src/widget/entries/element.ts'];
const element = 'dist/lib/element.js';
const attributesPath = 'src/widget/attributes.ts';
const languagesPath = 'src/words/languages.ts';

/** The custom elements manifest (schema 2.1.0): what the analyzer reads in the sources, less what is not for hosts. */
export function embedManifest() {
  const { modules } = create({
    modules: sources.map((path) =>
      ts.createSourceFile(path, readFileSync(root + path, 'utf8'), ts.ScriptTarget.ES2022, true),
    ),
  });
  const [[widget], events, [define]] = modules.map(({ declarations }) => declarations);
  const declarations = [publicElement(widget), ...events.map(publicEvent), define];
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: element,
        declarations,
        exports: declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: element } })),
      },
      {
        kind: 'javascript-module',
        path: 'dist/lib/define.js',
        exports: [
          {
            kind: 'custom-element-definition',
            name: widget.tagName,
            declaration: { name: widget.name, module: element },
          },
        ],
      },
    ],
  };
}

function publicElement({ kind, name, tagName, summary, members, events, ...others }) {
  const { slots, cssParts, cssProperties, cssStates } = others;
  const attributes = declaredAttributes();
  const own = members.filter(isPublic);
  const fields = attributes.filter(({ fieldName }) => own.every((member) => member.name !== fieldName));
  return {
    kind,
    name,
    tagName,
    customElement: true,
    summary,
    superclass: { name: 'HTMLElement', package: 'global:' },
    attributes,
    members: [...fields.map(fieldOf), ...own.map((member) => withAttribute(member, attributes))],
    // What the analyzer finds dispatched has no description; what the JSDoc says has one.
    events: events.filter(({ description }) => description),
    slots,
    cssParts,
    cssProperties,
    cssStates,
  };
}

/** Names, values and comments of src/widget/attributes.ts. */
function declaredAttributes() {
  const found = constantOf(attributesPath, 'attributes');
  return found.properties.map(({ name, initializer, jsDoc }) => ({
    name: name.text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    type: { text: typeOf(initializer) },
    description: jsDoc[0].comment,
    fieldName: name.text,
  }));
}

/** The object literal behind `as const` or `satisfies` that a source declares under a name. */
function constantOf(path, constant) {
  const file = ts.createSourceFile(path, readFileSync(root + path, 'utf8'), ts.ScriptTarget.ES2022, true);
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(({ name }) => name.text === constant).initializer.expression;
}

function typeOf({ expression, arguments: values }) {
  if (expression.text === 'flag') return 'boolean';
  const texts = values.flatMap((value) => (ts.isSpreadElement(value) ? languageTags() : [value.text]));
  return texts.map((text) => `'${text}'`).join(' | ') || 'string';
}

/** What `...Object.keys(languages)` stands for. */
const languageTags = () => constantOf(languagesPath, 'languages').properties.map(({ name }) => name.text);

const fieldOf = ({ name, type, description, fieldName }) => ({
  kind: 'field',
  name: fieldName,
  type: { text: `${type.text} | undefined` },
  description,
  attribute: name,
  reflects: true,
});

function publicEvent({ kind, name, description, members }) {
  const detail = members.find((member) => member.name === 'detail');
  const { default: type, ...others } = members.find((member) => member.name === 'type');
  return {
    kind,
    name,
    description,
    superclass: { name: 'Event', package: 'global:' },
    members: [
      { ...others, type: { text: type } },
      { kind: 'field', name: 'detail', type: detail.type, readonly: true },
    ],
  };
}

/** Browsers call the callbacks, and nobody else. */
const isPublic = ({ name, privacy = 'public', static: isStatic }) =>
  privacy === 'public' && !isStatic && !name.endsWith('Callback');

/** A field that the class itself has: it reads and writes more than its attribute says. */
function withAttribute(member, attributes) {
  const attribute = attributes.find(({ fieldName }) => fieldName === member.name);
  if (!attribute) return member;
  const { name, type, description } = attribute;
  if (type.text === 'boolean') return { ...member, type, description, attribute: name, reflects: true };
  return { ...member, attribute: name, reflects: false };
}
