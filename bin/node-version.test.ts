import { expect, test } from 'vitest';
import { isSupportedNode } from './node-version.mjs';

test.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.1.0', '26.0.0'])('Node %s will do', (version) => {
  expect(isSupportedNode(version)).toBe(true);
});

test.each(['6.17.1', '18.20.8', '20.18.3', '21.7.3', '22.11.0'])('Node %s is too old', (version) => {
  expect(isSupportedNode(version)).toBe(false);
});
