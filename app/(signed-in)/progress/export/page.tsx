import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DownloadLink } from '../../../../features/export/components/download-link.tsx';
import { requirePerson } from '../../../current-person.ts';
import { PersonShell } from '../../person-shell.tsx';
import { exportWords } from '../../raw-words.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('export'))('title') };
}

const files = [
  { file: 'reviews.csv', name: 'reviews' },
  { file: 'memory.csv', name: 'memory' },
  { file: 'fsrs.csv', name: 'fsrs' },
  { file: 'everything.json', name: 'everything' },
] as const;

export default async function ExportPage() {
  const person = await requirePerson();
  const t = await getTranslations('export');
  const { fetching, saved, failed } = await exportWords();
  const words = { fetching, saved, failed };
  return (
    <PersonShell here="progress" person={person}>
      <h1 className="title">{t('title')}</h1>
      <p className="lead quiet">{t('lead')}</p>
      <ul className="ruled section-gap">
        {files.map(({ file, name }) => (
          <li key={file}>
            <h2 className="heading">{t(`${name}.heading`)}</h2>
            <p className="small quiet">{t(`${name}.text`)}</p>
            <DownloadLink address={`/progress/export/${file}`} words={words}>
              {t('download', { file })}
            </DownloadLink>
          </li>
        ))}
      </ul>
    </PersonShell>
  );
}
