import { isBuilt } from '../start/build.mjs';
import type { Check } from './finding.ts';

export const checkBuild: Check = async ({ root }) =>
  isBuilt(root) ? [] : ['The app is not built from the sources as they are: npm start builds it.'];
