import type { CommandQuestion, CommandResponse } from '../question/command.ts';
import { isAccepted } from './judge-command.ts';
import { right, type Verdict, wrong } from './verdict.ts';

/** Right is a command that does what an accepted one does, however it is written. */
export function gradeCommand(question: CommandQuestion, { text }: CommandResponse): Verdict {
  return isAccepted(question, text) ? right : wrong;
}
