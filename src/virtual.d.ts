/** Modules that the build writes from the tables and the sheets (src/build/vite-plugin.ts). */
declare module 'virtual:catalog' {
  const data: import('./catalog/types.ts').CatalogData;
  export default data;
}
declare module 'virtual:catalog/brief' {
  const tables: import('./catalog/brief.ts').BriefTables;
  export default tables;
}
declare module 'virtual:first-data' {
  const data: Readonly<Record<string, import('./widget/tco-data.ts').TcoData>>;
  export default data;
}
declare module 'virtual:first-words/*' {
  const words: import('./words/tco-words.ts').DefaultsInWords;
  export default words;
}
declare module 'virtual:first-view' {
  const view: import('./view/view.ts').View;
  export default view;
}
declare module 'virtual:sources' {
  const data: import('./catalog/types.ts').SourcesData;
  export default data;
}
declare module 'virtual:claims' {
  const data: import('./catalog/types.ts').ClaimsData;
  export default data;
}
declare module 'virtual:presets' {
  const presets: Readonly<Record<string, import('./scenario/scenario.ts').Scenario>>;
  export default presets;
}
declare module 'virtual:model/switch' {
  const model: import('./engine/evaluator.ts').Evaluator;
  export default model;
}
declare module 'virtual:model/fabric' {
  const model: import('./engine/evaluator.ts').Evaluator;
  export default model;
}
declare module 'virtual:model/decision' {
  const model: import('./engine/evaluator.ts').Evaluator;
  export default model;
}
declare module 'virtual:formulas/switch' {
  const formulas: readonly import('./engine/formula.ts').StepFormula[];
  export default formulas;
}
declare module 'virtual:formulas/fabric' {
  const formulas: readonly import('./engine/formula.ts').StepFormula[];
  export default formulas;
}
declare module 'virtual:explanations' {
  const explanations: import('./engine/evaluator.ts').Explanations;
  export default explanations;
}
declare module 'virtual:editions' {
  /** The frozen editions by id, each loaded on demand. */
  const editions: Readonly<
    Record<
      string,
      () => Promise<{
        readonly default: {
          readonly edition: string;
          readonly sampler: import('./engine/band.ts').Sampler;
          readonly catalog: Parameters<typeof import('./catalog/from-frozen.ts').fromFrozen>[0];
          readonly sources: import('./catalog/types.ts').SourcesData;
          readonly explanations: import('./engine/evaluator.ts').Explanations;
          readonly models: import('./engine/models.ts').FrozenSheets['models'];
          readonly formulas: import('./engine/models.ts').FrozenSheets['formulas'];
        };
      }>
    >
  >;
  export default editions;
}
declare module 'virtual:built-widget' {
  /** What the build of the widget says of its files: version, hash by name, and the import map for the folder of the page. */
  const built: {
    readonly version: string;
    readonly files: Readonly<Record<string, string>>;
    readonly importMap: string;
    readonly importMapHash: string;
  } | null;
  export default built;
}
