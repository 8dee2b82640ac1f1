import type { useTranslations } from 'next-intl';
import type { ShownProps } from '../../../../ui/field-props.ts';

/** The recovery codes, at the one time that they are seen. */
export const codesField = (t: ReturnType<typeof useTranslations<'settings.second-step'>>): ShownProps => ({
  ...{ type: 'shown', name: 'codes', label: t('codes'), hint: t('codesHint') },
  take: { copy: t('copy'), copied: t('copied'), print: t('print') },
});
