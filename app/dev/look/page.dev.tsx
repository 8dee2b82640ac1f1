import type { Metadata } from 'next';
import { SkipLink } from '../../../ui/skip-link.tsx';
import { reviewWords } from '../../(signed-in)/raw-words.ts';
import { LanguageControls } from '../../language-controls.tsx';
import { ButtonSpecimens } from './button-specimens.tsx';
import { ChartSpecimens } from './chart-specimens.tsx';
import { FieldSpecimens } from './field-specimens.tsx';
import { NoticeSpecimens } from './notice-specimens.tsx';
import { QuizSpecimen } from './quiz/quiz-specimen.tsx';
import { specimenNames } from './quiz/specimens.ts';
import { Specimen } from './specimen.tsx';
import { TextSpecimens } from './text-specimens.tsx';

export const metadata: Metadata = { title: 'Look' };

/** All components in all states, for the eye. Only a development server has this page: see next.config.mjs. */
export default async function LookPage({ searchParams }: { searchParams: Promise<{ quiz?: unknown }> }) {
  const { quiz } = await searchParams;
  const name = specimenNames.find((each) => each === quiz);
  if (name) return <QuizSpecimen name={name} words={(await reviewWords()).quiz} />;
  return (
    <div className="shell" lang="en">
      <SkipLink>Skip to the content</SkipLink>
      <div className="rail">
        <div className="controls">
          <LanguageControls />
        </div>
      </div>
      <main className="main" id="page_main" tabIndex={-1}>
        <h1 className="title">Components and states</h1>
        <Specimen name="The quiz, by type and state">
          <ol className="ruled">
            {specimenNames.map((each) => (
              <li key={each}>
                <a className="link link-touch" href={`/dev/look?quiz=${encodeURIComponent(each)}`}>
                  {each}
                </a>
              </li>
            ))}
          </ol>
        </Specimen>
        <ButtonSpecimens />
        <FieldSpecimens />
        <NoticeSpecimens />
        <TextSpecimens />
        <ChartSpecimens />
      </main>
    </div>
  );
}
