import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { inLanguage } from '../../../../core/question/words.ts';
import { findLinkedCourse } from '../../../../features/courses/find-linked-course.ts';
import { currentPerson } from '../../../current-person.ts';
import { SignInElsewhere } from '../../../oidc/sign-in-elsewhere.tsx';
import { orNotFound } from '../../../or-not-found.ts';
import { peopleContext } from '../../../people-context.ts';
import { AccountForm } from '../../account-form.tsx';
import { joinAction, registerToJoinAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('door'))('joinCourse') };
}

/** Where a link to join a course leads: one button for who is signed in, an account for who has none. */
export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const course = await orNotFound(findLinkedCourse(token, await peopleContext()));
  const t = await getTranslations('door');
  const locale = await getLocale();
  const [first = locale] = course.languages;
  const language = course.languages.includes(locale) ? locale : first;
  const description = inLanguage(course.description, locale, first);
  const person = await currentPerson();
  return (
    <>
      <p className="small quiet">{t('joinCourse')}</p>
      <h1 className="heading" lang={language}>
        {inLanguage(course.title, locale, first)}
      </h1>
      {description !== '' && (
        <p className="prose quiet" lang={language}>
          {description}
        </p>
      )}
      {person ? (
        <form className="stack" action={joinAction.bind(null, token)}>
          <p className="small quiet">{t('joinAs', { name: person.name })}</p>
          <button className="button button-whole" type="submit">
            {t('join')}
          </button>
        </form>
      ) : (
        <>
          <AccountForm action={registerToJoinAction.bind(null, token)} />
          <SignInElsewhere join={token} />
          <p className="small quiet">
            {t('haveAccount')}{' '}
            <Link className="link link-touch" href={`/sign-in?join=${token}`}>
              {t('signIn')}
            </Link>
          </p>
        </>
      )}
    </>
  );
}
