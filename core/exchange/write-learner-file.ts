import type { LoggedEvent } from '../schedule/event.ts';
import type { Memory } from '../schedule/memory.ts';
import { toFileEvent } from './file-event.ts';
import { fileFormat, type LearnerFile } from './learner-file.ts';

type Head = Pick<LearnerFile, 'exportedAt' | 'account' | 'courses' | 'reports'>;
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
  const events = yield* lines(log, toFileEvent);
  yield '\n],\n"memories":[';
  const remembered = yield* lines(memories, ({ question, memory }) => ({ question, ...memory }));
  yield `\n],\n"end":${JSON.stringify({ events, memories: remembered })}}\n`;
}

/** @returns how many there were */
async function* lines<Item>(
  pages: AsyncIterable<readonly Item[]>,
  toLine: (item: Item) => unknown,
): AsyncGenerator<string, number> {
  let count = 0;
  for await (const page of pages) {
    let text = '';
    for (const item of page) {
      text += `${count === 0 ? '' : ','}\n${JSON.stringify(toLine(item))}`;
      count += 1;
    }
    yield text;
  }
  return count;
}
