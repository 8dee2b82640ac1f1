import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Failure } from '../ui/failure.tsx';

export default function NotFound() {
  const t = useTranslations('failure');
  return (
    <Failure code="404" heading={t('missingHeading')} text={t('missingText')}>
      <Link className="button button-line" href="/">
        {t('back')}
      </Link>
    </Failure>
  );
}
