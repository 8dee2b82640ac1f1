import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Door } from '../../ui/door.tsx';
import { LanguageControls } from '../language-controls.tsx';

export default function DoorLayout({ children }: { children: ReactNode }) {
  const t = useTranslations('app');
  return (
    <Door name={t('name')} tagline={t('tagline')} skip={t('skip')} controls={<LanguageControls />}>
      {children}
    </Door>
  );
}
