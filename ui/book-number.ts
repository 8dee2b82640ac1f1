/** A number as a book in that language prints it: up to nine in Chinese characters, else in figures. */
export function bookNumber(number: number, language: string): string {
  const numberingSystem = language.startsWith('zh') && number <= 9 ? 'hanidec' : 'latn';
  return new Intl.NumberFormat(language, { numberingSystem }).format(number);
}
