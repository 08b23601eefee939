import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Dataset, Registry } from '../catalog/registry.js';
import { bytesOf, costOf, type Estimate, LOOKED_THROUGH, TYPICAL_ENTRIES } from '../query/cost.js';
import type { DatasetSizes } from '../query/dataset-sizes.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../query/list-plan.js';
import { DEFAULT_GROUPS, MOST_GROUPS } from '../query/statistics/statistics-plan.js';
import { QUOTA_FIELD } from './dry-run.js';

/** The estimate of a GraphQL question, and the part of its root that takes most. */
export interface QueryEstimate extends Estimate {
  readonly dearest:
    | { readonly field: string; readonly dataset: Dataset | undefined; readonly cost: number }
    | undefined;
}

/** What is known of a document that is valid and whose variables are coerced. */
export interface CostQuestion {
  readonly schema: GraphQLSchema;
  readonly registry: Registry;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly sizes: DatasetSizes;
}

// The whole schema is two megabytes; a single type is a page.
const WHOLE_SCHEMA = { records: 0, bytes: 2_000_000, work: 500 };
const ONE_TYPE = { records: 0, bytes: 20_000, work: 5 };

const SCALAR_BYTES = 24;
// A list that hangs on a record is a tenth of a statement, since one statement reads those of many records.
const HANGING_LIST = 0.1;

// Parents that many records share are few, and the same list is counted once.
const MOST_COUNTS = 10;

/**
 * Estimate what a question takes, from the page sizes it asks for and how many records there are. It is a function of
 * the question and the revision alone. A page counts as full unless its dataset holds fewer records than that; records
 * that hang on distinct parents count once each, so that fifty agencies asked for a hundred departments each come to the
 * departments that there are.
 */
export function estimateQuery(question: CostQuestion): QueryEstimate {
  const walk = new CostWalk(question);
  const root = question.schema.getQueryType();
  if (root === null || root === undefined) return { records: 0, bytes: 0, cost: 0, dearest: undefined };
  // Asking what is left is free.
  const fields = walk
    .fieldsOf(question.operation.selectionSet, root)
    .filter(({ node }) => node.name.value !== QUOTA_FIELD);
  const parts = fields.map((field) => ({
    field: field.node.alias?.value ?? field.node.name.value,
    dataset: walk.datasetBehind(field),
    ...walk.field(field, { instances: 1, copies: 1, page: undefined, dataset: undefined }),
  }));
  const sum = parts.reduce(add, NOTHING);
  const dearest = parts.toSorted((one, other) => costOf(other) - costOf(one))[0];
  return {
    records: sum.records,
    bytes: Math.ceil(sum.bytes),
    cost: costOf(sum),
    dearest: dearest === undefined ? undefined : { ...dearest, cost: costOf(dearest) },
  };
}

interface Amount {
  readonly records: number;
  readonly bytes: number;
  readonly work: number;
}

const NOTHING: Amount = { records: 0, bytes: 0, work: 0 };

function add(one: Amount, other: Amount): Amount {
  return { records: one.records + other.records, bytes: one.bytes + other.bytes, work: one.work + other.work };
}

/** Where the walk stands. */
interface Place {
  /** How many objects of the parent type there are. */
  readonly instances: number;
  /** How often the same record may be among them; without end after a reference, which many share. */
  readonly copies: number;
  /** Entries of the lists just below, where an argument above bounds them. */
  readonly page: number | undefined;
  /** The dataset whose records, or whose connection, they are. */
  readonly dataset: Dataset | undefined;
}

interface FieldAt {
  readonly node: FieldNode;
  readonly parent: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown> | undefined;
}

class CostWalk {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly names: DatasetNames;

  constructor(private readonly question: CostQuestion) {
    this.names = namesOf(question.registry);
    this.fragments = new Map(
      question.document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    );
  }

  /** The fields of a selection that will be worked out, fragments written out. */
  fieldsOf(selectionSet: SelectionSetNode, parent: GraphQLObjectType): readonly FieldAt[] {
    return selectionSet.selections.flatMap((selection): readonly FieldAt[] => {
      if (this.isLeftOut(selection)) return [];
      if (selection.kind === Kind.FIELD)
        return [{ node: selection, parent, definition: parent.getFields()[selection.name.value] }];
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
      if (fragment === undefined) return [];
      return this.fieldsOf(fragment.selectionSet, this.typeOf(fragment.typeCondition?.name.value) ?? parent);
    });
  }

