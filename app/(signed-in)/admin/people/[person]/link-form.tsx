import { getTranslations } from 'next-intl/server';
import type { Person } from '../../../../../features/people/person.ts';
import { Form } from '../../../../../ui/form.tsx';
import { passwordField } from '../../../../confirm-fault.ts';
import { giveLinkAction } from './actions.ts';

/** A link with which somebody who cannot sign in chooses a password; it is shown when it is made, and never again. */
export async function LinkForm({
  administrator,
  person,
}: {
  administrator: Person;
  person: { id: string; name: string };
}) {
  const t = await getTranslations('admin');
  const password = await passwordField(administrator, 'linkPassword', t('ownPassword'));
  return (
    <section className="section-gap" aria-labelledby="link_heading">
      <h2 className="heading" id="link_heading">
        {t('link')}
      </h2>
      <p className="small quiet settings-about">{t('linkText', { name: person.name })}</p>
      <Form
        action={giveLinkAction.bind(null, person.id)}
        fields={[...password, { type: 'shown', name: 'link', label: t('linkMade'), hint: t('linkMadeHint') }]}
        submit={t('makeLink')}
        busy={t('saving')}
      />
    </section>
  );
}
