import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Seal } from '../../ui/seal.tsx';
import { SkipLink } from '../../ui/skip-link.tsx';
import { LanguageControls } from '../language-controls.tsx';
import { GoKeys } from './go-keys.tsx';

/** The frame of a page that a question has to itself: no navigation, only the way out. */
export function QuizShell({ signOut, children }: { signOut: ReactNode; children: ReactNode }) {
  const t = useTranslations('app');
  const pause = useTranslations('today')('pause');
  return (
    <div className="shell shell-quiz">
      <SkipLink>{t('skip')}</SkipLink>
      <div className="rail">
        <header>
          <a className="brand" href="/today">
            <Seal />
            <span>{t('name')}</span>
          </a>
          <p>
            <a className="link link-touch" href="/today">
              {pause}
            </a>
          </p>
        </header>
      </div>
      {children}
      <GoKeys />
      <footer className="quiz-foot controls">
        <LanguageControls />
        {signOut}
      </footer>
    </div>
  );
}