  /** The dataset that a field lists, if it does. */
  datasetBehind({ definition }: FieldAt): Dataset | undefined {
    const name = definition === undefined ? '' : getNamedType(definition.type).name;
    return this.names.connections.get(name) ?? this.names.statistics.get(name) ?? this.names.records.get(name);
  }

  field(at: FieldAt, place: Place): Amount {
    const { node, definition } = at;
    const { instances } = place;
    const key = (node.alias ?? node.name).value;
    const named: Amount = { records: 0, bytes: instances * (key.length + 4), work: 0 };
    if (node.name.value === '__schema') return add(named, WHOLE_SCHEMA);
    if (node.name.value === '__type') return add(named, ONE_TYPE);
    if (definition === undefined) return add(named, { ...NOTHING, bytes: instances * SCALAR_BYTES });
    const { complexity } = definition.extensions;
    const work = typeof complexity === 'number' ? instances * complexity : 0;
    const own = add(named, { ...NOTHING, work });
    const type = getNamedType(definition.type);
    if (!isCompositeType(type) || node.selectionSet === undefined) return add(own, this.leaf(at, place));
    return add(own, this.composite(at, place, node.selectionSet));
  }

  private leaf({ node, parent }: FieldAt, { instances, copies, dataset }: Place): Amount {
    const column = this.names.records.get(parent.name)?.column(node.name.value);
    const bytes = instances * (column === undefined ? SCALAR_BYTES : bytesOf(column.kind));
    if (node.name.value !== 'totalCount' || dataset === undefined) return { ...NOTHING, bytes };
    // Counting looks through a list, and through the whole dataset when its parents have all of it between them.
    const looks = Math.min(instances, copies, MOST_COUNTS) * this.size(dataset);
    return { records: 0, bytes, work: instances * HANGING_LIST + looks / LOOKED_THROUGH };
  }

  private composite(at: FieldAt, place: Place, selectionSet: SelectionSetNode): Amount {
    const { definition } = at;
    if (definition === undefined) return NOTHING;
    const type = getNamedType(definition.type);
    const listed = this.names.connections.get(type.name);
    if (listed !== undefined) return this.list(at, place, listed, selectionSet);
    const counted = this.names.statistics.get(type.name);
    if (counted !== undefined) return this.statistics(at, place, counted, selectionSet);
    const isRecord = this.names.records.has(type.name) || isAbstractType(type);
    const isInConnection = place.page !== undefined && ['nodes', 'edges', 'node'].includes(at.node.name.value);
    const entries = isListType(getNullableType(definition.type)) ? this.entries(at, place) : 1;
    const instances = place.instances * entries;
    const inner: Place = {
      instances,
      copies: isInConnection ? place.copies : Number.POSITIVE_INFINITY,
      page: this.pageBelow(at, place),
      dataset: this.names.records.get(type.name) ?? (isInConnection ? place.dataset : undefined),
    };
    const answered = isRecord ? { ...NOTHING, records: instances } : { ...NOTHING, work: instances * HANGING_LIST };
    return add(answered, this.selection(selectionSet, type.name, inner));
  }

  /** A list of records: `nodes` and `edges` stand for the records of all its instances together. */
  private list(at: FieldAt, place: Place, dataset: Dataset, selectionSet: SelectionSetNode): Amount {
    const page = clamp(this.argument(at, 'first') ?? this.argument(at, 'last'), DEFAULT_PAGE, LARGEST_PAGE);
    const copies = this.copiesBelow(at, place);
    const records = Math.min(place.instances * page, copies * this.size(dataset));
    const lists: Place = {
      instances: place.instances,
      copies,
      // On average over the lists, as some have fewer.
      page: place.instances === 0 ? 0 : records / place.instances,
      dataset,
    };
    const work = place.instances * (place.dataset === undefined ? 1 : HANGING_LIST) + records * HANGING_LIST;
    return add({ ...NOTHING, work }, this.selection(selectionSet, getNamedTypeName(at), lists));
  }

