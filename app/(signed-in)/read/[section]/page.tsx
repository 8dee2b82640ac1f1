import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache, Fragment } from 'react';
import { RememberPlace } from '../../../../features/articles/components/remember-place.tsx';
import { SectionList } from '../../../../features/articles/components/section-list.tsx';
import { Turn } from '../../../../features/articles/components/turn.tsx';
import { loadSection } from '../../../../features/articles/load-section.ts';
import { OneAtATime } from '../../../../features/review/components/passage/one-at-a-time.tsx';
import { PassageQuestions } from '../../../../features/review/components/passage/passage-questions.tsx';
import { loadSectionPassages } from '../../../../features/review/load-section-passages.ts';
import { sharedDatabase } from '../../../../lib/db/shared.ts';
import { renderStretches } from '../../../../lib/markdown/markdown.ts';
import { NotFound } from '../../../../lib/not-found.ts';
import { bookNumber } from '../../../../ui/book-number.ts';
import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import { requirePerson } from '../../../current-person.ts';
import { reviewContext } from '../../../review-context.ts';
import { PersonShell } from '../../person-shell.tsx';
import { reviewWords } from '../../raw-words.ts';

type Props = { params: Promise<{ section: string }> };

const sectionToRead = cache(async (id: string) => {
  const learner = await requirePerson();
  try {
    return { learner, section: await loadSection(id, learner, await getLocale(), { db: await sharedDatabase() }) };
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section } = await sectionToRead((await params).section);
  return { title: section.heading };
}

export default async function SectionPage({ params }: Props) {
  const { learner, section } = await sectionToRead((await params).section);
  const { article, language } = section;
  const t = await getTranslations('reading');
  const locale = await getLocale();
  const words = await reviewWords();
  const found = await loadSectionPassages(section.id, learner, await reviewContext());
  const offered = new Map(found.map((each) => [each.passage, each]));
  const stretches = renderStretches(section.body, new Set(offered.keys()));
  const contents = (
    <aside className="margin" aria-labelledby="toc_heading">
      <h2 className="label-heading" id="toc_heading">
        {t('contents')}
      </h2>
      <SectionList sections={article.sections} language={language} current={section.id} />
    </aside>
  );
  return (
    <PersonShell here="read" person={learner} margin={contents}>
      <article lang={language}>
        <header className="chapter">
          <p className="running-head">
            <a className="link link-touch" href="/read">
              {article.title}
            </a>
            <span lang={locale}>{t('place', { number: section.number, of: article.sections.length })}</span>
          </p>
          <h1 className="title">
            <span className="section-number">{bookNumber(section.number, language)}</span> {section.heading}
          </h1>
        </header>
        <OneAtATime>
          {stretches.map(({ html, passages }) => (
            <Fragment key={html}>
              <RenderedHtml as="div" className="prose" html={html} />
              {passages.map((passage) => (
                <PassageQuestions
                  key={passage}
                  {...{ learnerId: learner.id, section: section.id, passage, words, language: locale }}
                  offered={offered.get(passage) ?? { open: 0, held: 0 }}
                />
              ))}
            </Fragment>
          ))}
        </OneAtATime>
        {section.diagram && <RenderedHtml as="figure" className="diagram" html={section.diagram} />}
      </article>
      <RememberPlace learnerId={learner.id} section={section.id} />
      <Turn section={section} words={{ label: t('turn'), previous: t('previous'), next: t('next') }} />
    </PersonShell>
  );
}
