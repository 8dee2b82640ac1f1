import { DOMParser, type Element, type Node, ParseError } from '@xmldom/xmldom';
import type { DiagramElement } from '../../core/article/diagram/diagram-element.ts';
import type { Problem } from '../../core/bank/bank-item.ts';

const svg = 'http://www.w3.org/2000/svg';

/** The tree an SVG file holds, comments left out; null with a problem where it is no well-formed SVG of elements and text alone. */
export function readSvg(file: string, text: string): { root: DiagramElement | null; problems: Problem[] } {
  try {
    const document = parse(text);
    // Entities of a document's own could spell out anything; none is known without them.
    if (document.doctype) throw new Unreadable(1, 'a <!DOCTYPE> cannot be used here');
    if (!document.documentElement) throw new Unreadable(1, 'is empty');
    return { root: toElement(document.documentElement), problems: [] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { root: null, problems: [{ file, line: error.line, message: error.message }] };
  }
}

class Unreadable extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** Every doubt ends the reading: what the parser would mend a browser may mend otherwise. */
function parse(text: string) {
  let doubt: Unreadable | undefined;
  const onError = (_: string, message: string, context: { locator?: { lineNumber?: number } }) => {
    doubt ??= new Unreadable(Math.max(1, context.locator?.lineNumber ?? 1), message.split('\n')[0] ?? message);
  };
  try {
    const document = new DOMParser({ onError }).parseFromString(text, 'application/xml');
    if (doubt) throw doubt;
    return document;
  } catch (error) {
    if (error instanceof ParseError) throw doubt ?? new Unreadable(1, error.message);
    throw error;
  }
}

function toElement(element: Element): DiagramElement {
  const line = element.lineNumber ?? 1;
  if (element.namespaceURI !== svg) throw new Unreadable(line, `<${element.tagName}> is not of xmlns="${svg}"`);
  return {
    name: element.tagName,
    line,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.childNodes].flatMap((node) => toChild(node)),
  };
}

function toChild(node: Node): (DiagramElement | string)[] {
  if (node.nodeType === node.ELEMENT_NODE) return [toElement(node as Element)];
  if (node.nodeType === node.TEXT_NODE) return [node.nodeValue ?? ''];
  if (node.nodeType === node.COMMENT_NODE) return [];
  throw new Unreadable(node.lineNumber ?? 1, `${node.nodeName} cannot be used here`);
}
