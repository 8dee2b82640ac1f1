import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { settleEnrolment } from '../../../features/courses/settle-enrolment.ts';
import type { Person } from '../../../features/people/person.ts';
import { DayDone } from '../../../features/review/components/day/day-done.tsx';
import { DayEmpty } from '../../../features/review/components/day/day-empty.tsx';
import { DayOverview } from '../../../features/review/components/day/day-overview.tsx';
import { loadDaySummary } from '../../../features/review/load-day-summary.ts';
import { requirePerson } from '../../current-person.ts';
import { reviewContext } from '../../review-context.ts';
import { CourseChoice } from '../course-choice.tsx';
import { PersonShell } from '../person-shell.tsx';
import { ZoneOffer } from '../settings/zone-offer.tsx';
import { learnMoreAction } from './actions.ts';
import { AnsweredReports } from './answered-reports.tsx';
import { SuspendedLink } from './suspended-link.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('today'))('title') };
}

export default async function TodayPage() {
  const learner = await requirePerson();
  const settled = await settleEnrolment(learner.id, await reviewContext());
  return (
    <PersonShell here="today" person={learner}>
      {settled === 'enrolled' ? <Day learner={learner} /> : <CourseChoice settled={settled} />}
      <AnsweredReports learnerId={learner.id} />
      <SuspendedLink learnerId={learner.id} />
      {learner.zone && <ZoneOffer kept={learner.zone} learnerId={learner.id} />}
    </PersonShell>
  );
}

async function Day({ learner }: { learner: Person }) {
  const summary = await loadDaySummary(learner, { language: await getLocale() }, await reviewContext());
  const { left, answered } = summary;
  const end = {
    summary,
    rolloverHour: learner.rolloverHour,
    learnMore: learnMoreAction.bind(null, summary.more.wanted),
  };
  if (left.due + left.new > 0) return <DayOverview summary={summary} />;
  if (answered > 0) return <DayDone learnerId={learner.id} {...end} />;
  return <DayEmpty {...end} />;
}
