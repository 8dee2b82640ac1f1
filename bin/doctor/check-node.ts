import { isSupportedNode } from '../node-version.mjs';
import type { Check } from './finding.ts';

export const checkNode: Check = async () =>
  isSupportedNode(process.versions.node)
    ? []
    : [`${process.versions.node} is too old: install a current one from https://nodejs.org.`];
