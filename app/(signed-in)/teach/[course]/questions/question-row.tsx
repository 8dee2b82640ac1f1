// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the table is laid out as a list, and `display` takes its roles away.
import { useFormatter, useTranslations } from 'next-intl';
import type { Course } from '../../../../../features/courses/course.ts';
import type { ListedQuestion } from '../../../../../features/questions/listed-question.ts';
import { QuestionTitle } from './question-title.tsx';

type Props = { course: Course; question: ListedQuestion; section: string; zone: string };

/** A question of the list: what it asks, how it stands, how learners do, who wrote it last. */
export function QuestionRow({ course, question, section, zone }: Props) {
  const t = useTranslations('bank');
  const kind = useTranslations('editor.kinds');
  const { id, type, state, version, answers, first, tags, isChanged } = question;
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="chosen">
        <label className="choose">
          <input
            className="mark"
            type="checkbox"
            name="question"
            value={id}
            aria-labelledby={`choose_${id} title_${id}`}
          />
          <span className="visually-hidden" id={`choose_${id}`}>
            {t('several.choose')}
          </span>
        </label>
        <a className="table-title" id={`title_${id}`} href={`/teach/${course.id}/questions/${id}`}>
          <QuestionTitle course={course} prompt={question.prompt} />
        </a>
        <span className="note table-note">{[kind(`${type}.name`), section, ...tags].join(' · ')}</span>
        {isChanged && <span className="table-remark">{t('changed')}</span>}
      </th>
      <td role="cell" className="whole">
        {version > 0 ? (
          <a className="link" href={`/teach/${course.id}/questions/${id}/history`}>
            {t('stateOf', { state: t(`state.${state}`), version })}
          </a>
        ) : (
          t(`state.${state}`)
        )}
      </td>
      <td role="cell" className={answers > 0 ? 'is-number' : 'is-number is-empty'} data-label={t('answers')}>
        {answers > 0 ? answers : '–'}
      </td>
      <td role="cell" className={first.of > 0 ? 'is-number' : 'is-number is-empty'} data-label={t('rightAtFirst')}>
        {first.of > 0 ? t('rightOf', first) : '–'}
      </td>
      <td role="cell" data-label={t('edited')}>
        <Edited edited={question.edited} zone={zone} />
      </td>
    </tr>
  );
}

function Edited({ edited: { by, fromFile, at }, zone }: { edited: ListedQuestion['edited']; zone: string }) {
  const t = useTranslations('bank');
  const format = useFormatter();
  const how = fromFile ? 'file' : by === null ? 'gone' : 'person';
  return t.rich(`lastEdit.${how}`, {
    who: by ?? '',
    when: format.dateTime(at, { dateStyle: 'medium', timeZone: zone }),
    whole: (words) => <span className="whole">{words}</span>,
  });
}
