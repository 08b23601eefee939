import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A selection of every field of a record: columns whole, related records by their ids, lists with their counts. */
export function everyField(schema: GraphQLSchema, typeName: string): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`The schema has no object type ${typeName}.`);
  return selection(type, (field) => fieldSelection(field));
}

/** The same fields one by one. */
export function eachField(
  schema: GraphQLSchema,
  typeName: string,
): readonly (readonly [name: string, selection: string])[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`The schema has no object type ${typeName}.`);
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  return fields.map((field) => [field.name, `{ ${fieldSelection(field)} }`]);
}

function selection(type: GraphQLObjectType, select: (field: GraphQLField<unknown, unknown>) => string): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  return `{ ${fields.map(select).join(' ')} }`;
}

function fieldSelection({ name, type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return name;
  if (!isObjectType(named)) throw new Error(`${name} is neither a leaf nor an object.`);
  const fields = named.getFields();
  if ('recordId' in fields) return `${name} { id label }`;
  if ('edges' in fields) return `${name}(first: 3) { totalCount nodes { id } pageInfo { hasNextPage } }`;
  // Measures, entries of embedded lists, checks, versions: all of them but what leads on to other records' lists.
  return `${name} ${selection(named, (inner) => fieldSelection(inner))}`;
}
