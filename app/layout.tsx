import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Look } from '../features/people/person.ts';
import { FailureWordsProvider } from '../ui/failure-words.tsx';
import { LanguageProvider } from '../ui/language.tsx';
import { SingleKeysOff } from '../ui/single-keys-off.tsx';
import { whoLooks } from './current-person.ts';
import './styles.css';

const paper = { light: '#fbfaf6', dark: '#161615' };

/** What the browser itself paints follows the person's theme too. */
export async function generateViewport(): Promise<Viewport> {
  const { theme } = await currentLook();
  const both = [
    { media: '(prefers-color-scheme: light)', color: paper.light },
    { media: '(prefers-color-scheme: dark)', color: paper.dark },
  ];
  return {
    width: 'device-width',
    initialScale: 1,
    viewportFit: 'cover',
    colorScheme: theme === 'system' ? 'light dark' : theme,
    themeColor: theme === 'system' ? both : paper[theme],
  };
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('app');
  return {
    title: { template: `%s · ${t('name')}`, default: t('name') },
    description: t('description'),
    robots: { index: false },
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('failure');
  const failure = { heading: t('brokenHeading'), text: t('brokenText'), again: t('again') };
  const { theme, motion, singleKeys } = await currentLook();
  const locale = await getLocale();
  return (
    <html lang={locale} data-theme={theme} data-motion={motion} data-keys={singleKeys ? 'on' : 'off'}>
      <body>
        {!singleKeys && <SingleKeysOff />}
        <LanguageProvider language={locale}>
          <FailureWordsProvider words={failure}>{children}</FailureWordsProvider>
        </LanguageProvider>
      </body>
    </html>
  );
}

const plain: Look = { theme: 'system', motion: 'system', singleKeys: true };

/** Who is not signed in, or while the database cannot be read, sees what the system is set to. */
async function currentLook(): Promise<Look> {
  const person = await whoLooks().catch(() => null);
  return person?.look ?? plain;
}
