export const locales = ['en', 'zh-CN'] as const;
export type Locale = (typeof locales)[number];

/** The cookie that holds the chosen language. */
export const languageCookie = 'language';

function isLocale(value: string | undefined): value is Locale {
  return value !== undefined && locales.some((locale) => locale === value);
}

function localeOf(tag: string): Locale | undefined {
  const language = tag.toLowerCase().split('-')[0];
  if (language === 'zh') return 'zh-CN';
  return language === 'en' ? 'en' : undefined;
}

function preferred(acceptLanguage: string): Locale | undefined {
  return acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const weight = parameters.find((piece) => piece.startsWith('q='));
      return { locale: localeOf(tag), weight: weight ? Number(weight.slice(2)) : 1 };
    })
    .filter((wish) => wish.weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .find((wish) => wish.locale !== undefined)?.locale;
}

/** The language of a page or message: what was chosen, else what the browser asks for first, else English. */
export function chooseLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  return preferred(acceptLanguage ?? '') ?? 'en';
}
