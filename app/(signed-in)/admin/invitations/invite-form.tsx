import { getTranslations } from 'next-intl/server';
import type { Person } from '../../../../features/people/person.ts';
import { Form } from '../../../../ui/form.tsx';
import { passwordField } from '../../../confirm-fault.ts';
import { inviteAction } from './actions.ts';

type Props = { courses: readonly { id: string; title: string }[]; administrator: Person };

/** Makes an invitation; its link is shown when it is made, and never again. */
export async function InviteForm({ administrator, courses }: Props) {
  const t = await getTranslations('admin');
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
        ...(await passwordField(administrator, 'password', t('ownPasswordForInstructors'))),
        { type: 'shown', name: 'link', label: t('linkMade'), hint: t('linkMadeHint') },
      ]}
      submit={t('invite')}
      busy={t('saving')}
    />
  );
}
