import type { Table } from '../entry.ts';
import { admin } from './admin.ts';
import { courses } from './course.ts';
import { door } from './door.ts';
import { learner } from './learner.ts';
import { questions } from './questions.ts';
import { deletion, settings } from './settings.ts';

/** Each page, handler and action, with a request that is right for it. */
export const table: Table = { ...door, ...learner, ...settings, ...courses, ...questions, ...admin, ...deletion };
