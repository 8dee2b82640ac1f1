import { useTranslations } from 'next-intl';
import { Form } from '../../../../../ui/form.tsx';
import { giveLinkAction } from './actions.ts';

/** A link with which somebody who cannot sign in chooses a password; it is shown when it is made, and never again. */
export function LinkForm({ person }: { person: { id: string; name: string } }) {
  const t = useTranslations('admin');
  return (
    <section className="section-gap" aria-labelledby="link_heading">
      <h2 className="heading" id="link_heading">
        {t('link')}
      </h2>
      <p className="small quiet settings-about">{t('linkText', { name: person.name })}</p>
      <Form
        action={giveLinkAction.bind(null, person.id)}
        fields={[
          { type: 'password', name: 'linkPassword', label: t('ownPassword'), autoComplete: 'current-password' },
          { type: 'shown', name: 'link', label: t('linkMade'), hint: t('linkMadeHint') },
        ]}
        submit={t('makeLink')}
        busy={t('saving')}
      />
    </section>
  );
}
