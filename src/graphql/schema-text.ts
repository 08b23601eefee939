import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** A schema as it is committed in `schema/schema.graphql`: sorted, so that a difference is a change of meaning. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema)).replace(/[ \t]+$/gm, '')}\n`;
}
