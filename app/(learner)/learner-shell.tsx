import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Shell } from '../../ui/shell.tsx';
import { LanguageControls } from '../language-controls.tsx';

type LearnerShellProps = { here: 'today' | 'read'; signOut: ReactNode; margin?: ReactNode; children: ReactNode };

export function LearnerShell({ here, signOut, margin, children }: LearnerShellProps) {
  const t = useTranslations('app');
  return (
    <Shell
      brand={{ name: t('name'), href: '/today' }}
      skip={t('skip')}
      navigation={{
        label: t('navigation'),
        items: [
          { href: '/today', name: t('today'), icon: 'today', current: here === 'today' },
          { href: '/read', name: t('read'), icon: 'book', current: here === 'read' },
        ],
      }}
      controls={
        <>
          <LanguageControls />
          {signOut}
        </>
      }
      margin={margin}
    >
      {children}
    </Shell>
  );
}
