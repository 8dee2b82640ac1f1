import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { listContents } from '../../../../features/articles/list-contents.ts';
import { requirePerson } from '../../../current-person.ts';
import { peopleContext } from '../../../people-context.ts';
import { PersonShell } from '../../person-shell.tsx';
import { SettingsHead } from '../settings-head.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.questions'))('title') };
}

/** The sections whose questions can be suspended or started anew. */
export default async function QuestionsPage() {
  const person = await requirePerson();
  const courses = await listContents(person, await getLocale(), await peopleContext());
  const t = await getTranslations('settings.questions');
  return (
    <PersonShell here="settings" person={person}>
      <SettingsHead title={t('title')}>{t('about')}</SettingsHead>
      {courses.map(({ id, title, language, articles }) => (
        <section key={id} aria-labelledby={`course_${id}`}>
          <h2 className="heading settings-about" id={`course_${id}`} lang={language}>
            {title}
          </h2>
          <ul className="ruled">
            {articles
              .flatMap(({ sections }) => sections)
              .map((section) => (
                <li key={section.id}>
                  <Link className="link link-touch" lang={language} href={`/settings/questions/${section.id}`}>
                    {section.heading}
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </PersonShell>
  );
}
