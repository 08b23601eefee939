import {
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { Row } from '../query/row.js';
import type { RequestContext } from './context.js';

type SchemaClass = abstract new () => object;
type FieldResolver = NonNullable<ReturnType<GraphQLObjectType['getFields']>[string]['resolve']>;

// By class and field rather than in type-graphql's extensions: those are searched one by one for every field there is.
const direct = new WeakMap<object, Map<string, FieldResolver>>();

/** Note how a field of a class is resolved: without type-graphql, arguments as graphql-js reads them. */
export function noteDirect<Source, Arguments>(
  owner: SchemaClass,
  name: string,
  resolve: (source: Source, args: Arguments, context: RequestContext, info: GraphQLResolveInfo) => unknown,
): void {
  const resolvers = direct.get(owner) ?? new Map<string, FieldResolver>();
  direct.set(owner, resolvers);
  resolvers.set(name, (source, args, context, info) => resolve(source, args, context, info));
}

/**
 * Give fields that were noted as direct their resolvers, those of the root from the class of generated queries, and
 * interfaces the types of records. type-graphql's own way, making an instance of the resolver, instances of all arguments
 * and a chain of middleware, took a fifth of the time of an answer.
 */
export function resolveDirectly(
  schema: GraphQLSchema,
  queries: SchemaClass,
  typeOf: GraphQLTypeResolver<Row, RequestContext>,
): GraphQLSchema {
  setResolvers(schema.getQueryType(), queries);
  for (const { name, target } of getMetadataStorage().objectTypes) {
    const type = schema.getType(name);
    if (isObjectType(type)) setResolvers(type, target);
  }
  // All interfaces are of records. type-graphql makes a promise of each answer, which compiled execution can not wait for.
  for (const type of Object.values(schema.getTypeMap())) if (isInterfaceType(type)) type.resolveType = typeOf;
  return schema;
}

function setResolvers(type: GraphQLObjectType | undefined | null, owner: object): void {
  const fields = type?.getFields() ?? {};
  for (const [name, resolve] of direct.get(owner) ?? []) {
    const field = fields[name];
    if (field !== undefined) field.resolve = resolve;
  }
}
