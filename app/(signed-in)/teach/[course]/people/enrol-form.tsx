import { useTranslations } from 'next-intl';
import { Form } from '../../../../../ui/form.tsx';
import { enrolAction } from './actions.ts';

/** Puts somebody who has an account into the course. */
export function EnrolForm({ course }: { course: string }) {
  const t = useTranslations('teach');
  return (
    <section className="section-gap" aria-labelledby="enrol_heading">
      <h2 className="heading" id="enrol_heading">
        {t('enrol')}
      </h2>
      <Form
        action={enrolAction.bind(null, course)}
        start={{ role: 'learner' }}
        fields={[
          { type: 'email', name: 'email', label: t('enrolEmail'), hint: t('enrolEmailHint'), autoComplete: 'off' },
          {
            ...{ type: 'one-of', name: 'role', label: t('enrolAs') },
            options: (['learner', 'instructor'] as const).map((value) => ({ value, label: t(`role.${value}`) })),
          },
        ]}
        submit={t('enrolSubmit')}
        busy={t('saving')}
      />
    </section>
  );
}
