/** Code of pages that hold the widget, with holes: it is the same in every language. `src/export/recipes.ts` fills it. */

export const recipeCode = {
  /** @param head Script and styles, and @param body the tag, each indented as it stands. */
  page: (lang: string, title: string, head: string, body: string): string => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
${head}
  </head>
  <body>
${body}
  </body>
</html>`,
  /** An element around it keeps the editor from putting a paragraph around each line. */
  block: (code: string): string => `<div class="cpo-tco">\n${code}\n</div>`,
  style: (rule: string): string => `<style>\n${rule}\n</style>`,
  scenario: (json: string): string => `const scenario = ${json};`,
  scenarioText: (json: string): string => `const scenario = JSON.stringify(${json});`,
  react: (given: string, tag: string, inside: string): string => `${given}export function Comparison() {
  return (
    ${tag}
${inside}    </cpo-tco>
  );
}`,
  vueScript: (given: string): string => `<script setup>\n${given}\n</script>\n\n`,
  vue: (script: string, tag: string, inside: string): string => `${script}<template>
  ${tag}
${inside}  </cpo-tco>
</template>`,
  viteOfVue: `import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'cpo-tco' } } })],
});`,
};
