import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { mayAdminister } from '../../core/access/course-access.ts';
import { mayTeach } from '../../features/courses/may-teach.ts';
import type { Person } from '../../features/people/person.ts';
import { OutboxNotice } from '../../features/review/components/outbox/outbox-notice.tsx';
import { sharedDatabase } from '../../lib/db/shared.ts';
import { Shell } from '../../ui/shell.tsx';
import { LanguageControls } from '../language-controls.tsx';
import { GoKeys } from './go-keys.tsx';
import { reviewWords } from './raw-words.ts';
import { SignOut } from './sign-out.tsx';

type PersonShellProps = {
  here: 'today' | 'read' | 'progress' | 'settings' | 'teach' | 'admin';
  person: Person;
  /** Whether the text may take the place of the margin. */
  wide?: boolean;
  margin?: ReactNode;
  children: ReactNode;
};

export async function PersonShell({ here, person, wide = false, margin, children }: PersonShellProps) {
  const t = await getTranslations('app');
  const { outbox } = await reviewWords();
  const teaches = await mayTeach(person, { db: await sharedDatabase() });
  return (
    <Shell
      brand={{ name: t('name'), href: '/today' }}
      skip={t('skip')}
      navigation={{
        label: t('navigation'),
        items: [
          { href: '/today', name: t('today'), icon: 'today', current: here === 'today' },
          { href: '/read', name: t('read'), icon: 'book', current: here === 'read' },
          { href: '/progress', name: t('progress'), icon: 'hills', current: here === 'progress' },
          { href: '/settings', name: t('settings'), icon: 'person', current: here === 'settings' },
          ...(teaches ? [{ href: '/teach', name: t('teach'), icon: 'pen' as const, current: here === 'teach' }] : []),
          ...(mayAdminister(person)
            ? [{ href: '/admin/people', name: t('admin'), icon: 'people' as const, current: here === 'admin' }]
            : []),
        ],
      }}
      controls={
        <>
          <LanguageControls />
          <SignOut learnerId={person.id} words={outbox} />
        </>
      }
      wide={wide}
      margin={margin}
    >
      <GoKeys />
      <OutboxNotice learnerId={person.id} words={outbox} />
      {children}
    </Shell>
  );
}
