/** The rooms of src and what each may import, itself apart. Nothing imports upward. */
export const rooms = {
  model: [],
  compile: ['model', 'engine'],
  engine: ['model'],
  catalog: [],
  scenario: ['catalog', 'engine', 'model'],
  view: ['catalog', 'engine', 'model', 'scenario'],
  words: ['catalog', 'model', 'scenario', 'view'],
  import: ['catalog', 'engine', 'scenario', 'view', 'words'],
  export: ['catalog', 'engine', 'words', 'view', 'scenario', 'model'],
  parts: ['catalog', 'engine', 'words', 'view', 'scenario'],
  widget: ['catalog', 'engine', 'export', 'parts', 'words', 'view', 'scenario'],
  page: ['catalog', 'engine', 'export', 'import', 'parts', 'widget', 'words', 'view', 'scenario'],
  library: ['export', 'words', 'scenario'],
  cli: ['catalog', 'engine', 'export', 'import', 'view', 'words', 'scenario', 'model'],
  build: ['catalog', 'compile', 'engine', 'export', 'model', 'page', 'scenario', 'view', 'widget', 'words'],
};

/** These know the engine's types; results reach them through scenario. */
export const typesOfEngineOnly = ['compile', 'build', 'import', 'export', 'parts', 'widget', 'page', 'library', 'cli'];