  private statistics(at: FieldAt, place: Place, dataset: Dataset, selectionSet: SelectionSetNode): Amount {
    const size = this.size(dataset);
    const groups = Math.min(clamp(this.argument(at, 'first'), DEFAULT_GROUPS, MOST_GROUPS), size);
    const work = place.instances * (1 + size / LOOKED_THROUGH);
    const inner: Place = { instances: place.instances, copies: place.copies, page: groups, dataset: undefined };
    return add({ ...NOTHING, work }, this.selection(selectionSet, getNamedTypeName(at), inner));
  }

  private selection(selectionSet: SelectionSetNode, typeName: string, place: Place): Amount {
    const type = this.typeOf(typeName) ?? this.anyTypeOf(typeName);
    if (type === undefined || place.instances === 0) return NOTHING;
    return this.fieldsOf(selectionSet, type).reduce((sum, field) => add(sum, this.field(field, place)), NOTHING);
  }

  private entries(at: FieldAt, { page }: Place): number {
    if (page !== undefined) return page;
    const ids = this.arguments(at).ids;
    if (Array.isArray(ids)) return ids.length;
    const { typicalLength } = at.definition?.extensions ?? {};
    return typeof typicalLength === 'number' ? typicalLength : TYPICAL_ENTRIES;
  }

  // A page that is bounded by an argument bounds the lists just below; `edges` has been multiplied by then.
  private pageBelow(at: FieldAt, { page }: Place): number | undefined {
    const first = this.argument(at, 'first');
    if (first !== undefined || at.definition?.args.some(({ name }) => name === 'first') === true)
      return clamp(first, LARGEST_PAGE, MOST_GROUPS);
    return at.node.name.value === 'edges' && page !== undefined ? 1 : undefined;
  }

  // A record has one parent for each single reference that leads to it, so that distinct parents have distinct children.
  private copiesBelow({ node, parent }: FieldAt, { copies }: Place): number {
    if (parent === this.question.schema.getQueryType()) return 1;
    const relation = this.names.records.get(parent.name)?.inverses.find(({ name }) => name === node.name.value);
    return relation === undefined || relation.by.some(({ kind }) => kind.isList)
      ? Number.POSITIVE_INFINITY
      : copies * relation.by.length;
  }

  private size(dataset: Dataset): number {
    return this.question.sizes.get(dataset.name) ?? 0;
  }

  private argument(at: FieldAt, name: string): number | undefined {
    const value = this.arguments(at)[name];
    return typeof value === 'number' ? value : undefined;
  }

  // Arguments that can not be coerced are refused where the field is worked out.
  private arguments({ node, definition }: FieldAt): Readonly<Record<string, unknown>> {
    if (definition === undefined || definition.args.length === 0) return {};
    try {
      return getArgumentValues(definition, node, this.question.variables);
    } catch {
      return {};
    }
  }

  private isLeftOut(node: SelectionSetNode['selections'][number]): boolean {
    if (node.directives === undefined || node.directives.length === 0) return false;
    const { variables } = this.question;
    return (
      getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true ||
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false
    );
  }

  private typeOf(name: string | undefined): GraphQLObjectType | undefined {
    const type = name === undefined ? undefined : this.question.schema.getType(name);
    return isObjectType(type) ? type : undefined;
  }

  // Of an interface, some type that has its fields.
  private anyTypeOf(name: string): GraphQLObjectType | undefined {
    const type = this.question.schema.getType(name);
    return isAbstractType(type) ? this.question.schema.getPossibleTypes(type)[0] : undefined;
  }
}

function getNamedTypeName({ definition }: FieldAt): string {
  return definition === undefined ? '' : getNamedType(definition.type).name;
}

function clamp(value: number | undefined, standard: number, largest: number): number {
  return Math.min(Math.max(value ?? standard, 0), largest);
}

interface DatasetNames {
  readonly connections: ReadonlyMap<string, Dataset>;
  readonly statistics: ReadonlyMap<string, Dataset>;
  readonly records: ReadonlyMap<string, Dataset>;
}

const known = new WeakMap<Registry, DatasetNames>();

function namesOf(registry: Registry): DatasetNames {
  const names = known.get(registry) ?? {
    connections: new Map(registry.datasets.map((dataset) => [`${dataset.typeName}Connection`, dataset])),
    statistics: new Map(registry.datasets.map((dataset) => [`${dataset.typeName}Statistics`, dataset])),
    records: new Map(registry.datasets.map((dataset) => [dataset.typeName, dataset])),
  };
  known.set(registry, names);
  return names;
}
