import type { GraphQLResolveInfo } from 'graphql';
import { Args, Field, Query } from 'type-graphql';
import type { RequestContext } from './context.js';
import { noteDirect } from './direct-resolvers.js';

/**
 * Add a field that is worked out to the class of an object type. It is an ordinary field to type-graphql, since building a
 * schema takes longer with the square of the number of field resolvers, and has its resolver set when all is built.
 */
export function addField<Source, Arguments>(
  type: abstract new () => object,
  name: string,
  returns: Parameters<typeof Field>[0],
  options: {
    readonly description: string;
    readonly nullable?: boolean;
    readonly args?: new () => object;
    /** Units of cost for each record that it is asked of, where working it out is dear. */
    readonly complexity?: number;
  },
  resolve: (source: Source, args: Arguments, context: RequestContext, info: GraphQLResolveInfo) => unknown,
): void {
  const { description, nullable = false, args, complexity = 0 } = options;
  Field(returns, { description, nullable, complexity, simple: true })(type.prototype, name);
  if (args !== undefined) Args(() => args)(type.prototype, name, 0);
  noteDirect(type, name, resolve);
}

/**
 * Add a field of the query root to the class of generated queries. type-graphql drops a query whose class has no method of
 * exactly its name, without a word; the method itself is never called.
 */
export function addQuery<Arguments>(
  queries: new () => object,
  name: string,
  returns: Parameters<typeof Query>[0],
  options: { readonly description: string; readonly nullable?: boolean; readonly args: new () => object },
  resolve: (args: Arguments, context: RequestContext, info: GraphQLResolveInfo) => unknown,
): void {
  const { description, nullable = false, args } = options;
  const value = () => undefined;
  Object.defineProperty(queries.prototype, name, { value, writable: true, configurable: true });
  Query(returns, { description, nullable })(queries.prototype, name, { value });
  Args(() => args)(queries.prototype, name, 0);
  noteDirect<unknown, Arguments>(queries, name, (_, given, context, info) => resolve(given, context, info));
}
