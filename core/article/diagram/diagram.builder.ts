import type { DiagramElement } from './diagram-element.ts';

export const anElement = (
  name: string,
  attributes: DiagramElement['attributes'] = {},
  ...children: DiagramElement['children']
): DiagramElement => ({ name, line: 1, attributes, children });

/** A drawing with a title, a description, and these elements. */
export const aDiagram = (...children: DiagramElement['children']): DiagramElement =>
  anElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 350 200' },
    anElement('title', {}, 'A stack'),
    anElement('desc', {}, 'Three layers.'),
    ...children,
  );
