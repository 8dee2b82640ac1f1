import { useTranslations } from 'next-intl';
import { Failure } from '../ui/failure.tsx';

export default function NotFound() {
  const t = useTranslations('failure');
  return (
    <Failure code="404" heading={t('missingHeading')} text={t('missingText')}>
      <a className="button button-line" href="/">
        {t('back')}
      </a>
    </Failure>
  );
}
