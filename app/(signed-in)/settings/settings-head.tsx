import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Props = {
  title: ReactNode;
  /** What is said when something was saved just now. */
  kept?: string | false;
  children: ReactNode;
};

/** The head of a page under the settings: the way back, what it is about, how it stands. */
export function SettingsHead({ title, kept, children }: Props) {
  const t = useTranslations('settings');
  return (
    <>
      <p className="small">
        <Link className="link link-touch" href="/settings">
          {t('title')}
        </Link>
      </p>
      <h1 className="title">{title}</h1>
      <p className="lead settings-about">{children}</p>
      <p className="small form-kept" role="status">
        {kept}
      </p>
    </>
  );
}
