import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadSeveral } from '../../../../../../../features/questions/load-several.ts';
import { sharedDatabase } from '../../../../../../../lib/db/shared.ts';
import { name } from '../../../../../../given-name.ts';
import { orNotFound } from '../../../../../../or-not-found.ts';
import { PersonShell } from '../../../../../person-shell.tsx';
import { CourseTabs } from '../../../../course-tabs.tsx';
import { taughtCourse } from '../../../../taught-course.ts';
import { QuestionTitle } from '../../question-title.tsx';
import { undoSeveralAction } from '../actions.ts';
import { severalAddress } from '../several-address.ts';

type Props = {
  params: Promise<{ course: string; change: string }>;
  searchParams: Promise<{ list?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('bank.several'))('title') };
}

export default async function SeveralPage({ params, searchParams }: Props) {
  const { course: courseId, ...asked } = await params;
  const id = name.parse(asked.change);
  const { person, course } = await taughtCourse(courseId);
  const result = await orNotFound(loadSeveral({ course: courseId, id }, person, { db: await sharedDatabase() }));
  const { list } = await searchParams;
  const where = { course: courseId, list: typeof list === 'string' ? list : '' };
  const t = await getTranslations('bank.several');
  const { change, done, left, undone } = result;
  const tag = 'tag' in change ? change.tag : '';
  const title = ({ id, prompt }: (typeof done)[number]) => (
    <a className="table-title" href={`/teach/${courseId}/questions/${id}`}>
      <QuestionTitle course={course} prompt={prompt} />
    </a>
  );
  return (
    <PersonShell here="teach" person={person}>
      <CourseTabs course={course} here="questions" />
      <p className="lead" role="status">
        {undone ? t('undone', { count: done.length }) : t(`done.${change.kind}`, { count: done.length, tag })}
      </p>
      <div className="button-row section-actions">
        {!undone && done.length > 0 && (
          <form action={undoSeveralAction.bind(null, { ...where, id })}>
            <button className="button" type="submit">
              {t('undo')}
            </button>
          </form>
        )}
        <a className="button button-line" href={severalAddress(where, '', {})}>
          {t('back')}
        </a>
      </div>
      {done.length > 0 && (
        <ul className="ruled section-gap">
          {done.map((question) => (
            <li key={question.id}>{title(question)}</li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <section className="section-gap" aria-labelledby="left_heading">
          <h2 className="heading" id="left_heading">
            {t('leftHeading', { count: left.length })}
          </h2>
          <ul className="ruled">
            {left.map(({ reason, ...question }) => (
              <li key={question.id}>
                {title(question)}
                <span className="table-remark">{t(`left.${reason}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PersonShell>
  );
}
