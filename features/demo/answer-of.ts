import { grade } from '../../core/grading/grade.ts';
import type { Question, Response } from '../../core/question/registry.ts';

/** What somebody answers who knows it, or who does not. */
export function answerOf(question: Question, knows: boolean): Response {
  const right = rightOf(question);
  const known: Response = right && grade(question, right).correct ? right : { unknown: true };
  return knows ? known : wrongOf(question);
}

function wrongOf(question: Question): Response {
  if (question.type === 'recall') return { rating: 'again' };
  if (question.type !== 'choice') return { unknown: true };
  const wrong = question.options.find(({ id }) => !question.correct.includes(id));
  return wrong ? { option: wrong.id } : { unknown: true };
}

function rightOf(question: Question): Response | null {
  switch (question.type) {
    case 'choice':
      return { option: question.correct[0] ?? '' };
    case 'choices':
      return { options: [...question.correct] };
    case 'short':
      return { text: question.accepted[0] ?? '' };
    case 'command':
      return { text: filled(question.accepted[0] ?? '') };
    case 'numeric':
      return { text: [question.value, question.unit].join(' ').trim() };
    case 'cloze':
      return { blanks: question.blanks.map(({ accepted }) => accepted[0] ?? '') };
    case 'ordering':
      return { order: question.items.map(({ id }) => id) };
    case 'matching':
      return { pairs: question.pairs };
    case 'recall':
      return { rating: 'good' };
    default:
      return null;
  }
}

const chosen: Record<string, string> = { name: 'web', port: '8080', number: '2', image: 'nginx', any: 'x' };

/** A command with what is the learner's to choose filled in. */
const filled = (command: string) => command.replace(/\{(\w+)\}/g, (whole, name: string) => chosen[name] ?? whole);
