import { useTranslations } from 'next-intl';
import { Form } from '../../../../../ui/form.tsx';
import { endSecondStepAction } from './actions.ts';

/** For who has lost the phone and the recovery codes. */
export function SecondStepForm({ person }: { person: { id: string; name: string } }) {
  const t = useTranslations('admin');
  return (
    <section className="section-gap" aria-labelledby="second_step_heading">
      <h2 className="heading" id="second_step_heading">
        {t('secondStep.title')}
      </h2>
      <p className="small quiet settings-about">{t('endSecondStepText', { name: person.name })}</p>
      <Form
        action={endSecondStepAction.bind(null, person.id)}
        fields={[{ type: 'password', name: 'endPassword', label: t('ownPassword'), autoComplete: 'current-password' }]}
        submit={t('endSecondStep')}
        busy={t('saving')}
      />
    </section>
  );
}
