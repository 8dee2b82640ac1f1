import { browserDatabase } from '../database.ts';
import type { OutboxStorage } from './waiting.ts';

/** Keeps what waits over a reload, a closed tab and a power cut. */
export const indexedDbStorage: OutboxStorage = {
  put: async (waiting) => {
    const db = await browserDatabase();
    const write = db.transaction('outbox', 'readwrite', { durability: 'strict' });
    await Promise.all([write.store.put(waiting), write.done]);
  },
  all: async (learnerId) => {
    const db = await browserDatabase();
    return db.getAll('outbox', IDBKeyRange.bound([learnerId, ''], [learnerId, []]));
  },
  remove: async (learnerId, id) => {
    const db = await browserDatabase();
    await db.delete('outbox', [learnerId, id]);
  },
};
