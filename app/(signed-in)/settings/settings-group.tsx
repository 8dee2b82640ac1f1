import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** Settings that are saved together. */
export function SettingsGroup({ name, children }: { name: 'look' | 'limits'; children: ReactNode }) {
  const t = useTranslations('settings');
  return (
    <section className="section-gap" aria-labelledby={`${name}_heading`}>
      <h2 className="heading" id={`${name}_heading`}>
        {t(`${name}.heading`)}
      </h2>
      <p className="small quiet settings-about">{t(`${name}.text`)}</p>
      {children}
    </section>
  );
}
