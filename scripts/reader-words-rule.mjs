/**
 * ESLint: what a reader sees is written in src/words alone. A text counts where it has two words in a row, in a template
 * of lit or of a report also where it stands between tags or in an attribute that is read aloud. Faults of the program are no words for
 * readers: `new Error`, but not ScenarioError, whose message a reader sees.
 */
const twoWords = /(?:^|[^\w-])(?:[A-Z]?[a-z]{2,}|[A-Z]{2,}s?)[,:;]? [a-z]{2,}(?![\w-])/;
const oneWord = /[A-Za-z]{2,}/;
const readAloud =
  /\s(?:title|alt|placeholder|aria-label|aria-description|aria-valuetext|aria-roledescription|heading|label)=(?:"([^"]*)"|'([^']*)')/g;
const faults = new Set(['Error', 'TypeError', 'RangeError']);

const hole = '\u0000';

/** Text of a template of lit that is read: between tags, and in attributes that are read aloud. */
function textOfMarkup(markup) {
  const whole = markup.replace(/<!--[^]*?-->/g, '').replace(/<style[^]*?<\/style>/g, '');
  const attributes = [...whole.matchAll(readAloud)].map(([, double, single]) => double ?? single);
  return [...whole.replace(/<[^>]*>/g, hole).split(hole), ...attributes];
}

/** Whether a text is the value of a class in a template of lit. */
function isClass(node) {
  let inner = node;
  while (['ConditionalExpression', 'LogicalExpression'].includes(inner.parent.type)) inner = inner.parent;
  const template = inner.parent;
  if (template.type !== 'TemplateLiteral') return false;
  const before = template.quasis[template.expressions.indexOf(inner)]?.value.raw ?? '';
  return /\sclass=(?:"[^"]*)?$/.test(before);
}

const isWords = (text) => twoWords.test(text) && !/^[a-z-]+\(/.test(text);

/** @type {import('eslint').Rule.RuleModule} */
export const readerWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { words: 'Words for readers belong to src/words: "{{text}}".' },
  },
  create(context) {
    const isSkipped = (node) => {
      const { parent } = node;
      if (parent.type === 'TSLiteralType' || parent.type === 'ImportExpression') return true;
      if (/^(?:Import|Export)/.test(parent.type)) return true;
      if (parent.type === 'NewExpression' && faults.has(parent.callee.name)) return true;
      if (parent.type === 'CallExpression' && parent.callee.object?.name === 'console') return true;
      return parent.type === 'Property' && parent.key === node;
    };
    const report = (node, text) =>
      context.report({ node, messageId: 'words', data: { text: text.replaceAll(hole, '…').trim().slice(0, 60) } });
    return {
      Literal(node) {
        if (typeof node.value === 'string' && isWords(node.value) && !isSkipped(node) && !isClass(node))
          report(node, node.value);
      },
      TemplateLiteral(node) {
        const { parent } = node;
        const text = node.quasis.map(({ value }) => value.cooked ?? '').join(hole);
        const tag = parent.type === 'TaggedTemplateExpression' ? parent.tag.name : undefined;
        if (tag === 'css') return;
        if (tag === 'html' || tag === 'svg' || tag === 'markup') {
          const found = textOfMarkup(text).find((part) => oneWord.test(part));
          if (found !== undefined) report(node, found);
        } else if (isWords(text) && !isSkipped(node)) report(node, text);
      },
    };
  },
};
