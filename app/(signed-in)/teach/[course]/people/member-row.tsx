import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Member } from '../../../../../features/courses/member.ts';
import { changeMemberAction } from './actions.ts';

type MemberRowProps = {
  course: string;
  member: Member;
  /** Whether nobody else instructs the course, so that it cannot do without this person. */
  stays: boolean;
};

/** Somebody in a course, and what can be made of them in it. */
export function MemberRow({ course, member: { id, name, email, role }, stays }: MemberRowProps) {
  const t = useTranslations('teach');
  const hidden = (words: ReactNode) => <span className="visually-hidden">{words}</span>;
  const becomes = role === 'instructor' ? 'learner' : 'instructor';
  return (
    <li className="taught-row">
      <div>
        <p>{name}</p>
        <p className="note">
          {email} · {t(`role.${role}`)}
        </p>
      </div>
      {stays ? (
        <p className="note">{t('lastInstructor')}</p>
      ) : (
        <div className="button-row">
          <form action={changeMemberAction.bind(null, { course, member: id, role: becomes })}>
            <button className="button button-quiet" type="submit">
              {t.rich(`become.${becomes}`, { name, hidden })}
            </button>
          </form>
          <form action={changeMemberAction.bind(null, { course, member: id, role: null })}>
            <button className="button button-quiet" type="submit">
              {t.rich('letGo', { name, hidden })}
            </button>
          </form>
        </div>
      )}
    </li>
  );
}
