/** What a cell can hold; null and an empty text are the same empty cell. */
export type Cell = string | number | null;

/** What a spreadsheet takes for the beginning of a formula, full width too, and the mark that takes it away. */
const risky = /^[=+\-@\t\r\n＝＋－＠']/;
const special = /[",\r\n]/;

/**
 * A text that no spreadsheet runs as a formula: one that could be gets an apostrophe before it (OWASP, "CSV injection").
 * One that begins with an apostrophe gets another, so that taking one away gives back every text.
 */
export function defused(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** One line of a table as RFC 4180 writes it, ending in CR LF. Texts are defused, numbers stand as they are. */
export function csvLine(cells: readonly Cell[]): string {
  let line = '';
  for (const cell of cells) line += `${csvCell(cell)},`;
  return `${line.slice(0, -1)}\r\n`;
}

/** One cell of such a line. */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = defused(cell);
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
