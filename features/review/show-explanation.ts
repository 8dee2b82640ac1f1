import type { Explanation } from '../../core/question/question-type.ts';
import { type Question, type Response, typeOf, type Unknown } from '../../core/question/registry.ts';
import type { Words } from '../../core/question/words.ts';
import type { Explained } from './api-types.ts';
import type { Naming } from './public-ids.ts';

type Said = Pick<
  Explained,
  'solution' | 'missed' | 'feedback' | 'remark' | 'hint' | 'differences' | 'model' | 'points'
>;

/** What is said of a response, with the names under which the learner's browser knows the parts of the question. */
export function showExplanation(
  question: Question,
  {
    solution,
    missed = [],
    feedback = new Map(),
    remark,
    hint,
    differences,
    model,
  }: Explanation<Exclude<Response, Unknown>>,
  { naming, say }: { naming: Naming; say: (words: Words) => string },
): Said {
  const { judges, rename } = typeOf(question);
  const named = (id: string) => (judges ? [naming(id, judges)] : []);
  return {
    solution: (solution && rename(solution, naming)) ?? null,
    missed: missed.flatMap(named),
    feedback: Object.fromEntries([...feedback].flatMap(([id, words]) => named(id).map((name) => [name, say(words)]))),
    ...(remark === undefined ? {} : { remark: say(remark) }),
    ...(hint === undefined ? {} : { hint }),
    ...(differences?.length ? { differences } : {}),
    ...(model && { model: say(model.text), points: model.points.map(say) }),
  };
}
