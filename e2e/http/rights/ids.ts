import { randomBytes } from 'node:crypto';

/** Everything that an address or an action can name. */
export type Ids = {
  course: string;
  section: string;
  /** A section that no question asks of. */
  spare: string;
  question: string;
  versionId: string;
  /** A question with a draft, one with two versions, and one that the learner has suspended. */
  drafted: string;
  revised: string;
  suspended: string;
  picture: string;
  /** What its instructor last did to several questions. */
  several: string;
  /** The learner of the course, an answer of theirs, a report that is open, one that is answered, and another session. */
  person: string;
  answer: string;
  report: string;
  answered: string;
  session: string;
  email: string;
  joinToken: string;
  inviteToken: string;
  invitation: string;
  linkToken: string;
  verifyToken: string;
};

/** Of the same form, one character of each being another: they name nothing. */
export function nothing(ids: Ids): Ids {
  const course = `course-${randomBytes(5).toString('hex')}`;
  const other = (key: string, id: string): string => {
    if (id.startsWith(ids.course)) return id.replace(ids.course, course);
    return key === 'email' ? `no-${id}` : id.replace(/[0-9a-f](?=[^0-9a-f]*$)/, (last) => (last === '0' ? '1' : '0'));
  };
  return Object.fromEntries(Object.entries(ids).map(([key, id]) => [key, other(key, id)])) as Ids;
}
