import type { ApolloServerPlugin } from '@apollo/server';
import { ERRORS } from '../errors.js';
import type { RequestContext } from './context.js';

const UNAVAILABLE = new Set<unknown>(
  Object.entries(ERRORS)
    .filter(([, { status }]) => status === 503)
    .map(([code]) => code),
);

/**
 * An answer of nothing but errors that will pass says so by its status too: a proxy or a client that looks at no body
 * must neither keep it nor take it for one.
 */
export const unavailablePlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return;
      const { data, errors = [] } = response.body.singleResult;
      const hasNothing = data === undefined || data === null || Object.values(data).every((part) => part === null);
      if (errors.length === 0 || !hasNothing) return;
      if (!errors.every(({ extensions }) => UNAVAILABLE.has(extensions?.code))) return;
      response.http.status = 503;
    },
  }),
};
