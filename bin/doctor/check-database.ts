import { inspectDatabase } from '../../lib/migrate/inspect-database.ts';
import type { Check } from './finding.ts';

export const checkDatabase: Check = async ({ settings: { databaseUrl } }) => {
  const { pending, damage } = await inspectDatabase(databaseUrl);
  return [
    ...damage.map(
      (each) =>
        `The file is damaged (${each}): stop the server, then npm run -s wengu -- restore FILE, with the latest of the folder backups.`,
    ),
    ...(pending.length > 0 ? [`It waits for ${pending.join(', ')}: npm start brings it up to date.`] : []),
  ];
};
