import { oneLetter } from './one-letter.ts';

const isPlain = /^[ -~]*$/;
const shortFlag = /^-[a-z]+$/i;
const besideHan = /(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu;
/** 1,024,000 and 1 024 000; 10,24 and 1,024 000 are something else. */
const grouped = /(?<![\d.,])\d{1,3}(?:([ ,])\d{3})(?:\1\d{3})*(?![\d,])/g;

/** What stands around an answer and is no part of it. A dot or a hyphen in front is: `.dockerignore`, `--rm`. */
const opening = new Set(' `"\'“”„«»「」『』《》〈〉（(');
const closing = new Set(' `"\'“”„«»「」『』《》〈〉）)');
const stops = new Set('.,;:!?。，、；：！？');

/**
 * A typed text in the form in which two of them are compared: full-width letters and digits as usual ones (NFKC), lower
 * case except in short flags such as `-P`, Chinese in simplified characters and without spaces around it, one space
 * between words, no digit groups (1,024), no quotation marks or sentence marks at the ends.
 */
export function normalise(text: string): string {
  const letters = isPlain.test(text) ? text : oneLetter(text.normalize('NFKC'));
  const words = withoutMarks(letters.includes(' ') ? spaced(letters) : letters);
  return lowered(words).replace(grouped, (number) => number.replace(/[ ,]/g, ''));
}

const spaced = (text: string) => text.replace(/ +/g, ' ').replace(besideHan, '');

function lowered(text: string): string {
  if (!text.includes('-')) return text.toLowerCase();
  return text
    .split(' ')
    .map((word) => (shortFlag.test(word) ? word : word.toLowerCase()))
    .join(' ');
}

/** Cut at both ends. A sentence mark goes where it follows something: the dot of `docker build .` is a folder. */
function withoutMarks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && opening.has(text.charAt(start))) start++;
  const isStop = () => end - start > 1 && stops.has(text.charAt(end - 1)) && text.charAt(end - 2) !== ' ';
  while (start < end && (closing.has(text.charAt(end - 1)) || isStop())) end--;
  return text.slice(start, end);
}
