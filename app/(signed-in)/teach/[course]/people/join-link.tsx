import { useFormatter, useTranslations } from 'next-intl';
import { joinLinkDays } from '../../../../../features/courses/make-join-link.ts';
import { Form } from '../../../../../ui/form.tsx';
import { makeJoinLinkAction, takeBackJoinLinkAction } from './join-link-actions.ts';

/** The link with which anyone may join the course; it is shown when it is made, and never again. */
export function JoinLink({ course, until }: { course: string; until: number | null }) {
  const t = useTranslations('teach');
  const format = useFormatter();
  return (
    <section className="section-gap" aria-labelledby="join_heading">
      <h2 className="heading" id="join_heading">
        {t('joinLink')}
      </h2>
      <p className="prose quiet">{t('joinLinkText', { days: joinLinkDays })}</p>
      <Form
        action={makeJoinLinkAction.bind(null, course)}
        fields={[{ type: 'shown', name: 'link', label: t('joinLinkMade'), hint: t('joinLinkMadeHint') }]}
        submit={until === null ? t('joinLinkMake') : t('joinLinkMakeAnew')}
        busy={t('saving')}
      />
      {until !== null && (
        <form className="stack section-gap" action={takeBackJoinLinkAction.bind(null, course)}>
          <p className="small quiet">{t('joinLinkHolds', { day: format.dateTime(until, { dateStyle: 'long' }) })}</p>
          <button className="button button-line button-whole" type="submit">
            {t('joinLinkTakeBack')}
          </button>
        </form>
      )}
    </section>
  );
}
