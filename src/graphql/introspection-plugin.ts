import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './context.js';

// graphql 16.15 lists it, and the clients of graphql-core 3.2 (Python) refuse a schema with a location they do not know.
const UNKNOWN_TO_OTHERS = 'DIRECTIVE_DEFINITION';

/** Leaves out of introspection what only the newest clients understand; nothing in our schema uses it. */
export const introspectionPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return;
      const { data } = response.body.singleResult;
      if (data !== undefined && data !== null && ('__schema' in data || '__type' in data))
        response.body.singleResult.data = Object.fromEntries(
          Object.entries(data).map(([name, value]) => [name, known(value)]),
        );
    },
  }),
};

function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isUnknown(item)).map(known);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, known(member)]));
}

function isUnknown(item: unknown): boolean {
  return (
    item === UNKNOWN_TO_OTHERS ||
    (typeof item === 'object' && item !== null && 'name' in item && item.name === UNKNOWN_TO_OTHERS)
  );
}
