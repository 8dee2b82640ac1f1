import { typeOf } from '../../core/question/registry.ts';
import { inLanguage, type Words } from '../../core/question/words.ts';
import type { StudyDay } from '../../core/study-day/study-day.ts';
import { keyedHash } from '../../lib/id/keyed-hash.ts';
import { renderInline } from '../../lib/markdown/markdown.ts';
import type { Person } from '../people/person.ts';
import type { QueueQuestion } from './api-types.ts';
import type { Context } from './context.ts';
import { namingOf, toVersionId } from './public-ids.ts';
import { showParts } from './show-parts.ts';
import { type CurrentQuestion, findCurrentQuestions } from './store/find-questions.ts';

type Asking = { learner: Person; language: string; studyDay: StudyDay };

/** Questions as a learner is asked them, in the order of `ids`: nothing of them tells the right answer. */
export async function showQuestions(
  ids: string[],
  asking: Asking,
  { db, secret }: Pick<Context, 'db' | 'secret'>,
): Promise<QueueQuestion[]> {
  if (ids.length === 0) return [];
  const found = new Map((await findCurrentQuestions(db.read, ids)).map((question) => [question.id, question]));
  return ids.flatMap((id) => {
    const question = found.get(id);
    return question ? [showQuestion(question, asking, secret)] : [];
  });
}

function showQuestion(
  { id, version, question, section, course }: CurrentQuestion,
  { learner, language, studyDay }: Asking,
  secret: string,
): QueueQuestion {
  const [first = language] = course.languages;
  const text = (words: Words) => inLanguage(words, language, first);
  const versionId = toVersionId(id, version);
  const naming = namingOf(secret, learner.id, versionId);
  const place = (own: string) => keyedHash(secret, 'order', learner.id, id, studyDay, own);
  return {
    ...{ id, versionId, type: question.type },
    prompt: renderInline(text(question.prompt)),
    section: { ...section, heading: text(section.heading), course: text(course.title) },
    language: course.languages.includes(language) ? language : first,
    ...showParts(typeOf(question).parts(question), { naming, text, place }),
  };
}
