// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the table is laid out as a list, and `display` takes its roles away.
import { useTranslations } from 'next-intl';
import type { Course } from '../../../../../features/courses/course.ts';
import type { QuestionList } from '../../../../../features/questions/list-questions.ts';
import { QuestionRow } from './question-row.tsx';

type Props = {
  course: Course;
  list: QuestionList;
  /** By id of the section. */
  headings: ReadonlyMap<string, string>;
  zone: string;
};

/** A table on a wide page, a list on a phone: the roles keep it a table to who listens to it. */
export function QuestionTable({ course, list, headings, zone }: Props) {
  const t = useTranslations('bank');
  const columns = ['question', 'state', 'answers', 'rightAtFirst', 'edited'] as const;
  return (
    <div className="scroll-x">
      <table className="table table-stack" role="table" aria-label={t('questions')}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column}
                role="columnheader"
                scope="col"
                className={column === 'answers' || column === 'rightAtFirst' ? 'is-number' : undefined}
              >
                {t(column === 'state' ? 'stateLabel' : column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {list.questions.map((question) => (
            <QuestionRow
              key={question.id}
              course={course}
              question={question}
              section={headings.get(question.section) ?? ''}
              zone={zone}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
