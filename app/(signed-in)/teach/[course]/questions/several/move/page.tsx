import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { passagesOf } from '../../../../../../../core/article/parse-section.ts';
import { loadSectionToWrite } from '../../../../../../../features/articles/load-section-to-write.ts';
import { sharedDatabase } from '../../../../../../../lib/db/shared.ts';
import { renderInline } from '../../../../../../../lib/markdown/markdown.ts';
import { RenderedHtml } from '../../../../../../../ui/rendered-html.tsx';
import { name } from '../../../../../../given-name.ts';
import { orNotFound } from '../../../../../../or-not-found.ts';
import { PersonShell } from '../../../../../person-shell.tsx';
import { CourseTabs } from '../../../../course-tabs.tsx';
import { taughtCourse } from '../../../../taught-course.ts';
import { severalAction } from '../actions.ts';

type Search = Record<'section' | 'question' | 'list', string | string[] | undefined>;
type Props = { params: Promise<{ course: string }>; searchParams: Promise<Search> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('bank.several'))('do.move') };
}

export default async function MoveQuestionsPage({ params, searchParams }: Props) {
  const { person, course } = await taughtCourse((await params).course);
  const { section, question, list } = await searchParams;
  const questions = [question ?? []].flat();
  const place = { course: course.id, section: name.parse(section) };
  const { draft } = await orNotFound(loadSectionToWrite(place, person, { db: await sharedDatabase() }));
  const locale = await getLocale();
  const [first = locale] = course.languages;
  const language = draft.body[locale] === undefined ? first : locale;
  const t = await getTranslations('bank.several');
  return (
    <PersonShell here="teach" person={person}>
      <CourseTabs course={course} here="questions" />
      <form
        className="stack"
        action={severalAction.bind(null, { course: course.id, list: typeof list === 'string' ? list : '' })}
      >
        <h2 className="heading">{t('moveTo', { count: questions.length, section: draft.heading[language] ?? '' })}</h2>
        {questions.map((id) => (
          <input key={id} type="hidden" name="question" value={id} />
        ))}
        <input type="hidden" name="section" value={place.section} />
        <fieldset className="field">
          <legend className="field-label">{t('passage')}</legend>
          {passagesOf(draft.body[language] ?? '').map(({ anchor, text }, index) => (
            <label className="check" key={anchor}>
              <input className="mark" type="radio" name="passage" value={anchor} defaultChecked={index === 0} />
              <RenderedHtml as="span" className="passage-choice" lang={language} html={renderInline(text)} />
            </label>
          ))}
        </fieldset>
        <button className="button button-whole" type="submit" name="do" value="move">
          {t('do.move')}
        </button>
      </form>
    </PersonShell>
  );
}
