import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../../core/bank/bank-item.ts';
import type { YamlSource } from '../../core/bank/course-source.ts';
import type { Path } from '../../core/question/question-type.ts';

/** The tree a YAML file holds, with the line of every part; null with problems where it cannot be read. */
export function readYaml(file: string, text: string): { source: YamlSource | null; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
  });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({ at: pos[0], message }));
  // What stands in one place must be changed in that place, and a few aliases of aliases unfold without end.
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    if (isAlias(node)) faults.push({ at: node.range?.[0] ?? 0, message: 'an alias (*) cannot be used here' });
    else if (node.anchor) faults.push({ at: node.range?.[0] ?? 0, message: 'an anchor (&) cannot be used here' });
  });
  if (faults.length > 0)
    return { source: null, problems: faults.map(({ at, message }) => ({ file, line: lineAt(at), message })) };

  const lineOf = (path: Path) => lineAt(offsetOf(document.contents, path));
  return { source: { file, value: document.toJS(), lineOf }, problems: [] };
}

/** Where the deepest part on the path begins that is there; of a field, its name. */
function offsetOf(root: unknown, path: Path): number {
  let node = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    node = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    const start = pair?.key ?? node;
    if (!isNode(start)) break;
    offset = start.range?.[0] ?? offset;
  }
  return offset;
}
