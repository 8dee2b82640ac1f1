import fs from 'node:fs';
import path from 'node:path';

/**
 * Names the route that a path belongs to, by its pattern alone: /join/[token]. A log and a metric hold that and never
 * the path, which may name a person or open a door.
 *
 * @param {string} root
 * @returns {(url: string) => string}
 */
export function routesOf(root) {
  const file = path.join(root, '.next/routes-manifest.json');
  /** @type {{ staticRoutes: { page: string }[], dynamicRoutes: { page: string }[] }} What is more exact comes first. */
  const { staticRoutes, dynamicRoutes } = fs.existsSync(file)
    ? JSON.parse(fs.readFileSync(file, 'utf8'))
    : { staticRoutes: [], dynamicRoutes: [] };
  const pages = new Set(staticRoutes.map(({ page }) => page));
  const patterns = dynamicRoutes.map(({ page }) => ({ page, parts: page.split('/') }));
  return (url) => {
    const [pathname = ''] = url.split('?', 1);
    if (pathname.startsWith('/_next/')) return '/_next';
    if (pages.has(pathname)) return pathname;
    const given = pathname.split('/');
    return patterns.find(({ parts }) => fits(parts, given))?.page ?? 'unknown';
  };
}

/**
 * @param {string[]} parts of a pattern: `[one]` stands for any one, `[...several]` at the end for one or more
 * @param {string[]} given
 * @returns {boolean}
 */
function fits(parts, given) {
  const isOpen = parts.at(-1)?.startsWith('[...') ?? false;
  if (isOpen ? given.length < parts.length : given.length !== parts.length) return false;
  return parts.every((part, at) => (part.startsWith('[') ? given[at] !== '' : part === given[at]));
}
