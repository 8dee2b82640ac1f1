import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Person } from '../../features/people/person.ts';
import { OutboxNotice } from '../../features/review/components/outbox/outbox-notice.tsx';
import { Shell } from '../../ui/shell.tsx';
import { LanguageControls } from '../language-controls.tsx';
import { GoKeys } from './go-keys.tsx';
import { reviewWords } from './review-words.ts';
import { SignOut } from './sign-out.tsx';

type PersonShellProps = { here: 'today' | 'read'; person: Person; margin?: ReactNode; children: ReactNode };

export async function PersonShell({ here, person, margin, children }: PersonShellProps) {
  const t = await getTranslations('app');
  const { outbox } = await reviewWords();
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
          <SignOut learnerId={person.id} words={outbox} />
        </>
      }
      margin={margin}
    >
      <GoKeys />
      <OutboxNotice learnerId={person.id} words={outbox} />
      {children}
    </Shell>
  );
}
