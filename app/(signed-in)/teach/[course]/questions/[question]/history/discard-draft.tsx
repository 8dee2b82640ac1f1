import { useTranslations } from 'next-intl';

type Props = {
  action: () => Promise<void>;
  /** Whether the question itself goes with its draft. */
  isAll: boolean;
};

/** Throws the draft away, once the person has read what is lost. */
export function DiscardDraft({ action, isAll }: Props) {
  const t = useTranslations('bank');
  return (
    <details className="section-gap">
      <summary className="link-touch">{t('discard')}</summary>
      <p className="small">{t(isAll ? 'discardAll' : 'discardChanges')}</p>
      <form className="section-actions" action={action}>
        <button className="button button-line" type="submit">
          {t('discardNow')}
        </button>
      </form>
    </details>
  );
}
