import * as fields from './account-fields.ts';

export type ListedAccount = { line: number; email: string; name: string; role: 'instructor' | 'learner' };
export type ListFault = {
  line: number;
  reason: 'no-email' | 'no-name' | 'no-role' | 'too-many-cells' | 'open-quote' | 'twice' | 'taken';
};

/** The most people in one list. */
export const longestList = 500;

/**
 * Reads a list of people as a spreadsheet writes it: a line each with e-mail, name and role, parted by commas, semicolons or
 * tabs. Without a name the e-mail's first part stands in, without a role they learn. A head and empty lines are passed over.
 * @returns the lines that are right, and what is wrong with the others; lines count from 1
 */
export function readPeopleList(text: string): { people: ListedAccount[]; faults: ListFault[] } {
  const people: ListedAccount[] = [];
  const faults: ListFault[] = [];
  const seen = new Set<string>();
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = index + 1;
    if (written.trim() === '' || (people.length + faults.length === 0 && /^\W*e-?mail\b/i.test(written))) continue;
    const read = readLine(written);
    if ('reason' in read) faults.push({ line, ...read });
    else if (seen.has(read.email)) faults.push({ line, reason: 'twice' });
    else people.push({ line, ...read });
    if ('email' in read) seen.add(read.email);
  }
  return { people, faults };
}

const roles: Record<string, ListedAccount['role']> = { '': 'learner', learner: 'learner', instructor: 'instructor' };

function readLine(written: string): Omit<ListedAccount, 'line'> | Pick<ListFault, 'reason'> {
  const cells = cellsOf(written);
  if (cells === null) return { reason: 'open-quote' };
  if (cells.slice(3).some((cell) => cell !== '')) return { reason: 'too-many-cells' };
  const email = fields.email.safeParse(cells[0]);
  if (!email.success) return { reason: 'no-email' };
  const name = fields.name.safeParse(cells[1] || email.data.split('@')[0]);
  if (!name.success) return { reason: 'no-name' };
  const role = Object.hasOwn(roles, (cells[2] ?? '').toLowerCase()) ? roles[(cells[2] ?? '').toLowerCase()] : undefined;
  return role === undefined ? { reason: 'no-role' } : { email: email.data, name: name.data, role };
}

/** The cells of a line without the space around them, or null where a quote is not closed. */
function cellsOf(line: string): string[] | null {
  const cells: string[] = [''];
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    const last = cells.length - 1;
    if (quoted && letter === '"' && line.charAt(at + 1) === '"') {
      cells[last] += '"';
      at += 1;
    } else if (letter === '"' && (quoted || cells[last]?.trim() === '')) quoted = !quoted;
    else if (!quoted && /[,;\t]/.test(letter)) cells.push('');
    else cells[last] += letter;
  }
  return quoted ? null : cells.map((cell) => cell.trim());
}
