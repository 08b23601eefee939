import type { Registry } from '../../catalog/registry.js';
import { openapiDocument } from './document.js';

/** The document as it is committed in `openapi/openapi.json` and served. */
export function openapiText(registry: Registry): string {
  return `${JSON.stringify(openapiDocument(registry), null, 1)}\n`;
}
