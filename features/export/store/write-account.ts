import type { LearnerFile } from '../../../core/exchange/learner-file.ts';
import { isZone } from '../../../core/study-day/zone.ts';
import type { Db } from '../../../lib/db/database.ts';
import { locales } from '../../../lib/request/locale.ts';
import { motions, themes } from '../../people/person.ts';

/** Whose account has this id or this e-mail address. */
export async function findAccounts(
  db: Db,
  { id, email }: { id: string; email: string },
): Promise<{ id: string; email: string }[]> {
  return db.user.findMany({ where: { OR: [{ id }, { email }] }, select: { id: true, email: true } });
}

/** Makes the account of a file, without a password and as a learner: a file gives no rights over others. */
export async function insertLearner(db: Db, { account, courses, reports, ...file }: LearnerFile): Promise<void> {
  const { weights, singleKeys, createdAt, zone, language, theme, motion, ...fields } = account;
  await db.user.create({
    data: {
      ...{ ...fields, role: 'learner', singleKeys: Number(singleKeys), createdAt: toMs(createdAt) },
      // Of another version or another machine: what is not known here is as with whoever has not chosen.
      ...{ zone: known(zone, isZone), language: known(language, isLocale) },
      ...{ theme: known(theme, isOneOf(themes)) ?? 'system', motion: known(motion, isOneOf(motions)) ?? 'system' },
      weights: weights === null ? null : JSON.stringify(weights),
    },
  });
  await insertEnrolments(db, account.id, courses);
  await insertReports(db, account.id, reports);
  await insertPlaces(db, account.id, file.readingPlaces);
  await insertMoreToday(db, account.id, file.moreToday);
}

async function insertEnrolments(db: Db, userId: string, courses: LearnerFile['courses']): Promise<void> {
  const where = { id: { in: courses.map(({ course }) => course) } };
  const here = new Set((await db.course.findMany({ where, select: { id: true } })).map(({ id }) => id));
  const joined = courses.filter(({ course }) => here.has(course));
  await db.enrolment.createMany({
    data: joined.map(({ course, since }) => ({ userId, courseId: course, role: 'learner', createdAt: toMs(since) })),
  });
}

async function insertReports(db: Db, learnerId: string, reports: LearnerFile['reports']): Promise<void> {
  const where = { id: { in: reports.map(({ question }) => question) } };
  const here = new Set((await db.question.findMany({ where, select: { id: true } })).map(({ id }) => id));
  const about = reports.filter(({ question }) => here.has(question));
  await db.report.createMany({
    data: about.map(({ question, at, answeredAt, putAwayAt, ...report }) => ({
      ...{ ...report, learnerId, questionId: question, at: toMs(at) },
      answeredAt: answeredAt === null ? null : toMs(answeredAt),
      putAwayAt: putAwayAt === null ? null : toMs(putAwayAt),
    })),
  });
}

async function insertPlaces(db: Db, userId: string, places: LearnerFile['readingPlaces']): Promise<void> {
  const where = { id: { in: places.map(({ section }) => section) } };
  const sections = await db.section.findMany({ where, select: { id: true, article: { select: { courseId: true } } } });
  const courses = new Map(sections.map(({ id, article }) => [id, article.courseId]));
  const here = places.filter(({ course, section }) => courses.get(section) === course);
  // A file may name a course twice: the last place holds.
  const last = new Map(here.map((place) => [place.course, place]));
  await db.readingPlace.createMany({
    data: [...last].map(([courseId, { section, passage, at }]) => ({
      ...{ userId, courseId, sectionId: section, passage, at: toMs(at) },
    })),
  });
}

async function insertMoreToday(db: Db, learnerId: string, wishes: LearnerFile['moreToday']): Promise<void> {
  const once = new Map(wishes.map((wish) => [`${wish.studyDay} ${wish.number}`, wish]));
  await db.moreToday.createMany({
    data: [...once.values()].map(({ at, ...wish }) => ({ ...wish, learnerId, at: toMs(at) })),
  });
}

const known = (value: string | null, isKnown: (text: string) => boolean) =>
  value !== null && isKnown(value) ? value : null;

const isOneOf = (some: readonly string[]) => (text: string) => some.includes(text);

const isLocale = isOneOf(locales);

const toMs = (instant: string) => BigInt(Date.parse(instant));
