import type { BankItem } from '../../../core/bank/bank-item.ts';
import { inTagOrder } from '../../../core/bank/tag.ts';
import type { Db } from '../../../lib/db/database.ts';

/** What the database holds of these courses, question versions as they are now; what was never published is left out. */
export async function findBank(db: Db, courses: string[]): Promise<BankItem[]> {
  const ofCourse = { courseId: { in: courses } };
  return [
    ...(await db.course.findMany({ where: { id: { in: courses } } })).map(toCourse),
    ...(await db.article.findMany({ where: ofCourse })).map(toArticle),
    ...(await db.section.findMany({ where: { article: ofCourse }, include: withCourse })).map(toSection),
    ...(await db.question.findMany({ where: { ...ofCourse, version: { gt: 0 } }, include: withVersion })).map(
      toQuestion,
    ),
  ];
}

const withCourse = { article: { select: { courseId: true } } };
const withVersion = { versions: { orderBy: { number: 'desc' as const }, take: 1 }, tags: true };

type CourseRow = {
  id: string;
  title: string;
  description: string;
  languages: string;
  access: string;
  position: number;
  programs: string;
};
type ArticleRow = { id: string; courseId: string; title: string; position: number; retiredAt: bigint | null };
type SectionRow = {
  id: string;
  articleId: string;
  article: { courseId: string };
  heading: string;
  body: string;
  diagram: string | null;
  position: number;
  retiredAt: bigint | null;
};
type QuestionRow = {
  id: string;
  courseId: string;
  sectionId: string;
  passage: string;
  state: string;
  position: number;
  revision: number;
  versions: { body: string }[];
  tags: { tag: string }[];
};

// JSON columns hold what this app wrote after reading it by its schema.
const toCourse = ({ id, title, description, languages, access, position, programs }: CourseRow) =>
  ({
    kind: 'course',
    id,
    course: id,
    content: {
      title: JSON.parse(title),
      description: JSON.parse(description),
      languages: JSON.parse(languages),
      access,
      position,
      programs: JSON.parse(programs),
    },
  }) as BankItem<'course'>;

const toArticle = ({ id, courseId, title, position, retiredAt }: ArticleRow): BankItem<'article'> => ({
  kind: 'article',
  id,
  course: courseId,
  content: { title: JSON.parse(title), position, retired: retiredAt !== null },
});

const toSection = ({
  id,
  articleId,
  article,
  heading,
  body,
  diagram,
  position,
  retiredAt,
}: SectionRow): BankItem<'section'> => ({
  kind: 'section',
  id,
  course: article.courseId,
  content: {
    article: articleId,
    heading: JSON.parse(heading),
    body: JSON.parse(body),
    diagram: diagram && JSON.parse(diagram),
    position,
    retired: retiredAt !== null,
  },
});

const toQuestion = (row: QuestionRow): BankItem<'question'> => ({
  kind: 'question',
  id: row.id,
  course: row.courseId,
  content: {
    section: row.sectionId,
    passage: row.passage,
    body: JSON.parse(row.versions[0]?.body ?? 'null'),
    revision: row.revision,
    position: row.position,
    tags: inTagOrder(row.tags.map(({ tag }) => tag)),
    retired: row.state === 'retired',
  },
});
