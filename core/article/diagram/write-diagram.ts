import { type DiagramElement, textOf } from './diagram-element.ts';

/**
 * A drawing that `lintDiagram` finds no fault with, as SVG to be put into a page. It is named and described by its
 * title and desc; they carry the only ids, which begin with `id`. Classes get the prefix `diagram-`: the page has a
 * `mark` and a `line` of its own.
 */
export function writeDiagram(root: DiagramElement, id: string): string {
  const idOf = (name: string) => `${id}.diagram-${name}`;
  const children = root.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [writeElement(isAbout(child.name) ? { ...child, attributes: { id: idOf(child.name) } } : child)];
  });
  const { viewBox = '' } = root.attributes;
  const said = { 'aria-labelledby': idOf('title'), 'aria-describedby': idOf('desc') };
  return `<svg${written({ viewBox, role: 'img', ...said })}>${children.join('')}</svg>`;
}

function writeElement(element: DiagramElement): string {
  const { name, attributes, children } = element;
  const inner = isAbout(name)
    ? escaped(textOf(element))
    : children.map((child) => (typeof child === 'string' ? inText(name, child) : writeElement(child))).join('');
  return inner === '' ? `<${name}${written(attributes)}/>` : `<${name}${written(attributes)}>${inner}</${name}>`;
}

const isAbout = (name: string) => name === 'title' || name === 'desc';

/** Between shapes white space only sets out the file. */
const inText = (name: string, text: string) => (name === 'text' || name === 'tspan' ? escaped(text) : '');

const written = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(name === 'class' ? prefixed(value) : value)}"`)
    .join('');

const prefixed = (classes: string) => classes.replace(/[^ ]+/g, 'diagram-$&');

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
