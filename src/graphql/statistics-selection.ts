import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { FigureInput, FunctionName } from '../query/statistics/statistics-request.js';

/** What an answer will show of statistics: only that is worked out. */
export interface StatisticsSelection {
  readonly figures: readonly FigureInput[];
  readonly withTotal: boolean;
}

const FUNCTIONS: readonly FunctionName[] = ['sum', 'average', 'minimum', 'maximum', 'distinctCount', 'missing'];

/** Read off a document what it asks of a statistics field. What `@skip` leaves out is worked out in vain, and harmless. */
export function statisticsSelection(info: GraphQLResolveInfo, groupType: string): StatisticsSelection {
  const fields = info.fieldNodes.flatMap((node) => fieldsOf(node, info));
  const groups = fields.filter(({ name }) => name.value === 'groups').flatMap((node) => fieldsOf(node, info));
  const columns = groups.filter(({ name }) => name.value === 'figures').flatMap((node) => fieldsOf(node, info));
  return {
    figures: [
      ...columns.flatMap((node) => figuresOf(node, info)),
      ...groups.flatMap((node) => countOf(node, info, groupType)),
    ],
    withTotal: fields.some(({ name }) => name.value === 'totalGroups'),
  };
}

function fieldsOf(
  { selectionSet }: { readonly selectionSet?: SelectionSetNode },
  info: GraphQLResolveInfo,
): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    return inner === undefined ? [] : fieldsOf(inner, info);
  });
}

function figuresOf(node: FieldNode, info: GraphQLResolveInfo): readonly FigureInput[] {
  const column = node.name.value;
  if (column.startsWith('__')) return [];
  const names = fieldsOf(node, info).map(({ name }) => name.value);
  const functions = FUNCTIONS.filter((name) => names.includes(name));
  return functions.map((name) => ({ function: name, column }));
}

// `distinctCount(field: …)` and `missing(field: …)` stand on the group itself.
function countOf(node: FieldNode, info: GraphQLResolveInfo, groupType: string): readonly FigureInput[] {
  const name = FUNCTIONS.find((one) => one === node.name.value);
  const type = info.schema.getType(groupType);
  const definition = isObjectType(type) && name !== undefined ? type.getFields()[name] : undefined;
  if (name === undefined || definition === undefined) return [];
  const { field } = getArgumentValues(definition, node, info.variableValues);
  return [{ function: name, column: String(field) }];
}
