import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generateClients } from '../install/database-clients.mjs';

/**
 * Makes again, in a place of its own, what is made from sources, and compares.
 *
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function findStaleFiles(root) {
  return [...strayModels(root), ...(await staleClients(root))];
}

/**
 * Both databases must have the models of prisma/schema, by link or by copy.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function strayModels(root) {
  return ['prisma/sqlite/models', 'prisma/postgresql/models'].flatMap((copy) =>
    differences(path.join(root, 'prisma/schema'), path.join(root, copy)).map(
      (file) => `${copy}/${file}:1 differs from prisma/schema/${file}`,
    ),
  );
}

/**
 * @param {string} root
 * @returns {Promise<string[]>}
 */
async function staleClients(root) {
  const fresh = mkdtempSync(path.join(os.tmpdir(), 'wengu-generated-'));
  try {
    for (const source of ['prisma', 'prisma.config.ts', 'package.json']) {
      cpSync(path.join(root, source), path.join(fresh, source), { recursive: true, verbatimSymlinks: true });
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(fresh, 'node_modules'));
    await generateClients(fresh, () => {});
    return differences(path.join(fresh, 'generated'), path.join(root, 'generated')).map(
      (file) => `generated/${file}:1 is not what prisma/schema makes: remove generated/ and start again`,
    );
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/**
 * @param {string} left
 * @param {string} right
 * @returns {string[]} the files that only one folder has or that are not the same in both
 */
function differences(left, right) {
  const [ours, theirs] = [contents(left), contents(right)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].filter((file) => ours.get(file) !== theirs.get(file)).sort();
}

/**
 * @param {string} folder
 * @returns {Map<string, string>}
 */
function contents(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), readFileSync(file, 'utf8')];
    }),
  );
}
