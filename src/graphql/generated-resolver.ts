import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Root } from 'type-graphql';
import type { RequestContext } from './context.js';

type Descriptor = { readonly value: (...parameters: never[]) => unknown };

function define(target: new () => object, name: string, value: Descriptor['value']): Descriptor {
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
  resolve: (source: Source, args: Arguments, context: RequestContext) => unknown,
): void {
  const { description, nullable = false, args, complexity = 0 } = options;
  const method = (source: Source, context: RequestContext, given: Arguments) => resolve(source, given, context);
  const descriptor = define(resolver, name, method);
  FieldResolver(type, { description, nullable, complexity })(resolver.prototype, name, descriptor);
  Root()(resolver.prototype, name, 0);
  Ctx()(resolver.prototype, name, 1);
  if (args !== undefined) Args(() => args)(resolver.prototype, name, 2);
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
  const method = (context: RequestContext, given: Arguments, info: GraphQLResolveInfo) => resolve(given, context, info);
  const descriptor = define(resolver, name, method);
  Query(type, { description, nullable })(resolver.prototype, name, descriptor);
  Ctx()(resolver.prototype, name, 0);
  Args(() => args)(resolver.prototype, name, 1);
  Info()(resolver.prototype, name, 2);
}
