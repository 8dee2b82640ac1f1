import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProgressPage } from '../../progress-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('progress'))('title') };
}

type Props = { params: Promise<{ course: string; section: string }> };

export default async function SectionProgressPage({ params }: Props) {
  const { course, section } = await params;
  return <ProgressPage where={{ course, section }} />;
}
