import { readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { root } from './packages.mjs';

/** The element comes first, then what else the library exports. */
const sources = ['src/widget/cpo-tco.ts', 'src/widget/tco-events.ts', 'src/widget/entries/element.ts'];
const element = 'dist/lib/element.js';

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

function publicElement({ kind, name, tagName, summary, members, attributes, events, ...others }) {
  const { slots, cssParts, cssProperties, cssStates } = others;
  const fields = new Set(members.filter(isPublic).map((member) => member.name));
  const linked = attributes.map(({ name, type, description }) => {
    const fieldName = camelCase(name);
    return { name, type: unionType(type), description, ...(fields.has(fieldName) && { fieldName }) };
  });
  return {
    kind,
    name,
    tagName,
    customElement: true,
    summary,
    superclass: { name: 'HTMLElement', package: 'global:' },
    attributes: linked,
    members: members.filter(isPublic).map((member) => withAttribute(member, linked)),
    // What the analyzer finds dispatched has no description; what the JSDoc says has one.
    events: events.filter(({ description }) => description),
    slots,
    cssParts,
    cssProperties,
    cssStates,
  };
}

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

function withAttribute(member, attributes) {
  const attribute = attributes.find(({ fieldName }) => fieldName === member.name);
  if (!attribute) return member;
  const { name, type, description } = attribute;
  const isBoolean = type.text === 'boolean';
  return {
    ...member,
    type: isBoolean ? type : { text: `${type.text} | undefined` },
    description,
    attribute: name,
    reflects: true,
  };
}

/** `{en | de}` as the JSDoc has it; other words than the names of types are values. */
const unionType = ({ text }) =>
  ['string', 'boolean'].includes(text)
    ? { text }
    : {
        text: text
          .split('|')
          .map((value) => `'${value.trim()}'`)
          .join(' | '),
      };

const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
