import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { listSuspended } from '../../../../features/review/list-suspended.ts';
import { bookNumber } from '../../../../ui/book-number.ts';
import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import { requirePerson } from '../../../current-person.ts';
import { reviewContext } from '../../../review-context.ts';
import { PersonShell } from '../../person-shell.tsx';
import { bringBackAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('today'))('suspendedHeading') };
}

/** The questions that a learner has suspended, each with the way back. */
export default async function SuspendedPage() {
  const learner = await requirePerson();
  const questions = await listSuspended(learner, { language: await getLocale() }, await reviewContext());
  const t = await getTranslations('today');
  return (
    <PersonShell here="today" person={learner}>
      <h1 className="title">{t('suspendedHeading')}</h1>
      <p className="lead quiet">{t(questions.length === 0 ? 'noneSuspended' : 'suspendedText')}</p>
      <ol className={questions.length === 0 ? undefined : 'ruled section-gap'}>
        {questions.map(({ id, prompt, language, section }) => (
          <li key={id}>
            <RenderedHtml as="p" className="prose" lang={language} html={prompt} />
            <p className="note" lang={language}>
              {bookNumber(section.number, language)} {section.heading}
            </p>
            <form className="button-row tools" action={bringBackAction.bind(null, id)}>
              <button className="button button-quiet" type="submit">
                {t('bringBack')}
              </button>
            </form>
          </li>
        ))}
      </ol>
    </PersonShell>
  );
}
