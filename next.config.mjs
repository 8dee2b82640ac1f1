import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_SERVER } from 'next/constants.js';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Nothing here draws pictures through Next, which would ask for them as itself and keep them for everybody.
  images: { unoptimized: true },
  // Native or generated code that must stay plain Node modules.
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
    '@prisma/client',
    'better-sqlite3',
    'nodemailer',
    'pg',
    'sharp',
  ],
  experimental: {
    // A server that was just started answers before all pages are in memory: each one comes when it is asked for.
    preloadEntriesOnStart: false,
  },
};

/**
 * Plain JavaScript: in TypeScript, each start would load the compiler, and the server keep its 60 MB.
 *
 * @param {string} phase
 * @returns {Promise<import('next').NextConfig>}
 */
export default async function configure(phase) {
  // By then the messages are compiled in.
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { default: createNextIntlPlugin } = await import('next-intl/plugin');
  const withNextIntl = createNextIntlPlugin({
    requestConfig: './app/messages.ts',
    experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
  });
  // A page whose name ends in .dev.tsx is one only while the app is worked on: a build passes it over.
  const pages = phase === PHASE_DEVELOPMENT_SERVER ? { pageExtensions: ['ts', 'tsx', 'dev.tsx'] } : {};
  return withNextIntl({ ...config, ...pages });
}
