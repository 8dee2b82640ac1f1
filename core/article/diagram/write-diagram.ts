import { isLettered } from './allowed.ts';
import { type DiagramElement, textOf } from './diagram-element.ts';

/**
 * The file of a drawing that `lintDiagram` finds no fault with, in the one form in which drawings are kept: each shape on
 * a line, comments and needless space left out. Read and written again it is the same.
 */
export function writeDiagram(root: DiagramElement): string {
  return writeElement(root, '');
}

function writeElement(element: DiagramElement, indent: string): string {
  const { name, attributes } = element;
  const begin = `${indent}<${name}${written(attributes)}`;
  const inner = isLettered(name) ? lettersIn(element) : shapesIn(element, indent);
  return inner === '' ? `${begin}/>\n` : `${begin}>${inner}</${name}>\n`;
}

/** Between shapes white space only sets out the file. */
function shapesIn({ children }: DiagramElement, indent: string): string {
  const shapes = children
    .map((child) => (typeof child === 'string' ? '' : writeElement(child, `${indent}  `)))
    .join('');
  return shapes === '' ? '' : `\n${shapes}${indent}`;
}

function lettersIn(element: DiagramElement): string {
  if (element.name === 'title' || element.name === 'desc') return escaped(textOf(element));
  return element.children
    .map((child) => (typeof child === 'string' ? escaped(child) : writeElement(child, '').trimEnd()))
    .join('');
}

const written = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
