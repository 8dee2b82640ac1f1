import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Waiting } from './outbox/waiting.ts';

interface Schema extends DBSchema {
  outbox: { key: [string, string]; value: Waiting };
  lease: { key: string; value: { name: string; holder: string; until: number } };
}

let open: Promise<IDBPDatabase<Schema>> | undefined;

/** The app's IndexedDB, opened once; opened again after a failure or when the browser cut it off. */
export function browserDatabase(): Promise<IDBPDatabase<Schema>> {
  open ??= openDB<Schema>('wengu', 1, {
    upgrade: (db) => {
      db.createObjectStore('outbox', { keyPath: ['learnerId', 'id'] });
      db.createObjectStore('lease', { keyPath: 'name' });
    },
    blocking: forget,
    terminated: forget,
  }).catch((error) => {
    open = undefined;
    throw error;
  });
  return open;
}

function forget(): void {
  open?.then((db) => db.close()).catch(() => {});
  open = undefined;
}
