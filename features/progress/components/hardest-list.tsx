import { useFormatter, useTranslations } from 'next-intl';
import { bookNumber } from '../../../ui/book-number.ts';
import { Icon } from '../../../ui/icon.tsx';
import { RenderedHtml } from '../../../ui/rendered-html.tsx';
import type { HardQuestion } from '../load-hardest.ts';

/** The questions that slip most often, each with what came of its latest answers. */
export function HardestList({ hardest }: { hardest: readonly HardQuestion[] }) {
  const t = useTranslations('progress');
  const format = useFormatter();
  return (
    <ol className="ruled hardest">
      {hardest.map(({ id, prompt, language, section, lapses, history }) => (
        <li key={id}>
          <RenderedHtml as="p" lang={language} html={prompt} />
          <p className="note">
            {t('hardest.lapses', { lapses })}{' '}
            <a className="link" href={`/read/${section.id}`} lang={language}>
              {bookNumber(section.number, language)} {section.heading}
            </a>
          </p>
          <ol className="history" aria-label={t('hardest.history')}>
            {history.map(({ id, studyDay, recalled }) => (
              <li key={id} className={recalled ? 'is-recalled' : 'is-missed'}>
                <Icon name={recalled ? 'tick' : 'return'} />{' '}
                {format.dateTime(new Date(studyDay), { month: 'short', day: 'numeric' })}
                <span className="visually-hidden"> {t(recalled ? 'hardest.recalled' : 'hardest.missed')}</span>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
