import { useTranslations } from 'next-intl';
import { globalRoles } from '../../../../../core/access/course-access.ts';
import type { Role } from '../../../../../features/people/person.ts';
import { Form } from '../../../../../ui/form.tsx';
import { changeRoleAction } from './actions.ts';

/** What somebody is in the whole house. */
export function RoleForm({ person }: { person: { id: string; role: Role } }) {
  const t = useTranslations('admin');
  return (
    <section className="section-gap" aria-labelledby="role_heading">
      <h2 className="heading" id="role_heading">
        {t('changeRole')}
      </h2>
      <p className="small quiet settings-about">{t('changeRoleText')}</p>
      <Form
        action={changeRoleAction.bind(null, person.id)}
        start={{ role: person.role }}
        fields={[
          {
            ...{ type: 'one-of', name: 'role', label: t('roleLabel') },
            options: globalRoles.map((value) => ({ value, label: t(`role.${value}`) })),
          },
          { type: 'password', name: 'password', label: t('ownPassword'), autoComplete: 'current-password' },
        ]}
        submit={t('changeRole')}
        busy={t('saving')}
        kept={t('roleKept')}
      />
    </section>
  );
}
