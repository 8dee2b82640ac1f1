import { useFormatter, useTranslations } from 'next-intl';
import type { SecondFactorState } from '../../../../features/people/second-factor/second-factor-state.ts';
import { Form } from '../../../../ui/form.tsx';
import { endAction, renewAction } from './actions.ts';
import { codesField } from './codes-field.ts';

type Props = { state: Extract<SecondFactorState, { is: 'on' }>; zone: string };

/** What can be done once a code is asked for: new recovery codes, or no code any more. */
export function SecondStepOn({ state, zone }: Props) {
  const t = useTranslations('settings.second-step');
  const format = useFormatter();
  const when = format.dateTime(state.since, { dateStyle: 'medium', timeZone: zone });
  const password = { label: t('password'), type: 'password', autoComplete: 'current-password' } as const;
  return (
    <>
      <p>{t('on', { when })}</p>
      <section className="section-gap" aria-labelledby="codes_heading">
        <h2 className="heading" id="codes_heading">
          {t('codes')}
        </h2>
        <p className="small quiet settings-about">{t('codesLeft', { count: state.recoveryCodes })}</p>
        <Form
          action={renewAction}
          fields={[{ name: 'renewPassword', ...password }, codesField(t)]}
          alone="codes"
          submit={t('renew')}
          busy={t('busy')}
        />
      </section>
      <section className="section-gap" aria-labelledby="end_heading">
        <h2 className="heading" id="end_heading">
          {t('end')}
        </h2>
        <p className="small quiet settings-about">{t('endText')}</p>
        <Form action={endAction} fields={[{ name: 'endPassword', ...password }]} submit={t('end')} busy={t('busy')} />
      </section>
    </>
  );
}
