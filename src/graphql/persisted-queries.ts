import type { ApolloServerOptions } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from './context.js';
import type { TrustedDocuments } from './trusted-documents.js';

// Apollo puts it before every digest.
const APOLLO_PREFIX = 'apq:';

// Anyone may have a query remembered, so those that nobody asks any more make room.
const MAXIMUM_CHARACTERS = 4_000_000;

/**
 * Automatic persisted queries: a client sends the digest of its query in place of the query, and both once where we do not
 * know it yet. So long questions fit in a link. Trusted documents are always known. https://www.apollographql.com/docs/apollo-server/performance/apq
 */
export function persistedQueries(
  trusted: TrustedDocuments,
): NonNullable<ApolloServerOptions<RequestContext>['persistedQueries']> {
  const known = new LRUCache<string, string>({
    maxSize: MAXIMUM_CHARACTERS,
    sizeCalculation: (query, digest) => query.length + digest.length,
  });
  return {
    ttl: null,
    cache: {
      get: async (digest) => trusted.get(digest.slice(APOLLO_PREFIX.length)) ?? known.get(digest),
      set: async (digest, query) => {
        known.set(digest, query);
      },
      delete: async (digest) => known.delete(digest),
    },
  };
}
