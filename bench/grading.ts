import { grade } from '../core/grading/grade.ts';
import { isUnknown, type Question, type Response, typeOf } from '../core/question/registry.ts';
import { checkContent } from '../features/bank/check-content.ts';
import { figure, type Row } from './row.ts';

const least = 20_000;
const types = ['short', 'command'] as const;

type Options = { full: boolean; say: (line: string) => void };

/** How many typed answers are graded in a second: to each question of its type in the courses that come with the app. */
export async function measureGrading({ full, say }: Options): Promise<Row[]> {
  say('grading typed answers');
  const { items } = await checkContent('content');
  const questions = items.flatMap((item) => (item.kind === 'question' ? [item.content.body] : []));
  return types.map((type) => {
    const answers = questions.filter((question) => question.type === type).flatMap(rightAndWrong);
    const rates = Array.from({ length: full ? 15 : 5 }, () => gradingsPerSecond(answers, 20_000));
    const given = { what: `gradings of type ${type}`, unit: '/s', ours: rates, target: `≥ ${least}/s` };
    return figure(given, (median) => median >= least);
  });
}

type Answer = { question: Question; response: Response };

/** The solution, and the same read backwards. */
function rightAndWrong(question: Question): Answer[] {
  const { solution } = typeOf(question).explain(question, null, 'en');
  if (!solution || isUnknown(solution) || !('text' in solution)) return [];
  const text = [...(solution.text ?? '')].reverse().join('');
  return [
    { question, response: solution },
    { question, response: { text } },
  ];
}

function gradingsPerSecond(answers: readonly Answer[], count: number): number {
  const begun = performance.now();
  for (let graded = 0; graded < count; ) {
    for (const { question, response } of answers) grade(question, response);
    graded += answers.length;
  }
  return count / ((performance.now() - begun) / 1000);
}
