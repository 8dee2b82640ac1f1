import { generateClients } from './install/database-clients.mjs';
import { installPackages } from './install/packages.mjs';
import { compileDriver } from './install/sqlite-driver.mjs';

/**
 * Everything between a bare clone and code that runs; what is there already is left alone.
 *
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {Promise<void>}
 * @throws {import('../lib/env/user-error.mjs').UserError}
 */
export async function install(root, say) {
  await installPackages(root, say);
  await compileDriver(root, say);
  await generateClients(root, say);
}
