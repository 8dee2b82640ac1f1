import { useLocale, useTranslations } from 'next-intl';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { chooseLanguageAction } from './language-action.ts';

const languages = [
  { tag: 'zh-CN', name: '中文' },
  { tag: 'en', name: 'English' },
];

export function LanguageControls() {
  const t = useTranslations('app');
  return (
    <LanguageSwitch label={t('language')} current={useLocale()} languages={languages} action={chooseLanguageAction} />
  );
}
