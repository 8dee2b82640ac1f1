import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { isRequiredOfStaff } from '../../../../features/people/second-factor/require-of-staff.ts';
import { Form } from '../../../../ui/form.tsx';
import { passwordField } from '../../../confirm-fault.ts';
import { peopleContext } from '../../../people-context.ts';
import { PersonShell } from '../../person-shell.tsx';
import { requireAdministrator } from '../require-administrator.ts';
import { requireOfStaffAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.secondStep'))('title') };
}

/** Who must give a code when they sign in. */
export default async function SecondStepPage() {
  const administrator = await requireAdministrator();
  const required = await isRequiredOfStaff(administrator, await peopleContext());
  const t = await getTranslations('admin');
  return (
    <PersonShell here="admin" person={administrator}>
      <p className="small">
        <Link className="link link-touch" href="/admin/people">
          {t('people')}
        </Link>
      </p>
      <h1 className="title">{t('secondStep.title')}</h1>
      <p className="lead settings-about">{t('secondStep.about')}</p>
      <Form
        action={requireOfStaffAction}
        start={{ required: required ? 'staff' : 'nobody' }}
        fields={[
          {
            ...{ type: 'one-of', name: 'required', label: t('secondStep.requiredOf') },
            options: [
              { value: 'nobody', label: t('secondStep.nobody') },
              { value: 'staff', label: t('secondStep.staff') },
            ],
          },
          ...(await passwordField(administrator, 'password', t('ownPassword'))),
        ]}
        submit={t('secondStep.save')}
        busy={t('saving')}
        kept={t('secondStep.kept')}
      />
    </PersonShell>
  );
}
