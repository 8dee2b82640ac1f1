import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { placeName } from '../../../../../../../features/questions/components/editor/place-name.ts';
import { loadHistory } from '../../../../../../../features/questions/load-history.ts';
import { readablePrompt } from '../../../../../../../features/questions/readable-prompt.ts';
import { sharedDatabase } from '../../../../../../../lib/db/shared.ts';
import { name } from '../../../../../../given-name.ts';
import { orNotFound } from '../../../../../../or-not-found.ts';
import { PersonShell } from '../../../../../person-shell.tsx';
import { editorWords } from '../../../../../raw-words.ts';
import { CourseTabs } from '../../../../course-tabs.tsx';
import { namedLanguages } from '../../../../named-languages.ts';
import { taughtCourse } from '../../../../taught-course.ts';
import { QuestionTitle } from '../../question-title.tsx';
import { goBackAction } from './actions.ts';
import { VersionEntry } from './version-entry.tsx';

type Props = {
  params: Promise<{ course: string; question: string }>;
  searchParams: Promise<{ meanwhile?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('bank'))('history') };
}

export default async function QuestionHistoryPage({ params, searchParams }: Props) {
  const { course: courseId, question: questionId } = await params;
  const { person, course } = await taughtCourse(courseId);
  const place = { course: course.id, question: name.parse(questionId) };
  const asked = { ...place, language: await getLocale() };
  const { question, versions } = await orNotFound(loadHistory(asked, person, { db: await sharedDatabase() }));
  const t = await getTranslations('bank');
  const words = await editorWords();
  const languages = await namedLanguages(course.languages);
  const target = { ...place, seen: question.edits };
  return (
    <PersonShell here="teach" person={person}>
      <CourseTabs course={course} here="questions" />
      <p className="lead">
        <Link className="link" href={`/teach/${course.id}/questions/${question.id}`}>
          <QuestionTitle
            course={course}
            prompt={readablePrompt(question.published?.body ?? question.draft?.body ?? {})}
          />
        </Link>
      </p>
      {(await searchParams).meanwhile !== undefined && (
        <div className="errors" role="alert">
          <p>{t('meanwhile')}</p>
        </div>
      )}
      {versions.length === 0 && <p className="quiet">{t('noHistory')}</p>}
      <ol className="versions">
        {versions.map((version, index) => (
          <VersionEntry
            key={version.number}
            version={version}
            isCurrent={index === 0}
            zone={person.zone ?? 'UTC'}
            nameOf={(at) => placeName(at, words, languages)}
            back={
              index === 0 && !question.draft
                ? null
                : {
                    action: goBackAction.bind(null, { ...target, version: version.number }),
                    replacesDraft: question.draft !== null,
                  }
            }
          />
        ))}
      </ol>
    </PersonShell>
  );
}
