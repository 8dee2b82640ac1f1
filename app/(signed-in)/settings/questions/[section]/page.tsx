import type { Metadata } from 'next';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { questionChanges } from '../../../../../features/review/change-questions.ts';
import { loadSectionQuestions } from '../../../../../features/review/load-section-questions.ts';
import { RenderedHtml } from '../../../../../ui/rendered-html.tsx';
import { requirePerson } from '../../../../current-person.ts';
import { orNotFound } from '../../../../or-not-found.ts';
import { reviewContext } from '../../../../review-context.ts';
import { PersonShell } from '../../../person-shell.tsx';
import { SettingsHead } from '../../settings-head.tsx';
import { changeQuestionsAction, takeBackAction } from './actions.ts';

type Props = { params: Promise<{ section: string }>; searchParams: Promise<Record<string, unknown>> };

const doneFields = z.object({
  change: z.enum(questionChanges),
  at: z.coerce.number().int(),
  count: z.coerce.number().int().min(1),
  question: z.string().max(200).nullable().default(null),
});
const backFields = z.object({ back: z.coerce.number().int().min(0) });

const sectionOf = cache(async (section: string) => {
  const person = await requirePerson();
  const language = await getLocale();
  return {
    person,
    questions: await orNotFound(loadSectionQuestions(section, person, { language }, await reviewContext())),
  };
});

/** Asked first, so that what is not there is answered with 404 before anything is sent. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await sectionOf((await params).section);
  return { title: (await getTranslations('settings.questions'))('title') };
}

export default async function SectionQuestionsPage({ params, searchParams }: Props) {
  const { section } = await params;
  const { person, questions } = await sectionOf(section);
  const t = await getTranslations('settings.questions');
  const format = await getFormatter();
  const date = (day: string) => format.dateTime(new Date(day), { month: 'long', day: 'numeric' });
  const learnt = questions.filter(({ due }) => due !== null);
  const suspended = questions.filter((question) => question.suspended).length;
  const [first] = questions;
  const asked = await searchParams;
  const done = doneFields.safeParse(asked);
  const back = backFields.safeParse(asked);
  const change = (kind: (typeof questionChanges)[number], question: string | null = null) =>
    changeQuestionsAction.bind(null, { section, question, change: kind });
  return (
    <PersonShell here="settings" person={person}>
      <SettingsHead
        title={first ? <span lang={first.shown.language}>{first.shown.section.heading}</span> : t('title')}
        kept={back.success && t('takenBack', { count: back.data.back })}
      >
        {t('state', { all: questions.length, learnt: learnt.length, suspended })}
      </SettingsHead>
      {done.success && (
        <form className="banner bleed" action={takeBackAction.bind(null, { section, ...done.data })}>
          <p role="status">{t(`done.${done.data.change}`, { count: done.data.count })}</p>
          <button className="button button-quiet" type="submit">
            {t('takeBack')}
          </button>
        </form>
      )}
      <div className="button-row">
        {suspended < questions.length && (
          <form action={change('suspend')}>
            <button className="button button-line" type="submit">
              {t('suspendAll')}
            </button>
          </form>
        )}
        {suspended > 0 && (
          <form action={change('resume')}>
            <button className="button button-line" type="submit">
              {t('resumeAll')}
            </button>
          </form>
        )}
        {learnt.length > 0 && (
          <form action={change('reset')}>
            <button className="button button-line" type="submit">
              {t('resetAll', { count: learnt.length })}
            </button>
          </form>
        )}
      </div>
      {learnt.length > 0 && <h2 className="heading section-gap">{t('learnt')}</h2>}
      <ol className={learnt.length > 0 ? 'ruled' : undefined}>
        {learnt.map(({ question, shown, due, answers, suspended: rests }) => (
          <li key={question}>
            <RenderedHtml as="p" className="prose" lang={shown.language} html={shown.prompt} />
            <p className="note">{t(rests ? 'rests' : 'comesBack', { answers, day: due ? date(due) : '' })}</p>
            <form action={change('reset', question)}>
              <button className="button button-quiet" type="submit">
                {t('reset')}
              </button>
            </form>
          </li>
        ))}
      </ol>
    </PersonShell>
  );
}
