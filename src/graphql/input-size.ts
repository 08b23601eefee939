import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInputType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/**
 * Whether the variables of an operation, written out field by field, read as more fields than this. A filter does without
 * end, since it leads to the filters of its references and to itself.
 */
export function hasLargerVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  most: number,
): boolean {
  let fields = 0;
  for (const { type: node } of variableDefinitions) {
    const type = typeFromAST(schema, node);
    if (isInputType(type)) fields += fieldsIn(type, most, []);
  }
  return fields > most;
}

function fieldsIn(type: GraphQLInputType, most: number, way: readonly GraphQLInputType[]): number {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return 1;
  if (way.includes(named)) return Number.POSITIVE_INFINITY;
  let fields = 1;
  for (const field of Object.values(named.getFields())) {
    fields += fieldsIn(field.type, most, [...way, named]);
    if (fields > most) break;
  }
  return fields;
}
