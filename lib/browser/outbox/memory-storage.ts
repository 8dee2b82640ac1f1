import type { OutboxStorage, Waiting } from './waiting.ts';

/** Keeps what waits as long as the page is open. */
export function memoryStorage(): OutboxStorage {
  const rows = new Map<string, Waiting>();
  const key = (learnerId: string, id: string) => `${learnerId} ${id}`;
  return {
    put: async (waiting) => {
      rows.set(key(waiting.learnerId, waiting.id), structuredClone(waiting));
    },
    all: async (learnerId) =>
      [...rows.values()].filter((row) => row.learnerId === learnerId).sort((a, b) => (a.id < b.id ? -1 : 1)),
    remove: async (learnerId, id) => {
      rows.delete(key(learnerId, id));
    },
  };
}
