import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { ProgressView } from '../../../features/progress/components/progress-view.tsx';
import type { Where } from '../../../features/progress/find-place.ts';
import { loadProgress } from '../../../features/progress/load-progress.ts';
import { requirePerson } from '../../current-person.ts';
import { orNotFound } from '../../or-not-found.ts';
import { reviewContext } from '../../review-context.ts';
import { PersonShell } from '../person-shell.tsx';

/** The page of everything, of a course and of a section are the same but for where they look. */
export async function ProgressPage({ where }: { where: Where }) {
  const learner = await requirePerson();
  const language = await getLocale();
  const progress = await orNotFound(loadProgress(learner, { language, ...where }, await reviewContext()));
  const t = await getTranslations('export');
  return (
    <PersonShell here="progress" person={learner}>
      <ProgressView progress={progress} />
      <p className="small section-gap">
        <Link className="link link-touch" href="/progress/export">
          {t('link')}
        </Link>
      </p>
    </PersonShell>
  );
}
