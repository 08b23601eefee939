import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { Dataset } from '../catalog/registry.js';
import { type Needs, needsOf } from '../query/needs.js';

// Fields that need no column, or only the id that every row has.
const FREE = ['__typename', 'id', 'history'];
// Fields of a connection for which cursors are made of its records.
const CURSORS = ['edges', 'pageInfo'];
const SAYINGS = ['absences', 'redactions'];

// The nodes of a document are the same objects whenever it is asked again.
const known = new WeakMap<FieldNode, Needs | 'all'>();

/**
 * What the selection of a field needs of the rows of a dataset, which lie `below` it (`nodes`, `edges.node`, or the field
 * itself where nothing is given). Undefined: everything, since some field of it is not read off the row as it is.
 */
export function neededColumns(
  info: GraphQLResolveInfo,
  dataset: Dataset,
  below: readonly (readonly string[])[] = [[]],
): Needs | undefined {
  const [node, ...others] = info.fieldNodes;
  if (node === undefined || others.length > 0) return undefined;
  const found = known.get(node) ?? readNeeds(node, info, dataset, below) ?? 'all';
  known.set(node, found);
  return found === 'all' ? undefined : found;
}

/** Where the records of a connection lie below it. */
export const RECORDS_OF_CONNECTION = [['nodes'], ['edges', 'node']];

function readNeeds(
  node: FieldNode,
  info: GraphQLResolveInfo,
  dataset: Dataset,
  below: readonly (readonly string[])[],
): Needs | undefined {
  const names = below.flatMap((path) => {
    let fields = [node];
    for (const step of path)
      fields = fields.flatMap((field) => fieldsIn(field, info)).filter((field) => field.name.value === step);
    return fields.flatMap((field) => fieldsIn(field, info)).map((field) => field.name.value);
  });
  const needed = names.map((name) => {
    if (name === 'label') return [dataset.label.name, 'naturalKey'];
    if (FREE.includes(name) || dataset.inverses.some((relation) => relation.name === name)) return [];
    return SAYINGS.includes(name) || dataset.column(name) !== undefined ? [name] : undefined;
  });
  const withCursors = fieldsIn(node, info).some(({ name }) => CURSORS.includes(name.value));
  return needed.includes(undefined)
    ? undefined
    : needsOf(
        needed.flatMap((some) => some ?? []),
        withCursors,
      );
}

/** The fields of a selection, those of its fragments too, whatever their conditions. */
function fieldsIn(
  { selectionSet }: { readonly selectionSet?: SelectionSetNode | undefined },
  info: GraphQLResolveInfo,
): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return fragment === undefined ? [] : fieldsIn(fragment, info);
  });
}
