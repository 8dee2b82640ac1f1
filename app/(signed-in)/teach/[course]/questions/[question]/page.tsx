import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { inLanguage } from '../../../../../../core/question/words.ts';
import { loadOutline } from '../../../../../../features/articles/load-outline.ts';
import { listPrograms } from '../../../../../../features/questions/list-programs.ts';
import { loadQuestionToWrite } from '../../../../../../features/questions/load-question-to-write.ts';
import { sharedDatabase } from '../../../../../../lib/db/shared.ts';
import { orNotFound } from '../../../../../or-not-found.ts';
import { NeedsScript } from '../../../../needs-script.tsx';
import { PersonShell } from '../../../../person-shell.tsx';
import { editorWords, reviewWords } from '../../../../raw-words.ts';
import { CourseTabs } from '../../../course-tabs.tsx';
import { namedLanguages } from '../../../named-languages.ts';
import { taughtCourse } from '../../../taught-course.ts';
import { QuestionEditor } from './question-editor.tsx';
import { written } from './written.ts';

type Props = { params: Promise<{ course: string; question: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teach'))('writeQuestion') };
}

export default async function QuestionToWritePage({ params }: Props) {
  const place = await params;
  const { person, course } = await taughtCourse(place.course);
  const db = await sharedDatabase();
  const question = await orNotFound(loadQuestionToWrite(place, person, { db }));
  const sections = await loadOutline(course.id, person, { db });
  const locale = await getLocale();
  const [first = locale] = course.languages;
  const language = course.languages.includes(locale) ? locale : first;
  const words = await editorWords();
  const t = await getTranslations('bank');
  const { quiz } = await reviewWords();
  const start = written(question);
  const kinds: Readonly<Record<string, { name: string } | undefined>> = words.kinds;
  return (
    <PersonShell here="teach" person={person} wide>
      <CourseTabs course={course} here="questions" />
      <p className="small quiet editor-kind">
        {kinds[question.type]?.name ?? question.type}
        {question.published && (
          <>
            {' · '}
            <a className="link link-touch" href={`/teach/${course.id}/questions/${question.id}/history`}>
              {t('history')}
            </a>
          </>
        )}
      </p>
      <NeedsScript />
      <QuestionEditor
        key={question.id}
        course={course.id}
        start={start}
        languages={await namedLanguages(course.languages)}
        language={language}
        sections={sections
          .filter(({ id, retired }) => !retired || id === start.fields.section)
          .map(({ id, heading }) => ({ id, heading: inLanguage(heading, language, first) }))}
        programs={await listPrograms(course.id, { db })}
        words={words}
        quiz={quiz}
      />
    </PersonShell>
  );
}
