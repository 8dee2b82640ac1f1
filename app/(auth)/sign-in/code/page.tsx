import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { findHalfSignIn } from '../../../../features/people/second-factor/half-sign-in.ts';
import { Form } from '../../../../ui/form.tsx';
import { ZoneField } from '../../../../ui/zone-field.tsx';
import { peopleContext } from '../../../people-context.ts';
import { joinToken } from '../../join-token.ts';
import { halfSignInToken } from '../half-sign-in-cookie.ts';
import { giveCodeAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('door'))('code') };
}

/** The second step of signing in; who has not taken the first one is sent there. */
export default async function CodePage({ searchParams }: { searchParams: Promise<{ join?: unknown }> }) {
  const join = joinToken.parse((await searchParams).join);
  if (!(await findHalfSignIn(await halfSignInToken(), await peopleContext()))) redirect('/sign-in');
  const t = await getTranslations('door');
  return (
    <>
      <h1 className="heading">{t('code')}</h1>
      <Form
        action={giveCodeAction}
        fields={[
          { name: 'code', label: t('codeLabel'), hint: t('codeHint'), type: 'text', autoComplete: 'one-time-code' },
        ]}
        submit={t('signIn')}
        busy={t('signingIn')}
      >
        <ZoneField />
        <input type="hidden" name="join" value={join} />
      </Form>
      <p className="small quiet">{t('codeLost')}</p>
      <Link className="link link-touch" href="/sign-in">
        {t('backToSignIn')}
      </Link>
    </>
  );
}
