import { declaredColumns } from '../catalog/column.js';
import type { ColumnKind } from '../catalog/column-kind.js';

/** As many records of a list of references as a page shows. */
const MOST_REFERENCES = 20;

/** What a GraphQL document selects of a column of a record, so that its value can be shown whole. */
export function selectionOf({ name, kind }: { readonly name: string; readonly kind: ColumnKind }): string {
  if (kind.graphql.type === 'reference' && kind.isList)
    return `${name}(first: ${MOST_REFERENCES}) { nodes { recordId label } }`;
  return `${name}${membersOf(kind)}`;
}

function membersOf({ graphql }: ColumnKind): string {
  switch (graphql.type) {
    case 'reference':
      return ' { recordId label }';
    case 'measure':
      return graphql.measure === 'Duration' ? ' { value unit }' : ' { sourceValue sourceUnit }';
    case 'embedded':
      return ` { ${declaredColumns(graphql.entry)
        .map(({ name, kind }) => `${name}${membersOf(kind)}`)
        .join(' ')} }`;
    default:
      return '';
  }
}
