// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the table is laid out as a list, and `display` takes its roles away.
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../../../../core/question/words.ts';
import type { Course } from '../../../../../features/courses/course.ts';
import type { ListedQuestion } from '../../../../../features/questions/listed-question.ts';
import { renderInline } from '../../../../../lib/markdown/markdown.ts';
import { RenderedHtml } from '../../../../../ui/rendered-html.tsx';

type Props = { course: Course; question: ListedQuestion; section: string; zone: string };

/** As much of a prompt as tells it from the others. */
const longest = 240;

/** A question of the list: what it asks, how it stands, how learners do, who wrote it last. */
export function QuestionRow({ course, question, section, zone }: Props) {
  const t = useTranslations('bank');
  const kind = useTranslations('editor.kinds');
  const { id, type, state, version, answers, first, tags, isChanged } = question;
  const prompt = usePrompt(course, question);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a className="table-title" href={`/teach/${course.id}/questions/${id}`}>
          {prompt ? <RenderedHtml as="span" html={renderInline(prompt)} lang={course.languages[0]} /> : t('unwritten')}
        </a>
        <span className="note table-note">{[kind(`${type}.name`), section, ...tags].join(' · ')}</span>
        {isChanged && <span className="table-remark">{t('changed')}</span>}
      </th>
      <td role="cell" className="whole">
        {version > 0 ? t('stateOf', { state: t(`state.${state}`), version }) : t(`state.${state}`)}
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

function usePrompt({ languages: [first = ''] }: Course, { prompt }: ListedQuestion): string | null {
  const language = useLocale();
  const text = prompt && inLanguage(prompt, language, first);
  return text && text.length > longest ? `${text.slice(0, longest)} …` : text;
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
