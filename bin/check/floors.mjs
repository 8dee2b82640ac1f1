/**
 * The oldest version of a package that may be in package-lock.json, wherever it stands there, and what older ones can do to us.
 * npm's own audit asks a service that is not to be had everywhere; this list is kept by hand, from the advisories of the packages.
 *
 * @type {Record<string, { from: string, why: string }>}
 */
export const floors = {
  next: {
    from: '16.3.3',
    why: 'requests that pass by checks, and code run through server components (CVE-2025-66478)',
  },
  react: { from: '19.2.8', why: 'server components run code that a request brings (CVE-2025-55182)' },
  'react-dom': { from: '19.2.8', why: 'server components run code that a request brings (CVE-2025-55182)' },
  'next-auth': { from: '4.24.15', why: 'signing in as somebody else' },
  jose: { from: '4.15.5', why: 'a small encrypted token that unpacks to gigabytes (CVE-2024-28176)' },
  cookie: { from: '0.7.0', why: 'a name of a cookie that sets other fields (CVE-2024-47764)' },
  preact: { from: '10.28.2', why: 'JSON from outside taken for an element (CVE-2026-22028)' },
  '@babel/runtime': { from: '7.26.10', why: 'an expression that takes for ever (CVE-2025-27789)' },
  postcss: { from: '8.4.31', why: 'a comment taken for a rule (CVE-2023-44270)' },
  nanoid: { from: '3.3.8', why: 'ids that can be foretold (CVE-2024-55565)' },
  sharp: { from: '0.32.6', why: 'a WebP picture that runs code (CVE-2023-4863)' },
  '@xmldom/xmldom': { from: '0.9.0', why: 'several roots in one drawing (CVE-2022-39353)' },
  yaml: { from: '2.2.2', why: 'a text that ends the process (CVE-2023-2251)' },
  'markdown-it': { from: '12.3.2', why: 'a text that takes for ever (CVE-2022-21670)' },
  semver: { from: '7.5.2', why: 'an expression that takes for ever (CVE-2022-25883)' },
  lodash: { from: '4.17.23', why: 'properties of every object deleted by a path (CVE-2025-13465)' },
  json5: { from: '2.2.2', why: 'a prototype set by a key (CVE-2022-46175)' },
  hono: { from: '4.12.18', why: "comes with Prisma's command line, which is no part of what serves" },
  mysql2: { from: '3.9.8', why: 'code run by a server that is asked (CVE-2024-21508, 21511, 21512)' },
  valibot: { from: '1.2.0', why: 'an expression that takes for ever (CVE-2025-66020)' },
  nodemailer: { from: '10.0.0', why: 'mail that goes elsewhere than its address says (CVE-2025-13033)' },
  'cross-spawn': { from: '7.0.5', why: 'an expression that takes for ever (CVE-2024-21538)' },
  esbuild: { from: '0.25.0', why: "its server answers any site's questions (GHSA-67mh-4wv8-2f99)" },
  vite: { from: '7.1.11', why: 'its server gives out files that it should not (CVE-2025-62522)' },
  playwright: { from: '1.55.1', why: 'browsers fetched from whoever says to be the source (CVE-2025-59288)' },
};
