import type { LoggedEvent } from '../schedule/event.ts';
import type { Memory } from '../schedule/memory.ts';
import { fileLine } from './file-line.ts';
import { fileFormat, type LearnerFile } from './learner-file.ts';

type Head = Omit<LearnerFile, 'format' | 'version' | 'log' | 'memories' | 'end'>;
type QuestionMemory = { question: string; memory: Memory };

/**
 * A learner's file, written while it is read: a line for each event and each memory. What was cut off anywhere is no
 * JSON, and what it counts at its end says that nothing is missing in between.
 */
export async function* writeLearnerFile(
  head: Head,
  log: AsyncIterable<readonly LoggedEvent[]>,
  memories: AsyncIterable<readonly QuestionMemory[]>,
): AsyncGenerator<string> {
  const { format, version } = fileFormat;
  yield `${JSON.stringify({ format, version, ...head }).slice(0, -1)},\n"log":[`;
  const events = yield* lines(log, fileLine);
  yield '\n],\n"memories":[';
  const remembered = yield* lines(memories, ({ question, memory }) => JSON.stringify({ question, ...memory }));
  yield `\n],\n"end":${JSON.stringify({ events, memories: remembered })}}\n`;
}

/** A longer text would be kept apart by V8, and stay until it cleans up everything. */
const enough = 16_384;

/** @returns how many there were */
async function* lines<Item>(
  pages: AsyncIterable<readonly Item[]>,
  toLine: (item: Item) => string,
): AsyncGenerator<string, number> {
  let count = 0;
  for await (const page of pages) {
    let text = '';
    for (const item of page) {
      text += `${count === 0 ? '' : ','}\n${toLine(item)}`;
      count += 1;
      if (text.length < enough) continue;
      yield text;
      text = '';
    }
    yield text;
  }
  return count;
}
