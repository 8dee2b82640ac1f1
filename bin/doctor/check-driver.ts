import { driverFault } from '../install/sqlite-driver.mjs';
import type { Check } from './finding.ts';

export const checkDriver: Check = async ({ root }) => {
  const fault = driverFault(root);
  return fault === null ? [] : [`It does not load (${fault.split('\n')[0]}): npm start compiles it.`];
};
