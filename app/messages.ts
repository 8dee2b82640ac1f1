import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { chooseLocale, type Locale, languageCookie, locales } from '../lib/request/locale.ts';
import type messages from '../messages/en.json';
import { whoLooks } from './current-person.ts';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages;
  }
}

/** What next-intl says: in the language of the request, or of a mail. Study days are dates, so the zone is UTC. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = locales.find((each) => each === asked) ?? (await localeOfRequest());
  // Compiled messages bring no styles along: what `{share, number, percent}` names is looked up here.
  const formats = { number: { percent: { style: 'percent' } } } as const;
  return { locale, formats, timeZone: 'UTC', messages: (await import(`../messages/${locale}.json`)).default };
});

async function localeOfRequest(): Promise<Locale> {
  // Whoever is told that the database cannot be read is told so in a language all the same.
  const person = await whoLooks().catch(() => null);
  const chosen = person?.language ?? (await cookies()).get(languageCookie)?.value;
  return chooseLocale(chosen, (await headers()).get('accept-language'));
}
