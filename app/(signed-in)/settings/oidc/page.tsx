import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { waysIn } from '../../../../features/people/oidc/ways-in.ts';
import { Form } from '../../../../ui/form.tsx';
import { requirePerson } from '../../../current-person.ts';
import { oidcSettings } from '../../../oidc/oidc-settings.ts';
import { peopleContext } from '../../../people-context.ts';
import { PersonShell } from '../../person-shell.tsx';
import { SettingsHead } from '../settings-head.tsx';
import { confirmAction, linkAction, unlinkAction } from './actions.ts';

type Props = { searchParams: Promise<{ done?: unknown }> };

const done = z.enum(['linked', 'unlinked', 'of-another', 'has-another', 'confirmed', 'not-confirmed']);

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.oidc'))('title') };
}

/** By what else somebody signs in, and how that begins and ends. */
export default async function OidcPage({ searchParams }: Props) {
  const person = await requirePerson();
  const { issuer, name } = oidcSettings() ?? notFound();
  const ways = await waysIn(person, issuer, await peopleContext());
  const t = await getTranslations('settings.oidc');
  const came = done.safeParse((await searchParams).done);
  const password = {
    name: 'password',
    label: t('password'),
    type: 'password',
    autoComplete: 'current-password',
  } as const;
  return (
    <PersonShell here="settings" person={person}>
      <SettingsHead title={t('heading', { name })} kept={came.success && t(`done.${came.data}`, { name })}>
        {t('about', { name })}
      </SettingsHead>
      <p className="settings-about">{t(ways.linked ? 'linked' : 'notLinked', { name })}</p>
      {!ways.linked && (
        <Form
          action={linkAction}
          fields={ways.password ? [password] : []}
          submit={t('link', { name })}
          busy={t('busy')}
        />
      )}
      {ways.linked && ways.password && (
        <Form action={unlinkAction} fields={[password]} submit={t('unlink', { name })} busy={t('busy')} />
      )}
      {ways.linked && !ways.password && (
        <form className="stack" action={confirmAction}>
          <p className="small quiet">{t('noPassword', { name })}</p>
          <button className="button button-whole" type="submit">
            {t('confirm', { name })}
          </button>
        </form>
      )}
    </PersonShell>
  );
}
