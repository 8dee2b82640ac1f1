import { useFormatter, useTranslations } from 'next-intl';
import type { Course } from '../../../../../features/courses/course.ts';
import type { OpenReport } from '../../../../../features/reports/report.ts';
import { Form } from '../../../../../ui/form.tsx';
import { QuestionTitle } from '../questions/question-title.tsx';
import { answerReportAction } from './actions.ts';
import { answerField } from './answer-field.ts';

type Props = { course: Course; report: OpenReport; zone: string };

/** What somebody wrote about a question, with the question itself, and a line to answer in. */
export function ReportEntry({ course, report, zone }: Props) {
  const t = useTranslations('teach');
  const format = useFormatter();
  const { id, question, prompt, text, at, learner, isOlder } = report;
  const when = format.dateTime(at, { dateStyle: 'medium', timeZone: zone });
  return (
    <li className="stack">
      <p>
        <a className="link" href={`/teach/${course.id}/questions/${question}`}>
          <QuestionTitle course={course} prompt={prompt} />
        </a>
        {isOlder && <span className="note table-note">{t('reportIsOlder')}</span>}
      </p>
      {/* In whichever language it was written. */}
      <blockquote className="shown" lang="">
        {text}
      </blockquote>
      <p className="note">{t('reportedBy', { name: learner.name, when })}</p>
      <Form
        action={answerReportAction.bind(null, { course: course.id, learner: learner.id, report: id })}
        fields={[
          {
            type: 'text',
            name: answerField(id),
            label: t('reportAnswer'),
            hint: t('reportAnswerHint'),
            autoComplete: 'off',
          },
        ]}
        submit={t('reportAnswerSend')}
        busy={t('saving')}
      />
    </li>
  );
}
