import { useTranslations } from 'next-intl';
import { Form } from '../../../../ui/form.tsx';
import { inviteAction } from './actions.ts';

/** Makes an invitation; its link is shown when it is made, and never again. */
export function InviteForm({ courses }: { courses: readonly { id: string; title: string }[] }) {
  const t = useTranslations('admin');
  const roles = (['learner', 'instructor'] as const).map((value) => ({ value, label: t(`role.${value}`) }));
  return (
    <Form
      action={inviteAction}
      start={{ role: 'learner', course: '', most: '1', days: '7' }}
      fields={[
        { type: 'one-of', name: 'role', label: t('invitedAs'), options: roles },
        {
          ...{ type: 'select', name: 'course', label: t('invitedTo') },
          options: [
            { value: '', label: t('noCourse') },
            ...courses.map(({ id, title }) => ({ value: id, label: title })),
          ],
        },
        {
          type: 'text',
          name: 'most',
          label: t('most'),
          hint: t('mostHint'),
          inputMode: 'numeric',
          autoComplete: 'off',
        },
        { type: 'text', name: 'days', label: t('days'), inputMode: 'numeric', autoComplete: 'off' },
        { type: 'shown', name: 'link', label: t('linkMade'), hint: t('linkMadeHint') },
      ]}
      submit={t('invite')}
      busy={t('saving')}
    />
  );
}
