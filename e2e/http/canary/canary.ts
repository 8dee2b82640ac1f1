/** Stands in no text of the app, nor in any course that is shipped. */
const lead = 'zqkanary';

/** A word that stands nowhere else; it may be a text, an id, a name in a command. */
export const canary = (number: number): string => `${lead}${String(number).padStart(4, '0')}`;

/** The words among them that a text holds as they are, whatever their case. */
export function canariesIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(new RegExp(`${lead}\\d{4}`, 'g')) ?? []);
}

/** The ways in which a text says one of them in disguise. */
export function disguisesIn(text: string): string[] {
  return disguises.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
}

const codes = [...lead].map((letter) => letter.charCodeAt(0));
const escaped = (before: string, digits: number, after = '') =>
  codes.map((code) => `${before}0*${code.toString(16).padStart(digits, '0')}${after}`).join('');

const disguises = [
  ...[0, 1, 2].map((shift) => ({ name: 'base64', pattern: new RegExp(inBase64(shift)) })),
  { name: 'hexadecimal', pattern: new RegExp(escaped('', 2), 'i') },
  { name: 'percent signs', pattern: new RegExp(escaped('%', 2), 'i') },
  { name: 'escapes of JSON', pattern: new RegExp(escaped('\\\\+u', 4), 'i') },
  { name: 'escapes of JavaScript', pattern: new RegExp(escaped('\\\\+x', 2), 'i') },
  { name: 'entities of HTML', pattern: new RegExp(escaped('&#x', 2, ';?'), 'i') },
  { name: 'decimal entities of HTML', pattern: new RegExp(codes.map((code) => `&#0*${code};?`).join('')) },
  { name: 'lists of numbers', pattern: new RegExp(codes.join('\\s*,\\s*')) },
  { name: 'two bytes a letter', pattern: new RegExp([...lead].join('\\u0000'), 'i') },
  { name: 'letters turned round', pattern: new RegExp([...lead].reverse().join(''), 'i') },
];

/** What the letters become where `shift` bytes stand before them; what hangs on their neighbours is left out. */
function inBase64(shift: number): string {
  const text = Buffer.from('\0'.repeat(shift) + lead).toString('base64');
  const whole = Math.floor(((shift + lead.length) * 8) / 6);
  return text.slice(Math.ceil((shift * 8) / 6), whole).replace(/[+/]/g, '[+/_-]');
}
