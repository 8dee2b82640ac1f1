/**
 * A drawing as it is put into a page: an image that its title names and its desc describes. They carry the only ids,
 * which begin with `id`; and classes get the prefix `diagram-`, since the page has a `mark` and a `line` of its own.
 * @param svg as `writeDiagram` wrote it: there a quotation mark stands around attributes only, and `<` begins elements
 */
export function showDiagram(svg: string, id: string): string {
  const [title, description] = [`${id}.diagram-title`, `${id}.diagram-desc`];
  return svg
    .replace('<svg', `<svg role="img" aria-labelledby="${title}" aria-describedby="${description}"`)
    .replace('<title>', `<title id="${title}">`)
    .replace('<desc>', `<desc id="${description}">`)
    .replace(/ class="([^"]*)"/g, (_, classes: string) => ` class="${classes.replace(/[^ ]+/g, 'diagram-$&')}"`);
}
