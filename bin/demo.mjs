import { requireSupportedNode } from './node-version.mjs';

requireSupportedNode();
import('./demo/run.mjs').then(({ runDemo }) => runDemo());
