/** @typedef {'zh-CN' | 'en'} Language */

/**
 * The language of an answer: the one chosen before, else the first of the browser's that we speak, else English.
 * Every Chinese is answered in zh-CN. Plain Node, since the server refuses some requests before any page is there.
 *
 * @param {string | undefined} chosen the value of the cookie `language`
 * @param {string | undefined} accepted the header Accept-Language
 * @returns {Language}
 */
export function preferredLanguage(chosen, accepted = '') {
  if (chosen === 'zh-CN' || chosen === 'en') return chosen;
  const wishes = accepted.split(',').map((part) => {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
    return { primary: range.split('-')[0], quality: Number(quality ?? 1) };
  });
  const spoken = wishes
    .filter(({ primary, quality }) => (primary === 'zh' || primary === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return spoken[0]?.primary === 'zh' ? 'zh-CN' : 'en';
}
