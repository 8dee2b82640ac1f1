import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import type messages from '../../messages/en.json';
import { chooseLocale, type Locale, languageCookie } from './locale.ts';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages;
  }
}

/** What next-intl says in this request: which language, and its words. Study days are dates, so the zone is UTC. */
export default getRequestConfig(async () => {
  const locale = chooseLocale((await cookies()).get(languageCookie)?.value, (await headers()).get('accept-language'));
  return { locale, timeZone: 'UTC', messages: (await import(`../../messages/${locale}.json`)).default };
});
