import {
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { Extensions } from 'type-graphql';
import type { Row } from '../query/row.js';
import type { RequestContext } from './context.js';

/** A resolver that needs nothing of type-graphql: arguments come as graphql-js reads them. */
export type DirectResolver<Source, Arguments> = (
  source: Source,
  args: Arguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => unknown;

const DIRECT = 'longchengDirect';

/** Note on a generated field, named as its method, that it is resolved directly. */
export function noteDirect<Source, Arguments>(
  resolver: new () => object,
  name: string,
  descriptor: PropertyDescriptor,
  resolve: DirectResolver<Source, Arguments>,
): void {
  Extensions({ [DIRECT]: resolve })(resolver.prototype, name, descriptor);
}

/**
 * Take type-graphql's machinery out of the way of fields that were noted as direct, and of the types of interfaces: making
 * an instance of the resolver, instances of all arguments, and a chain of middleware took a fifth of the time of an answer.
 */
export function resolveDirectly(
  schema: GraphQLSchema,
  typeOf: GraphQLTypeResolver<Row, RequestContext>,
): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    // All interfaces are of records. type-graphql makes a promise of each answer, which compiled execution can not wait for.
    if (isInterfaceType(type)) type.resolveType = typeOf;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { [DIRECT]: direct } = field.extensions;
      if (typeof direct === 'function')
        field.resolve = (source, args, context, info) => direct(source, args, context, info);
    }
  }
  return schema;
}
