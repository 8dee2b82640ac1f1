import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a Node program in a process group of its own, and leaves nothing of that group running.
 *
 * @param {string[]} command the program's file and its arguments
 * @param {{ root: string, minutes: number, environment?: Record<string, string>, capture?: boolean }} options
 *   capture: keep what it prints instead of showing it
 * @returns {Promise<{ ending: string, printed: string }>} ending: how it ended when not well, as a clause; empty: well
 */
export async function runProgram(command, { root, minutes, environment = {}, capture = false }) {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
    detached: true,
    stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => (printed += text));

  let late = false;
  const limit = setTimeout(() => {
    late = true;
    killGroup(child.pid);
  }, minutes * 60_000);
  const interrupted = () => {
    killGroup(child.pid);
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, interrupted);

  const [code, signal] = await once(child, 'close');

  clearTimeout(limit);
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeListener(signal, interrupted);
  killGroup(child.pid);
  if (late) return { ending: `it was not done after ${minutes} minutes`, printed };
  return { ending: code === 0 ? '' : `the program ended with ${signal ?? `code ${code}`}`, printed };
}

/** @param {number | undefined} leader */
function killGroup(leader) {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    // ESRCH: nobody of the group is left.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
