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
  /** @type {{ staticRoutes: { page: string }[], dynamicRoutes: { page: string, regex: string }[] }} */
  const { staticRoutes, dynamicRoutes } = fs.existsSync(file)
    ? JSON.parse(fs.readFileSync(file, 'utf8'))
    : { staticRoutes: [], dynamicRoutes: [] };
  const pages = new Set(staticRoutes.map(({ page }) => page));
  const patterns = dynamicRoutes.map(({ page, regex }) => ({ page, regex: new RegExp(regex) }));
  return (url) => {
    const [pathname = ''] = url.split('?', 1);
    if (pathname.startsWith('/_next/')) return '/_next';
    if (pages.has(pathname)) return pathname;
    return patterns.find(({ regex }) => regex.test(pathname))?.page ?? 'unknown';
  };
}
