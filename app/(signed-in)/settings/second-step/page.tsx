import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { secondFactorState } from '../../../../features/people/second-factor/second-factor-state.ts';
import { Form } from '../../../../ui/form.tsx';
import { passwordField } from '../../../confirm-fault.ts';
import { mustSetUpSecondFactor, requireSignedIn } from '../../../current-person.ts';
import { sealingContext } from '../../../sealing-context.ts';
import { PersonShell } from '../../person-shell.tsx';
import { SettingsHead } from '../settings-head.tsx';
import { beginAction } from './actions.ts';
import { SecondStepOn } from './second-step-on.tsx';

type Props = { searchParams: Promise<{ ended?: unknown }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.second-step'))('title') };
}

/** Whether a code is asked for at sign-in. Open also to staff who must set it up before anything else. */
export default async function SecondStepPage({ searchParams }: Props) {
  const person = await requireSignedIn();
  const state = await secondFactorState(person, await sealingContext());
  const t = await getTranslations('settings.second-step');
  const ended = (await searchParams).ended !== undefined && state.is !== 'on';
  return (
    <PersonShell here="settings" person={person}>
      <SettingsHead title={t('title')} kept={ended && t('ended')}>
        {t('about')}
      </SettingsHead>
      {(await mustSetUpSecondFactor()) && (
        <p className="settings-about">
          <strong>{t('required')}</strong>
        </p>
      )}
      {state.is === 'on' ? (
        <SecondStepOn
          state={state}
          zone={person.zone ?? 'UTC'}
          renewFields={await passwordField(person, 'renewPassword', t('password'))}
          endFields={await passwordField(person, 'endPassword', t('password'))}
        />
      ) : (
        <Form
          action={beginAction}
          fields={await passwordField(person, 'password', t('password'))}
          submit={t('begin')}
          busy={t('busy')}
        />
      )}
    </PersonShell>
  );
}
