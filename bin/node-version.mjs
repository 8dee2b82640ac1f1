// Written so that a Node of ten years' age can still parse it and say what is wrong.

/**
 * @param {string} version as in process.versions.node
 * @returns {boolean} whether Wengu and every package of it run there
 */
export function isSupportedNode(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major >= 23;
}

/** Ends the process with one sentence when this Node is too old. */
export function requireSupportedNode() {
  if (isSupportedNode(process.versions.node)) return;
  console.error(
    'Wengu needs Node.js 20.19 or newer (22: 22.12 or newer), and this is ' +
      process.versions.node +
      ': install a current one from https://nodejs.org and try again.',
  );
  process.exit(1);
}
