/** Any characters; counted as a person counts. */
export const passwordLength = { least: 10, most: 128 };

export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'like-email';

/** A shorter piece of an e-mail stands in many a word by chance. */
const leastPiece = 3;

/**
 * Why a password cannot be chosen, or null. It is like the e-mail when what is left without the address and its parts
 * would be too short by itself: "ann.miller2024" is for ann.miller@example.org, "ann keeps nine grey cats" is not.
 * @param about.isCommon whether it is among those that are guessed first
 */
export function passwordFault(
  password: string,
  about: { email: string; isCommon: (password: string) => boolean },
): PasswordFault | null {
  const length = lengthOf(password);
  if (length < passwordLength.least) return 'too-short';
  if (length > passwordLength.most) return 'too-long';
  if (about.isCommon(password)) return 'common';
  const folded = fold(password);
  const left = partsOf(fold(about.email)).reduce((text, part) => text.replaceAll(part, ''), folded);
  return left !== folded && lengthOf(left) < passwordLength.least ? 'like-email' : null;
}

const lengthOf = (text: string) => [...text].length;
const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** The address, what stands before and after the @, and their pieces; long ones first, so that none is cut up before it is found. */
function partsOf(email: string): string[] {
  const sides = email.split('@');
  const pieces = sides.flatMap((side) => side.split(/[^\p{L}\p{N}]+/u));
  return [email, ...sides, ...pieces]
    .filter((part) => part.length >= leastPiece)
    .sort((one, other) => other.length - one.length);
}
