import { normalise } from '../../grading/normalise.ts';
import { plainText } from './plain-text.ts';

/** Words that say nothing of what a text is about. */
const empty = new Set(
  `a about above after again all also an and any are as at be because been before being below both but by can cannot
  could did do does doing down each either every few following for from further get gets had has have having he her here
  him his how i if in into is it its itself just let like may me might more most must my neither no nor not now of off on
  once one only or other our out over own same she should so some somebody such than that the their them then there
  these they this those through to too two under until up upon use used uses using very was we were what when where
  which while who whom whose why will with without would yet you your`.split(/\s+/),
);
const emptyHan =
  /[的了是在有和与及或吗呢吧着过个些这那哪什么么怎样如何为何一不也就都而且被把将会能可以要请你我他她它们下列以下其中之所]/u;

/**
 * The words by which a text can be known: in Latin letters without endings and without those that every text has, in
 * Chinese every two characters that follow each other.
 */
export function contentWords(markdown: string): Set<string> {
  const text = normalise(plainText(markdown.replace(/\[\[[^\][]*\]\]/g, ' ')));
  const latin = text.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d_.:/@-]*/gu) ?? [];
  const words = latin.map((word) => stem(word.replace(/(?<![._:/-])[._:/-]+$/, ''))).filter((word) => !empty.has(word));
  const han = (text.match(/\p{Script=Han}+/gu) ?? []).flatMap(pairs);
  return new Set([...words, ...han]);
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters
    .slice(1)
    .map((character, index) => `${characters[index]}${character}`)
    .filter((pair) => ![...pair].some((character) => emptyHan.test(character)));
}

/** Rough, and the same for both texts that are compared. */
function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  return word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?:ing|ed)$/, '')
    .replace(/e$/, '')
    .replace(/(.)\1$/, '$1');
}
