import { chance } from '../../core/queue/chance.ts';
import { addDays, type StudyDay } from '../../core/study-day/study-day.ts';
import type { Database } from '../../lib/db/database.ts';
import { createAccount } from '../people/create-account.ts';
import type { Role } from '../people/person.ts';
import { mergeLog } from '../review/merge-log.ts';
import { type DemoQuestion, type Habit, simulateLog } from './simulate-log.ts';
import { findDemoQuestions, setNewPerDay } from './store.ts';

const names = [
  ...[
    'Ann Abel',
    'Ben Brook',
    'Chen Hua',
    'Dana Dietz',
    'Emil Egli',
    'Fang Li',
    'Gina Graf',
    'Hans Huber',
    'Ines Iten',
  ],
  ...['Jia Min', 'Karl Kern', 'Lena Lang', 'Mei Ling', 'Nils Nord', 'Olga Orlow', 'Paul Peter', 'Qiu Yue', 'Rita Roth'],
  ...['Sven Sand', 'Tao Tao', 'Uwe Ulm', 'Vera Voss', 'Wang Wei', 'Xia Yu', 'Yuki Yano', 'Zoe Zimmer', 'Amir Amin'],
  ...['Bao Bao', 'Cora Conte', 'Dai Wen'],
];

/** Half a year. */
const days = 182;
const course = 'docker';

export type DemoAccount = { email: string; name: string; role: Role };

type Wanted = {
  /** The last study day that they studied on. */
  until: StudyDay;
  /** Everybody's. */
  password: string;
  tell(learners: number): void;
};
type Context = { db: Database; newId: () => string };

/**
 * Fills a database that has the course `docker` with an administrator, an instructor and thirty learners, who have
 * learnt for half a year.
 */
export async function makeDemo({ until, password, tell }: Wanted, { db, newId }: Context): Promise<DemoAccount[]> {
  const from = addDays(until, 1 - days);
  const now = Date.parse(from);
  async function account(name: string, role: Role): Promise<DemoAccount & { id: string }> {
    const first = name.split(' ')[0]?.toLowerCase() ?? '';
    const email = `${first}@demo.example`;
    const enrolment = { course, role: role === 'instructor' ? role : ('learner' as const) };
    const made = await createAccount(
      { email, name, password, role, language: null, zone: 'UTC' },
      { db, now, newId: () => (role === 'learner' ? `demo-${first}` : newId()) },
      role === 'administrator' ? {} : { enrolment },
    );
    if (!made.ok) throw new Error(`There is an account of ${email} already.`);
    return { id: made.userId, email, name, role };
  }
  const staff = [await account('Admin', 'administrator'), await account('Teacher', 'instructor')];
  const questions = await findDemoQuestions(db.read, course);
  const learners: DemoAccount[] = [];
  for (const name of names) {
    const { id, ...learner } = await account(name, 'learner');
    await study(id, questions, { from, days }, db);
    learners.push(learner);
    tell(learners.length);
  }
  return [...staff.map(({ id: _, ...each }) => each), ...learners];
}

async function study(
  id: string,
  questions: readonly DemoQuestion[],
  span: { from: StudyDay; days: number },
  db: Database,
): Promise<void> {
  const habit = habitOf(id);
  const log = simulateLog({ id, habit }, questions, span);
  await db.write.$transaction(
    async (transaction) => {
      await setNewPerDay(transaction, id, habit.newPerDay);
      await mergeLog(id, log, { db: transaction });
    },
    { timeout: 60_000 },
  );
}

/** Some learn every day, some on most, some began only lately. */
function habitOf(id: string): Habit {
  const of = (what: string) => chance(`${id} ${what}`);
  return {
    diligence: 0.45 + 0.53 * of('diligence'),
    knowledge: 0.4 + 0.4 * of('knowledge'),
    newPerDay: 2 + Math.floor(9 * of('new')),
    lateBy: of('late') < 0.7 ? 0 : Math.floor(150 * of('begin')),
  };
}
