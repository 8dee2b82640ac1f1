import { useTranslations } from 'next-intl';

type Props = {
  /** How many new questions there would be. */
  questions: number;
  action: () => Promise<void>;
};

/** For who wants to go on when the day is done; not there when nothing new is left. */
export function LearnMore({ questions, action }: Props) {
  const t = useTranslations('today');
  if (questions === 0) return null;
  return (
    <form action={action}>
      <button className="button button-line" type="submit">
        {t('learnMore', { count: questions })}
      </button>
    </form>
  );
}
