import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProgressPage } from '../progress-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('progress'))('title') };
}

export default async function CourseProgressPage({ params }: { params: Promise<{ course: string }> }) {
  const { course } = await params;
  return <ProgressPage where={{ course }} />;
}
