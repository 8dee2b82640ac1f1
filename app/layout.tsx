import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FailureWordsProvider } from '../ui/failure-words.tsx';
import './styles.css';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#161615' },
  ],
};

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
  return (
    <html lang={await getLocale()}>
      <body>
        <FailureWordsProvider words={failure}>{children}</FailureWordsProvider>
      </body>
    </html>
  );
}
