import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Form } from '../../../ui/form.tsx';
import { ZoneField } from '../../../ui/zone-field.tsx';
import { currentPerson } from '../../current-person.ts';
import { mailSettings } from '../../mail/mail-settings.ts';
import { SignInElsewhere } from '../../oidc/sign-in-elsewhere.tsx';
import { joinPath, joinToken } from '../join-token.ts';
import { registrationIsOpen } from '../registration-is-open.ts';
import { signInAction } from './actions.ts';
import { CameBack } from './came-back.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('door'))('signIn') };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const asked = await searchParams;
  const join = joinToken.parse(asked.join);
  if (await currentPerson()) redirect(joinPath(join));
  const t = await getTranslations('door');
  return (
    <>
      <h1 className="heading">{t('signIn')}</h1>
      <CameBack oidc={asked.oidc} error={asked.error} />
      <Form
        action={signInAction}
        fields={[
          { name: 'email', label: t('email'), type: 'email', autoComplete: 'username' },
          { name: 'password', label: t('password'), type: 'password', autoComplete: 'current-password' },
        ]}
        submit={t('signIn')}
        busy={t('signingIn')}
      >
        <ZoneField />
        <input type="hidden" name="join" value={join} />
      </Form>
      <SignInElsewhere join={join} />
      {mailSettings() ? (
        <Link className="link link-touch" href="/forgot">
          {t('forgot')}
        </Link>
      ) : (
        <p className="small quiet">{t('forgotWithoutMail')}</p>
      )}
      {(await registrationIsOpen()) && (
        <p className="small quiet">
          {t('noAccount')}{' '}
          <Link className="link link-touch" href="/register">
            {t('register')}
          </Link>
        </p>
      )}
    </>
  );
}
