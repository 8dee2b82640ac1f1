import type { FileItem, Problem } from '../../core/bank/bank-item.ts';
import { type Plan, planLoad, type Step } from '../../core/bank/plan-load.ts';
import type { Database, Db } from '../../lib/db/database.ts';
import type { Direct } from '../../lib/db/direct.ts';
import { isUniqueClash, isWriteConflict } from '../../lib/db/errors.ts';
import { record } from '../log/record.ts';
import { bringPicture } from '../pictures/carry-picture.ts';
import { refoldQuestion } from '../review/refold-question.ts';
import { checkContent } from './check-content.ts';
import type { PictureFile } from './read-pictures.ts';
import { findBank } from './store/find-bank.ts';
import { findLoaded } from './store/find-loaded.ts';
import { findLoadMark, setLoadMark } from './store/load-mark.ts';
import { writeSteps } from './store/write-steps.ts';

export type LoadOptions = {
  /** The folder that holds the course folders. */
  root: string;
  /** Tells these files, and the code that reads them, apart from any other: by it `isLoaded` knows them again. */
  mark: string;
  /** Whether the file wins where file and app changed the same. */
  takeFiles?: boolean;
  /** Only the plan. */
  dryRun?: boolean;
};

export type LoadOutcome = {
  /** False where the files have faults (then nothing is loaded) and in a dry run. */
  loaded: boolean;
  /** What is done, or would be. */
  changes: Pick<Step, 'action' | 'kind' | 'id' | 'taken'>[];
  same: number;
  problems: Problem[];
};

type Context = { db: Database; now: number };

/**
 * Brings the database to what the files say: all of it in one transaction, or nothing. A thing with a problem of its
 * own (changed in the app too, a key changed in silence) stays as it is, and the rest is loaded.
 */
export async function loadContent(options: LoadOptions, { db, now }: Context): Promise<LoadOutcome> {
  const { items, pictures, problems } = await checkContent(options.root);
  if (problems.length > 0) return { loaded: false, changes: [], same: 0, problems };
  const planned = await planFrom(db.read, items, options);
  if (options.dryRun) return { ...told(planned), loaded: false };
  if (!(await needsWrite(db, planned, options.mark))) return told(planned);
  return told(await apply({ items, pictures }, options, { db, now }));
}

async function planFrom(db: Db, files: FileItem[], { takeFiles = false }: LoadOptions): Promise<Plan> {
  const loaded = await findLoaded(db);
  const courses = new Set([...files, ...loaded].map(({ course }) => course));
  return planLoad({ files, loaded, bank: await findBank(db, [...courses]), takeFiles });
}

const markOf = ({ problems }: Plan, mark: string) => (problems.length === 0 ? mark : null);

async function needsWrite(db: Direct, plan: Plan, mark: string): Promise<boolean> {
  const known = await findLoadMark(db);
  return known !== markOf(plan, mark) || plan.steps.some(({ action, remember }) => action !== 'same' || remember);
}

/** The plan is made anew inside the transaction: an edit or another load may have come in between. */
async function apply(files: Files, options: LoadOptions, { db, now }: Context, attempt = 1): Promise<Plan> {
  try {
    return await db.write.$transaction(
      async (transaction) => {
        const plan = await planFrom(transaction, files.items, options);
        await writeSteps(transaction, plan.steps, now);
        for (const picture of files.pictures) await bringPicture(picture, { db: transaction, now });
        await startAnew(plan.steps, transaction);
        await setLoadMark(transaction, markOf(plan, options.mark));
        for (const [course, detail] of countByCourse(plan.steps))
          await record(transaction, { kind: 'content-loaded', by: null, course, detail }, now);
        return plan;
      },
      { isolationLevel: 'Serializable', maxWait: 10_000, timeout: 60_000 },
    );
  } catch (error) {
    if (attempt === attempts || !(isWriteConflict(error) || isUniqueClash(error))) throw error;
    return apply(files, options, { db, now }, attempt + 1);
  }
}
const attempts = 5;
type Files = { items: FileItem[]; pictures: PictureFile[] };

/** What was done to how many things of each course. */
function countByCourse(steps: readonly Step[]): Map<string, Record<'created' | 'updated' | 'retired', number>> {
  const counts = new Map<string, Record<'created' | 'updated' | 'retired', number>>();
  for (const { action, course } of steps) {
    if (action === 'same') continue;
    const count = counts.get(course) ?? { created: 0, updated: 0, retired: 0 };
    count[done[action]] += 1;
    counts.set(course, count);
  }
  return counts;
}
const done = { create: 'created', update: 'updated', retire: 'retired' } as const;

/** Whoever knew a question whose revision was raised knows it no more. */
async function startAnew(steps: readonly Step[], db: Db): Promise<void> {
  for (const { kind, action, id, taken, content } of steps)
    if (kind === 'question' && action === 'update' && taken.includes('revision'))
      await refoldQuestion({ id, revision: content.revision }, { db });
}

function told({ steps, problems }: Plan): LoadOutcome {
  const changed = steps.filter(({ action }) => action !== 'same');
  return {
    loaded: true,
    changes: changed.map(({ action, kind, id, taken }) => ({ action, kind, id, taken })),
    same: steps.length - changed.length,
    problems,
  };
}
