import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { requirePerson } from '../../current-person.ts';
import { mailSettings } from '../../mail/mail-settings.ts';
import { oidcSettings } from '../../oidc/oidc-settings.ts';
import { PersonShell } from '../person-shell.tsx';
import { LimitsForm } from './limits-form.tsx';
import { LookForm } from './look-form.tsx';
import { SettingsGroup } from './settings-group.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') };
}

/** Settings that are looked at before they hold, each on a page of its own. */
const pages = ['day', 'memory', 'questions', 'email', 'password', 'second-step', 'oidc', 'sessions', 'delete'] as const;

export default async function SettingsPage() {
  const person = await requirePerson();
  const t = await getTranslations('settings');
  const needs: Partial<Record<(typeof pages)[number], unknown>> = { email: mailSettings(), oidc: oidcSettings() };
  const shown = pages.filter((page) => needs[page] !== null);
  return (
    <PersonShell here="settings" person={person}>
      <h1 className="title">{t('title')}</h1>
      <p className="small quiet">{person.email}</p>
      <SettingsGroup name="look">
        <LookForm person={person} />
      </SettingsGroup>
      <SettingsGroup name="limits">
        <LimitsForm person={person} />
      </SettingsGroup>
      <nav className="section-gap" aria-label={t('more')}>
        <ul className="ruled">
          {shown.map((page) => (
            <li key={page}>
              <Link className="link link-touch" href={`/settings/${page}`}>
                {t(`${page}.title`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </PersonShell>
  );
}
