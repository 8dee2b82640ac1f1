/**
 * Who asks. The course is invited to, the elsewhere is another such course, and the archived one is a third: its learner
 * and its instructor ask for what is theirs there. The session of `ended` was the instructor's own, and has ended;
 * `letGo` taught the course once.
 */
export const persons = [
  'nobody',
  'ended',
  'learner',
  'learnerElsewhere',
  'letGo',
  'instructor',
  'instructorElsewhere',
  'administrator',
  'archivedLearner',
  'archivedInstructor',
] as const;
export type Person = (typeof persons)[number];

/** A session that has ended is worth as much as none. */
export const without: readonly Person[] = ['nobody', 'ended'];
export const signedIn: readonly Person[] = persons.filter((each) => !without.includes(each));
export const everyone: readonly Person[] = [...persons];
export const learners: readonly Person[] = ['learner', 'archivedLearner'];
export const instructors: readonly Person[] = ['instructor', 'archivedInstructor'];
export const teachers: readonly Person[] = [...instructors, 'administrator'];
export const members: readonly Person[] = [...learners, ...instructors];
export const readers: readonly Person[] = [...members, 'administrator'];
export const administrators: readonly Person[] = ['administrator'];
/** Everybody but those of an archived course. */
export const besides = (some: readonly Person[]): readonly Person[] => persons.filter((each) => !some.includes(each));
