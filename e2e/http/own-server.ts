import { onTestFinished } from 'vitest';
import { startWorkerServer, type WorkerServer } from '../fixtures/worker-server.ts';

/** A server of the test's own, for what nobody else may suffer from: a moved clock, a locked database. */
export async function anOwnServer(): Promise<WorkerServer> {
  const server = await startWorkerServer();
  onTestFinished(server.end);
  return server;
}
