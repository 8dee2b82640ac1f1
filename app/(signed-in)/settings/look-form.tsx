import { getTranslations } from 'next-intl/server';
import { motions, type Person, themes } from '../../../features/people/person.ts';
import type { SelectProps } from '../../../ui/field-props.ts';
import { Form } from '../../../ui/form.tsx';
import { changeLookAction } from './actions.ts';

/** The name, and how pages look and hear keys. */
export async function LookForm({ person: { name, language, look } }: { person: Person }) {
  const t = await getTranslations('settings.look');
  const start = {
    ...{ name, language: language ?? 'browser', theme: look.theme, motion: look.motion },
    singleKeys: look.singleKeys ? 'on' : 'off',
  };
  const languages: SelectProps = {
    ...{ name: 'language', label: t('language'), type: 'select' },
    options: [
      { value: 'browser', label: t('browsers') },
      { value: 'zh-CN', label: '中文', lang: 'zh-CN' },
      { value: 'en', label: 'English', lang: 'en' },
    ],
  };
  return (
    <Form
      action={changeLookAction}
      start={start}
      fields={[
        { name: 'name', label: t('name'), type: 'text', autoComplete: 'name' },
        languages,
        {
          ...{ name: 'theme', label: t('theme'), type: 'select' },
          options: themes.map((value) => ({ value, label: t(`themes.${value}`) })),
        },
        {
          ...{ name: 'motion', label: t('motion'), type: 'select' },
          options: motions.map((value) => ({ value, label: t(`motions.${value}`) })),
        },
        {
          ...{ name: 'singleKeys', label: t('singleKeys'), hint: t('singleKeysHint'), type: 'select' },
          options: (['on', 'off'] as const).map((value) => ({ value, label: t(value) })),
        },
      ]}
      submit={t('save')}
      busy={t('saving')}
      kept={t('kept')}
    />
  );
}
