import { getTranslations } from 'next-intl/server';
import { ZoneField } from '../../ui/zone-field.tsx';
import { signInElsewhereAction } from './actions.ts';
import { oidcSettings } from './oidc-settings.ts';

/** A button that leads to where people may sign in besides here; nothing where that is nowhere. */
export async function SignInElsewhere({ join = '', invitation = '' }: { join?: string; invitation?: string }) {
  const settings = oidcSettings();
  if (!settings) return null;
  const t = await getTranslations('door');
  return (
    <form action={signInElsewhereAction.bind(null, { join, invitation })}>
      <ZoneField />
      <button className="button button-line button-whole" type="submit">
        {t('signInWith', { name: settings.name })}
      </button>
    </form>
  );
}
