/**
 * Where the questions of a section begin in course order, less one.
 * @param article the article's position in its course
 * @param section the section's position in its article, below 1,000
 */
export function placeOfSection(article: number, section: number): number {
  return (article * 1000 + section) * 1000;
}
