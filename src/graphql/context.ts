import type { RequestReader } from '../query/request-reader.js';

/** What every resolver of one request has at hand. */
export interface RequestContext {
  readonly reader: RequestReader;
}
