import { getTranslations } from 'next-intl/server';
import type { Person } from '../../../../../features/people/person.ts';
import { Form } from '../../../../../ui/form.tsx';
import { passwordField } from '../../../../confirm-fault.ts';
import { endSecondStepAction } from './actions.ts';

/** For who has lost the phone and the recovery codes. */
export async function SecondStepForm({
  administrator,
  person,
}: {
  administrator: Person;
  person: { id: string; name: string };
}) {
  const t = await getTranslations('admin');
  const password = await passwordField(administrator, 'endPassword', t('ownPassword'));
  return (
    <section className="section-gap" aria-labelledby="second_step_heading">
      <h2 className="heading" id="second_step_heading">
        {t('secondStep.title')}
      </h2>
      <p className="small quiet settings-about">{t('endSecondStepText', { name: person.name })}</p>
      <Form
        action={endSecondStepAction.bind(null, person.id)}
        fields={password}
        submit={t('endSecondStep')}
        busy={t('saving')}
      />
    </section>
  );
}
