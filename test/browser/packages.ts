/** Packages that tests in a browser load. Found later, they would reload the page in the middle of a test. */
export const packagesInBrowser: string[] = [
  'lit',
  'lit/directive.js',
  ...['guard', 'live', 'repeat'].map((name) => `lit/directives/${name}.js`),
  ...['chart.js', 'axe-core', 'mathjs'],
];
