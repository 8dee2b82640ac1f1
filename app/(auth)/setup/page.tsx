import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AccountForm } from '../account-form.tsx';
import { setUpAction } from './actions.ts';
import { setUpIsOpen } from './set-up-is-open.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('door'))('setUp') };
}

export default async function SetUpPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const { token } = await searchParams;
  if (!(await setUpIsOpen(token))) notFound();
  const t = await getTranslations('door');
  return (
    <>
      <h1 className="heading">{t('setUp')}</h1>
      <p className="small quiet">{t('setUpText')}</p>
      <AccountForm action={setUpAction}>
        <input type="hidden" name="token" value={token} />
      </AccountForm>
    </>
  );
}
