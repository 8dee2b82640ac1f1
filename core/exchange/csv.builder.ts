/** Reads a table as RFC 4180 describes it, told apart by state alone: no code of the writer's. */
export function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === ',') {
      line.push(cell);
      cell = '';
    } else if (letter === '\r' && text[at + 1] === '\n') {
      lines.push([...line, cell]);
      line = [];
      cell = '';
      at += 1;
    } else if (letter === '"' || letter === '\r' || letter === '\n') throw new Error(`A stray ${letter} at ${at}.`);
    else cell += letter;
  }
  if (quoted || cell !== '' || line.length > 0) throw new Error('The last line is not finished.');
  return lines;
}
