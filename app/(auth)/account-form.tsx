import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Form } from '../../ui/form.tsx';
import type { FormOutcome } from '../../ui/form-outcome.ts';
import { ZoneField } from '../../ui/zone-field.tsx';

type AccountFormProps = {
  action: (before: FormOutcome, form: FormData) => Promise<FormOutcome>;
  children?: ReactNode;
};

/** What a new account needs. */
export function AccountForm({ action, children }: AccountFormProps) {
  const t = useTranslations('door');
  return (
    <Form
      action={action}
      fields={[
        { name: 'name', label: t('name'), type: 'text', autoComplete: 'name' },
        { name: 'email', label: t('email'), type: 'email', autoComplete: 'username' },
        {
          ...{ name: 'newPassword', label: t('newPassword'), type: 'password', autoComplete: 'new-password' },
          hint: t('newPasswordHint'),
        },
      ]}
      submit={t('createAccount')}
      busy={t('creatingAccount')}
    >
      <ZoneField />
      {children}
    </Form>
  );
}
