import { preferredLanguage } from './language.mjs';

export const locales = ['en', 'zh-CN'] as const;
export type Locale = (typeof locales)[number];

/** The cookie that holds the chosen language. */
export const languageCookie = 'language';

/** The language of a page or message: what was chosen, else what the browser asks for first, else English. */
export const chooseLocale = (chosen: string | undefined, acceptLanguage: string | null): Locale =>
  preferredLanguage(chosen, acceptLanguage ?? '');
