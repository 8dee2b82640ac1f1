/** Classes a drawing may name: each has a rule in app/styles/diagram.css, which holds all colours and letter sizes. */
export const diagramClasses = [
  ...['note', 'quiet', 'accent', 'strong', 'code'],
  ...['line', 'hair', 'thick', 'seal-line'],
  ...['sheet', 'shade', 'wash', 'ink', 'seal', 'faded'],
  ...['mark', 'dash', 'dot'],
];

/** One unit is one pixel on a phone of 390, where the text column is this wide. */
export const diagramWidth = 350;

const number = /^-?\d+(\.\d+)?$/;
const classes = new RegExp(`^(${diagramClasses.join('|')})( (${diagramClasses.join('|')}))*$`);

/** What the value of an attribute may look like. There is none that can name an address, a script or a style. */
const values = {
  viewBox: new RegExp(`^0 0 ${diagramWidth} [1-9]\\d{1,3}$`),
  xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
  class: classes,
  d: /^[MmLlHhVvCcSsQqTtAaZz\d.,\s-]+$/,
  points: /^[\d.,\s-]+$/,
  'text-anchor': /^(start|middle|end)$/,
  ...Object.fromEntries(['x', 'y', 'x1', 'y1', 'x2', 'y2'].map((name) => [name, number])),
  ...Object.fromEntries(['cx', 'cy', 'r', 'rx', 'ry', 'width', 'height'].map((name) => [name, number])),
} satisfies Record<string, RegExp>;

const attributes: Record<string, string[]> = {
  svg: ['xmlns', 'viewBox'],
  title: [],
  desc: [],
  g: ['class'],
  path: ['class', 'd'],
  line: ['class', 'x1', 'y1', 'x2', 'y2'],
  polyline: ['class', 'points'],
  polygon: ['class', 'points'],
  rect: ['class', 'x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['class', 'cx', 'cy', 'r'],
  ellipse: ['class', 'cx', 'cy', 'rx', 'ry'],
  text: ['class', 'x', 'y', 'text-anchor'],
  tspan: ['class', 'x', 'y'],
};

/** Elements in which letters may stand. */
export const isLettered = (name: string) => ['title', 'desc', 'text', 'tspan'].includes(name);

export const isAllowedElement = (name: string) => Object.hasOwn(attributes, name);

/** Why an allowed element may not have this attribute, or null. */
export function faultOfAttribute(element: string, name: string, value: string): string | null {
  if (!attributes[element]?.includes(name)) return `<${element}> may not have ${name}`;
  const pattern = Object.entries(values).find(([each]) => each === name)?.[1];
  return pattern?.test(value) ? null : `${name}="${value}" is not allowed`;
}
