import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { PeoplePage } from '../../../../features/people/list-everybody.ts';
import { LastSignIn } from './last-sign-in.tsx';

/** Somebody in the list, and the way to what can be done for them. */
export function PersonRow({ person, zone }: { person: PeoplePage['people'][number]; zone: string }) {
  const t = useTranslations('admin');
  return (
    <li>
      <p>
        <Link className="link link-touch" href={`/admin/people/${person.id}`}>
          {person.name}
        </Link>
      </p>
      <p className="note">
        {person.email} · {t(`role.${person.role}`)} · <LastSignIn at={person.lastSignInAt} zone={zone} />
      </p>
    </li>
  );
}
