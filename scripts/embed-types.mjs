import { readFileSync } from 'node:fs';
import { format } from 'oxfmt';
import ts from 'typescript';
import { dataTypes } from './data-types.mjs';
import { root } from './packages.mjs';

const dataFiles = { Scenario: 'src/scenario/scenario.ts', ResultJson: 'src/export/json.ts' };

/** Declaration files by name: of the library, and those that the manifest gives, for TypeScript alone, React 19 and Vue 3. */
export async function embedTypes({ modules }) {
  const { declarations } = modules[0];
  const [widget, ...others] = declarations;
  const files = {
    'index.d.ts': libraryTypes(),
    'cpo-tco.d.ts': elementTypes(widget, others),
    'define.d.ts': `import './cpo-tco.js';\nexport {};\n`,
    'react.d.ts': reactTypes(widget),
    'vue.d.ts': vueTypes(widget),
  };
  const pretty = Object.entries(files).map(async ([name, text]) => [name, await formatted(name, text)]);
  return Object.fromEntries(await Promise.all(pretty));
}

async function formatted(name, text) {
  const { code, errors } = await format(name, text, { singleQuote: true, printWidth: 120 });
  if (errors.length > 0) throw new Error(`${name}: ${errors[0].message}`);
  return code;
}

/** What the module declares itself, with the types that it hands on. */
function libraryTypes() {
  const path = 'src/library/index.ts';
  const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(root + path, 'utf8'), {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { stripInternal: true, target: ts.ScriptTarget.ES2023, allowImportingTsExtensions: true },
  });
  if (diagnostics?.length) throw new Error(ts.flattenDiagnosticMessageText(diagnostics[0].messageText, '\n'));
  const own = outputText.replaceAll(/^(import|export) [^;]* from '[^']+';$|^export type \{[^}]*\};$/gm, '');
  return `${own}\n${dataTypes(dataFiles)}`;
}

function elementTypes({ name, summary, tagName, members, events }, others) {
  const [classes, functions] = ['class', 'function'].map((kind) => others.filter((one) => one.kind === kind));
  return `
    ${doc(summary)}
    export declare class ${name} extends HTMLElement {
      ${members.map(memberOf).join('\n')}
    }
    ${classes.map(eventClass).join('\n')}
    ${functions.map((one) => `${doc(one.description)}export declare function ${signature(one)};`).join('\n')}
    declare global {
      interface HTMLElementTagNameMap { '${tagName}': ${name}; }
      interface HTMLElementEventMap { ${events.map((event) => `'${event.name}': ${event.type.text};`).join(' ')} }
    }
    ${dataTypes(dataFiles)}
  `;
}

function memberOf(member) {
  const { kind, name, type, description, readonly } = member;
  if (kind === 'method') return `${doc(description)}${signature(member)};`;
  if (isData(member)) {
    const given = `${type.text} | ${member.attribute ? 'string | ' : ''}null | undefined`;
    return `${doc(description)}get ${name}(): ${type.text}; set ${name}(value: ${given});`;
  }
  return `${doc(description)}${readonly ? 'readonly ' : ''}${name}: ${type.text};`;
}

/** Hosts listen to events and make none. */
function eventClass({ name, description, members }) {
  const fields = members.map((field) => `${field.static ? 'static ' : ''}readonly ${field.name}: ${field.type.text};`);
  return `${doc(description)}export declare class ${name} extends Event { ${fields.join(' ')} private constructor(); }`;
}

const signature = ({ name, parameters = [], return: returned }) =>
  `${name}(${parameters
    .map((one) => `${one.name}${one.default === undefined ? '' : '?'}: ${one.type.text}`)
    .join(', ')}): ${returned.type.text}`;

function reactTypes({ name, tagName, attributes, members, events }) {
  return `
    import type { DetailedHTMLProps, HTMLAttributes } from 'react';
    ${importTypes(name, events)}

    /**
     * Attributes as HTML has them: as properties they would be lost where a server writes the page. TypeScript lets any
     * name with a hyphen pass, so that no misspelt one of these is found.
     */
    export interface ${name}Attributes extends DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> {
      ${propsOf(attributes, members).map(optional).join('\n')}
      ${events.map((event) => handler(event, `'on${event.name}'`)).join('\n')}
    }

    declare module 'react' {
      namespace JSX {
        interface IntrinsicElements { '${tagName}': ${name}Attributes; }
      }
    }
  `;
}

function vueTypes({ name, tagName, attributes, members, events }) {
  const [hyphenated, plain] = [true, false].map((is) => attributes.filter((one) => one.name.includes('-') === is));
  return `
    import type { HTMLAttributes, PublicProps } from 'vue';
    ${importTypes(name, events)}

    export interface ${name}Props extends HTMLAttributes {
      ${propsOf(plain, members).map(optional).join('\n')}
      ${events.map((event) => handler(event, `on${pascalCase(event.name)}`)).join('\n')}
    }

    /** In templates names have hyphens, and Vue looks for their types without. */
    export interface ${name}TemplateProps extends ${name}Props {
      ${hyphenated.map((one) => optional({ ...one, name: one.fieldName })).join('\n')}
    }

    /** TypeScript lets any name with a hyphen pass in JSX, so that no misspelt one of these is found there. */
    export interface ${name}JsxProps extends ${name}Props {
      ${hyphenated.map(optional).join('\n')}
    }

    declare module 'vue' {
      interface GlobalComponents {
        '${tagName}': new () => ${name} & { $props: ${name}TemplateProps & PublicProps };
      }
      /** Content for a slot of the element says so; Vue has no type for that. */
      interface HTMLAttributes { slot?: string | undefined; }
    }

    declare module 'vue/jsx-runtime' {
      namespace JSX {
        interface IntrinsicElements { '${tagName}': ${name}JsxProps & PublicProps; }
      }
    }
  `;
}

const importTypes = (name, events) =>
  `import type { ${[name, 'Scenario', ...events.map(({ type }) => type.text)].join(', ')} } from './cpo-tco.js';`;

/** Data: no attribute writes what the property holds. */
const isData = ({ kind, readonly, reflects }) => kind === 'field' && !readonly && !reflects;

/** Attributes, and what takes data as a property: as text too where an attribute carries it. */
const propsOf = (attributes, members) => {
  const data = members.filter(isData);
  const textAlone = attributes.filter(({ fieldName }) => data.every(({ name }) => name !== fieldName));
  return [...textAlone, ...data];
};

const optional = ({ name, type, description, kind, attribute }) =>
  `${doc(description)}'${name}'?: ${type.text} ${kind === 'field' ? `${attribute ? '| string ' : ''}| null ` : ''}| undefined;`;

const handler = ({ type, description }, name) =>
  `${doc(description)}${name}?: ((event: ${type.text}) => void) | undefined;`;

const doc = (text) => (text ? `/** ${text} */\n` : '');

const pascalCase = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
