import { getTranslations } from 'next-intl/server';
import { globalRoles } from '../../../../../core/access/course-access.ts';
import type { Person, Role } from '../../../../../features/people/person.ts';
import { Form } from '../../../../../ui/form.tsx';
import { passwordField } from '../../../../confirm-fault.ts';
import { changeRoleAction } from './actions.ts';

/** What somebody is in the whole house. */
export async function RoleForm({
  administrator,
  person,
}: {
  administrator: Person;
  person: { id: string; role: Role };
}) {
  const t = await getTranslations('admin');
  const password = await passwordField(administrator, 'password', t('ownPassword'));
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
          ...password,
        ]}
        submit={t('changeRole')}
        busy={t('saving')}
        kept={t('roleKept')}
      />
    </section>
  );
}
