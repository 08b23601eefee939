import { buildRegistry } from '../catalog/build-registry.js';
import type { Registry } from '../catalog/registry.js';
import { battles } from './battles/index.js';
import { documents } from './documents/index.js';
import { duties } from './duties/index.js';
import { enforcement } from './enforcement/index.js';
import { execution } from './execution/index.js';
import { fiscal } from './fiscal/index.js';
import { land } from './land/index.js';
import { livelihood } from './livelihood/index.js';
import { organisation } from './organisation/index.js';
import { requests } from './requests/index.js';
import { services } from './services/index.js';

/** Every dataset that we disclose, family by family, in the order in which people meet them. */
export const registry: Registry = buildRegistry([
  ...organisation,
  ...duties,
  ...documents,
  ...execution,
  ...enforcement,
  ...battles,
  ...livelihood,
  ...land,
  ...fiscal,
  ...services,
  ...requests,
]);
