import { BrokenDump, markSchema, type Part } from './part.ts';
import { summing } from './row-lines.ts';

/**
 * The parts of a dump out of its text, each held to its sum as it passes: whoever has read to the end has read it whole.
 * @param texts in pieces of any length
 * @throws BrokenDump
 */
export async function* readDump(texts: AsyncIterable<string>): AsyncGenerator<Part> {
  let wanted: Part['mark'][] = ['wengu-dump'];
  let running = summing();
  let [tables, total, name] = [0, 0, ''];

  function check(part: Part): Part {
    if (!wanted.includes(part.mark)) throw new BrokenDump(`It has ${part.mark} where ${wanted.join(' or ')} belongs.`);
    wanted = next[part.mark];
    if (part.mark === 'table') {
      running = summing();
      name = part.name;
    } else if (part.mark === 'rows') {
      running.add(part.lines, part.count);
    } else if (part.mark === 'sum') {
      const { rows, sha256 } = running.sum();
      if (rows !== part.rows || sha256 !== part.sha256)
        throw new BrokenDump(`The rows of ${name} are not as they were.`);
      tables += 1;
      total += rows;
    } else if (part.mark === 'end' && (part.tables !== tables || part.rows !== total)) {
      throw new BrokenDump('Tables are missing.');
    }
    return part;
  }
  for await (const part of split(texts)) yield check(part);
  if (wanted.length > 0) throw new BrokenDump('It ends before its end.');
}

const next: Record<Part['mark'], Part['mark'][]> = {
  'wengu-dump': ['table', 'end'],
  table: ['rows', 'sum'],
  rows: ['rows', 'sum'],
  sum: ['table', 'end'],
  end: [],
};

/** Lines of rows that follow each other stay together. */
async function* split(texts: AsyncIterable<string>): AsyncGenerator<Part> {
  let rest = '';
  for await (const text of texts) {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    let rows: string[] = [];
    for (const line of lines) {
      if (line.startsWith('[')) {
        rows.push(line);
        continue;
      }
      if (rows.length > 0) yield together(rows);
      rows = [];
      yield markOf(line);
    }
    if (rows.length > 0) yield together(rows);
  }
  if (rest !== '') throw new BrokenDump('Its last line is cut off.');
}

const together = (rows: string[]): Part => ({ mark: 'rows', lines: `${rows.join('\n')}\n`, count: rows.length });

function markOf(line: string): Part {
  try {
    return markSchema.parse(JSON.parse(line));
  } catch (error) {
    throw new BrokenDump(`It has a line that says nothing: ${line.slice(0, 60)}`, { cause: error });
  }
}
