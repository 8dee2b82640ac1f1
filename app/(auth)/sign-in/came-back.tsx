import { useTranslations } from 'next-intl';
import { z } from 'zod';

const reason = z.enum(['failed', 'closed', 'no-email', 'email-taken']);

/** Why a sign-in elsewhere let nobody in; nothing for who comes from nowhere. `error` is next-auth's. */
export function CameBack({ oidc, error }: { oidc: unknown; error: unknown }) {
  const t = useTranslations('door.elsewhere');
  const read = reason.safeParse(error === undefined ? oidc : 'failed');
  if (!read.success) return null;
  return (
    <div className="errors" role="alert">
      <p>{t(read.data)}</p>
    </div>
  );
}
