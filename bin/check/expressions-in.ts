import ts from 'typescript';

/** A regular expression of the code, `/pattern/flags` or built by `new RegExp`, with its line. */
export type Expression = { line: number; source: string; flags: string };

/**
 * The regular expressions of a source file. What a built one puts in stands there as a word of one or two letters; a word that
 * was put in has to be one of our own, or escaped.
 * @throws when one is built in a way of which nothing can be told
 */
export function expressionsIn(file: string, text: string): Expression[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ line, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      const [pattern, flags] = (node.arguments ?? []).map(textOf);
      if (pattern == null || flags === null)
        throw new Error(`${file}:${line} builds an expression of what is not seen there`);
      found.push({ line, source: pattern, flags: flags ?? '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function textOf(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `(?:x|yz)${literal.text}`).join('');
}
