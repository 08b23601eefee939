import { GraphQLID } from 'graphql';
import type { ColumnKind } from '../catalog/column-kind.js';
import { DecimalScalar } from '../catalog/scalars.js';
import { codeEnum } from './code-enums.js';
import { measureTypes } from './measures.js';
import type { FieldType, SchemaParts } from './schema-parts.js';

/** The type of one value of a kind in an answer. */
export function outputType(kind: ColumnKind, parts: SchemaParts): FieldType {
  const { graphql } = kind;
  switch (graphql.type) {
    case 'scalar':
      return graphql.scalar;
    case 'code':
      return codeEnum(graphql.list);
    case 'measure':
      return measureTypes[graphql.measure];
    case 'embedded':
      return graphql.entry;
    case 'reference':
      return parts.registry.get(graphql.target).recordClass;
  }
}

/** The type of one value of a kind in a filter. */
export function operandType(kind: ColumnKind): FieldType {
  if (kind.filter?.operandScalar !== undefined) return kind.filter.operandScalar;
  const { graphql } = kind;
  switch (graphql.type) {
    case 'scalar':
      return graphql.scalar;
    case 'code':
      return codeEnum(graphql.list);
    case 'measure':
      return DecimalScalar;
    default:
      return GraphQLID;
  }
}
