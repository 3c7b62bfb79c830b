import { basename } from 'node:path';
import ts from 'typescript';
import { root } from './packages.mjs';

/** Declarations of the types that hosts handle as data, with every type of ours that they are made of. */
export function dataTypes(types) {
  const files = Object.values(types).map((path) => root + path);
  const options = { strict: true, exactOptionalPropertyTypes: true, lib: ['lib.es2023.d.ts'], types: [] };
  const program = ts.createProgram(files, {
    ...options,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const found = new Map();
  for (const [name, path] of Object.entries(types)) {
    const file = checker.getSymbolAtLocation(program.getSourceFile(root + path));
    collect(checker.getExportsOfModule(file).find((symbol) => symbol.name === name));
  }
  return [...found.values()].map((node) => textOf(node)).join('\n\n');

  function collect(symbol) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const node = target.declarations?.find((one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one));
    if (!node || program.isSourceFileDefaultLibrary(node.getSourceFile()) || found.get(target.name) === node) return;
    if (found.has(target.name))
      throw new Error(`two types are named ${target.name}, one of them in ${basename(node.getSourceFile().fileName)}`);
    found.set(target.name, node);
    if (!isOfValue(node)) visit(node);
  }

  function visit(node) {
    const symbol = ts.isIdentifier(node) && checker.getSymbolAtLocation(node);
    if (symbol) collect(symbol);
    ts.forEachChild(node, visit);
  }

  /** `(typeof names)[number]` is written out, since there is no `names` beside it. */
  function textOf(node) {
    if (!isOfValue(node)) return node.getFullText().trim();
    const flags = ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.NoTruncation;
    const type = checker.typeToString(checker.getTypeAtLocation(node), undefined, flags);
    return `export type ${node.name.text} = ${type};`;
  }
}

function isOfValue(node) {
  return ts.isTypeQueryNode(node) || (ts.forEachChild(node, (child) => isOfValue(child) || undefined) ?? false);
}
