/** An element of a drawing as its file has it, names and values unread; `line` counts from 1. */
export type DiagramElement = {
  name: string;
  line: number;
  attributes: Record<string, string>;
  /** Elements and runs of text, in order. */
  children: (DiagramElement | string)[];
};

/** The text of an element, its inner elements included, with white space as one space. */
export function textOf(element: DiagramElement): string {
  const text = element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
  return text.replace(/\s+/g, ' ').trim();
}
