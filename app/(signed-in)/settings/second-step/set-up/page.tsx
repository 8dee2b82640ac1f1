import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { secondFactorState } from '../../../../../features/people/second-factor/second-factor-state.ts';
import { appAddress } from '../../../../../features/people/second-factor/totp-code.ts';
import { Form } from '../../../../../ui/form.tsx';
import { requireSignedIn } from '../../../../current-person.ts';
import { sealingContext } from '../../../../sealing-context.ts';
import { PersonShell } from '../../../person-shell.tsx';
import { SettingsHead } from '../../settings-head.tsx';
import { confirmAction } from '../actions.ts';
import { codesField } from '../codes-field.ts';
import { QrCode } from './qr-code.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.second-step'))('setUp') };
}

/** Where no script runs, the answer to the right code is this page: who comes back later has nothing to do here. */
const justNowMs = 10_000;

/** The secret, and a first code that shows that the app has it. Where no script runs, the recovery codes come on it, too. */
export default async function SetUpPage() {
  const person = await requireSignedIn();
  const context = await sealingContext();
  const state = await secondFactorState(person, context);
  const justNow = state.is === 'on' && context.now - state.since < justNowMs;
  if (state.is !== 'begun' && !justNow) redirect('/settings/second-step');
  const t = await getTranslations('settings.second-step');
  return (
    <PersonShell here="settings" person={person}>
      <SettingsHead title={t('setUp')}>{t('setUpText')}</SettingsHead>
      {state.is === 'begun' && (
        <>
          <QrCode text={appAddress(state.secret, { email: person.email, issuer: 'Wengu' })} label={t('picture')} />
          <p className="small quiet">{t('byHand')}</p>
          <p className="settings-about">
            <code className="secret">{state.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
        </>
      )}
      <Form
        action={confirmAction}
        fields={[
          {
            ...{ name: 'code', label: t('code'), hint: t('codeHint') },
            ...{ type: 'text', autoComplete: 'one-time-code', inputMode: 'numeric' },
          },
          codesField(t),
        ]}
        alone="codes"
        submit={t('confirm')}
        busy={t('busy')}
      />
      <p className="section-gap">
        <Link className="link link-touch" href="/settings/second-step">
          {t('back')}
        </Link>
      </p>
    </PersonShell>
  );
}
