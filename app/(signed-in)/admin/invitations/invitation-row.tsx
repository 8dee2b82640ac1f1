import { useFormatter, useTranslations } from 'next-intl';
import type { Invitation } from '../../../../features/people/list-invitations.ts';
import { takeBackInvitationAction } from './actions.ts';

type Props = { invitation: Invitation; course: string | null; zone: string };

/** An invitation that still lets somebody in. */
export function InvitationRow({ invitation: { id, role, most, used, expiresAt }, course, zone }: Props) {
  const t = useTranslations('admin');
  const until = useFormatter().dateTime(expiresAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  const what = [t(`role.${role}`), ...(course === null ? [] : [course])].join(' · ');
  return (
    <li className="taught-row">
      <div>
        <p>{what}</p>
        <p className="note">{t('invitationState', { used, most, until })}</p>
      </div>
      <form action={takeBackInvitationAction.bind(null, id)}>
        <button className="button button-quiet" type="submit">
          {t.rich('takeBackInvitation', { what, hidden: (words) => <span className="visually-hidden">{words}</span> })}
        </button>
      </form>
    </li>
  );
}
