import { useFormatter, useTranslations } from 'next-intl';
import type { SecondFactorState } from '../../../../features/people/second-factor/second-factor-state.ts';
import type { FieldProps } from '../../../../ui/field-props.ts';
import { Form } from '../../../../ui/form.tsx';
import { endAction, renewAction } from './actions.ts';
import { codesField } from './codes-field.ts';

type Props = {
  state: Extract<SecondFactorState, { is: 'on' }>;
  zone: string;
  renewFields: FieldProps[];
  endFields: FieldProps[];
};

/** What can be done once a code is asked for: new recovery codes, or no code any more. */
export function SecondStepOn({ state, zone, renewFields, endFields }: Props) {
  const t = useTranslations('settings.second-step');
  const format = useFormatter();
  const when = format.dateTime(state.since, { dateStyle: 'medium', timeZone: zone });
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
          fields={[...renewFields, codesField(t)]}
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
        <Form action={endAction} fields={endFields} submit={t('end')} busy={t('busy')} />
      </section>
    </>
  );
}
