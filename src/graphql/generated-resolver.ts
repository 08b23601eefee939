import type { GraphQLResolveInfo } from 'graphql';
import { Args, FieldResolver, Query } from 'type-graphql';
import type { RequestContext } from './context.js';
import { noteDirect } from './direct-resolvers.js';

/** Give a resolver class the method that type-graphql wants to see. It is never called: the field is resolved directly. */
function defineMethod(target: new () => object, name: string): { readonly value: () => undefined } {
  const value = () => undefined;
  Object.defineProperty(target.prototype, name, { value, writable: true, configurable: true });
  return { value };
}

/**
 * Add a field of an object to a resolver class, as its decorators would. The method must be named exactly as the field:
 * type-graphql drops a resolver whose name differs, without a word.
 */
export function addField<Source, Arguments>(
  resolver: new () => object,
  name: string,
  type: Parameters<typeof FieldResolver>[0],
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
  const descriptor = defineMethod(resolver, name);
  FieldResolver(type, { description, nullable, complexity })(resolver.prototype, name, descriptor);
  if (args !== undefined) Args(() => args)(resolver.prototype, name, 0);
  noteDirect(resolver, name, descriptor, resolve);
}

/** Add a field of the query root to a resolver class. */
export function addQuery<Arguments>(
  resolver: new () => object,
  name: string,
  type: Parameters<typeof Query>[0],
  options: { readonly description: string; readonly nullable?: boolean; readonly args: new () => object },
  resolve: (args: Arguments, context: RequestContext, info: GraphQLResolveInfo) => unknown,
): void {
  const { description, nullable = false, args } = options;
  const descriptor = defineMethod(resolver, name);
  Query(type, { description, nullable })(resolver.prototype, name, descriptor);
  Args(() => args)(resolver.prototype, name, 0);
  noteDirect<unknown, Arguments>(resolver, name, descriptor, (_, given, context, info) =>
    resolve(given, context, info),
  );
}
