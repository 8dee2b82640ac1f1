import { diagramWidth, faultOfAttribute, isAllowedElement, isLettered } from './allowed.ts';
import { type DiagramElement, textOf } from './diagram-element.ts';

type Fault = { line: number; message: string };

/**
 * What is wrong with a drawing. One without fault holds nothing that could run, load or style anything: it can be put
 * into a page as it is.
 */
export function lintDiagram(root: DiagramElement): Fault[] {
  if (root.name !== 'svg') return [{ line: root.line, message: `<${root.name}> is no <svg>` }];
  return [...lintFrame(root), ...lintElement(root)];
}

function lintFrame({ line, attributes, children }: DiagramElement): Fault[] {
  const [title, description] = children.filter((child) => typeof child !== 'string');
  return [
    ...(attributes.viewBox ? [] : [{ line, message: `has no viewBox="0 0 ${diagramWidth} …"` }]),
    ...(says(title, 'title') ? [] : [{ line, message: 'does not begin with a <title>, which names it' }]),
    ...(says(description, 'desc')
      ? []
      : [{ line, message: 'has no <desc> after the title, which says what it shows to whoever cannot see it' }]),
  ];
}

const says = (element: DiagramElement | undefined, name: string) => element?.name === name && textOf(element) !== '';

function lintElement({ name, line, attributes, children }: DiagramElement): Fault[] {
  if (!isAllowedElement(name)) return [{ line, message: `<${name}> is not allowed` }];
  const faults = Object.entries(attributes).flatMap(([attribute, value]) => {
    const message = faultOfAttribute(name, attribute, value);
    return message ? [{ line, message }] : [];
  });
  const astray = !isLettered(name) && children.some((child) => typeof child === 'string' && child.trim() !== '');
  return [
    ...faults,
    ...(astray ? [{ line, message: `letters stand in <${name}>: they belong into a <text>` }] : []),
    ...children.flatMap((child) => (typeof child === 'string' ? [] : lintElement(child))),
  ];
}
