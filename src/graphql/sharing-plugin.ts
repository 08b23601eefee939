import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './context.js';

/**
 * Says of each answer without errors that anyone may keep it: it depends on nothing but the question, the revision and the
 * day. For how long is the server's to say. Whoever answers something else (a quota, a limit) sets `Cache-Control` first.
 */
export const sharingPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      const { headers } = response.http;
      if (headers.has('cache-control') || response.body.kind !== 'single') return;
      const { data, errors } = response.body.singleResult;
      if (data !== undefined && data !== null && errors === undefined)
        headers.set('cache-control', contextValue.reader.isProvisional ? 'no-store' : 'public');
    },
  }),
};
